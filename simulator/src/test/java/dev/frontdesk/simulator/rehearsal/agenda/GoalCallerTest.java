package dev.frontdesk.simulator.rehearsal.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.rehearsal.corpus.PhraseBook;
import dev.frontdesk.simulator.talk.Action;
import dev.frontdesk.simulator.talk.Prompt;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GoalCallerTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Person JANE = new Person("Jane", "Miller", "+14155550142", "+14155550142");
    private static final PhraseBook PHRASES =
            new PhraseBook(List.of("That suits me."), List.of("No, that was all."), List.of("Where are you?"));
    private static final String RIGHT = "That is a psychologist on Tuesday, November 24 at 3 PM."
            + " It is for Jane Miller, phone (415) 555-0142. Is that right?";

    private final GoalCaller caller = caller(
            new Statement("I need somebody to talk to.", Map.of()),
            new Statement("A psychologist.", Map.of(Detail.SERVICE, "Psychologist")),
            new Statement("Tuesday?", Map.of(Detail.DAY, "2026-11-24")),
            new Statement("At three.", Map.of(Detail.TIME, "15:00")));

    @Test
    void whatIsAskedIsAnsweredInTheRecordedWords() {
        assertThat(answer("Elm Street, how can I help you?", "question")).isEqualTo("I need somebody to talk to.");
        assertThat(answer("What can I book for you?", "service")).isEqualTo("A psychologist.");
        assertThat(answer("What day and time?", "when")).isEqualTo("Tuesday?");
        assertThat(answer("What time?", "when")).isEqualTo("At three.");
        assertThat(answer("Your name?", "name")).contains("Jane Miller");
        assertThat(answer(RIGHT, "confirmation")).isEqualTo("That suits me.");
        assertThat(answer(
                        "You are booked for a psychologist on Tuesday, November 24 at 3 PM. Anything else?",
                        "question"))
                .isEqualTo("No, that was all.");
        assertThat(caller.again()).isZero();
    }

    @Test
    void whatWasNotSaidYetComesBeforeAChoice() {
        answer("What day and time?", "when");

        assertThat(answer("I have Tuesday, November 24 at 3 PM or 4 PM. Which would you like?", "choice"))
                .isEqualTo("At three.");
    }

    @Test
    void theTimeWantedIsChosenAmongThoseOffered() {
        saysWhen();

        assertThat(answer("I have Tuesday, November 24 at 2 PM, 3 PM or 4 PM. Which would you like?", "choice"))
                .isIn("The second one, please.", "3 PM, please.");
        assertThat(answer("I have Tuesday, November 24 at 3 PM. Would that work?", "choice"))
                .isEqualTo("That suits me.");
    }

    @Test
    void ofTwoDaysAtTheSameTimeTheDayIsNamed() {
        saysWhen();

        assertThat(answer("I have today at 3 PM or Tuesday, November 24 at 3 PM. Which would you like?", "choice"))
                .isIn("The second one, please.", "Tuesday, November 24 at 3 PM, please.");
    }

    @Test
    void offersWithoutTheTimeWantedAreDeclinedBySayingItAgain() {
        saysWhen();

        assertThat(answer("I have today at 3 PM. Would that work?", "choice")).isEqualTo("tuesday, three");
        assertThat(answer("I have today at 3 PM. Would that work?", "choice")).isEqualTo("Tuesday, November 24, 3 PM");
        assertThat(caller.again()).isEqualTo(2);
    }

    @Test
    void whatIsReadBackWrongIsCorrected() {
        saysWhen();

        assertThat(answer(RIGHT.replace("24 at 3 PM", "25 at 3 PM"), "confirmation"))
                .isEqualTo("No, tuesday");
        assertThat(answer(RIGHT.replace("3 PM", "3:15 PM"), "confirmation")).isEqualTo("No, 3 PM");
        assertThat(answer(RIGHT.replace("psychologist", "dentist"), "confirmation"))
                .isEqualTo("No, Psychologist");
        assertThat(answer(RIGHT.replace("Jane Miller", "Jane Jane Miller"), "confirmation"))
                .startsWith("No")
                .contains("Jane Miller");
        assertThat(answer(RIGHT.replace("0142", "0124"), "confirmation")).startsWith("No, the number is wrong.");
        assertThat(answer(RIGHT, "confirmation")).isEqualTo("That suits me.");
    }

    @Test
    void askedWhatIsWrongTheCallerNamesIt() {
        var what = "What should I change: the service, the time, your name or your number?";
        saysWhen();
        answer(RIGHT.replace("3 PM", "5 PM"), "confirmation");
        assertThat(answer(what, "confirmation")).isEqualTo("The time. 3 PM");
        answer(RIGHT.replace("Jane Miller", "Wrong"), "confirmation");
        assertThat(answer(what, "confirmation")).isEqualTo("The name. It's Jane Miller.");
        assertThat(answer(what, "confirmation")).isEqualTo("The name.");
    }

    @Test
    void aChangeOfMindComesWhenAllWasReadBackRight() {
        var fickle = caller(
                new Statement("Tuesday at three.", Map.of(Detail.DAY, "2026-11-24", Detail.TIME, "15:00")),
                new Statement("No, Thursday.", Map.of(Detail.DAY, "2026-11-26")));
        answer(fickle, "What day and time?", "when");

        assertThat(answer(fickle, RIGHT, "confirmation")).isEqualTo("No, Thursday.");
        assertThat(answer(fickle, RIGHT, "confirmation")).startsWith("No, ");
        assertThat(answer(fickle, RIGHT.replace("Tuesday, November 24", "Thursday, November 26"), "confirmation"))
                .isEqualTo("That suits me.");
    }

    @Test
    void aYesThatWasNotHeardIsSaidMorePlainly() {
        saysWhen();
        answer(RIGHT, "confirmation");

        assertThat(answer(RIGHT, "confirmation")).isEqualTo("Yes.");
    }

    @Test
    void aCallerWhoGetsNowhereHangsUp() {
        saysWhen();
        Action last = Action.Say.clearly("");
        for (var i = 0; i < 20; i++) {
            last = caller.answer(new Prompt("What day and time?", "when", List.of(), "", null));
        }

        assertThat(last).isEqualTo(new Action.HangUp());
    }

    private void saysWhen() {
        answer("What can I book for you?", "service");
        answer("What day and time?", "when");
        answer("What time?", "when");
    }

    private String answer(String said, String expects) {
        return answer(caller, said, expects);
    }

    private static String answer(GoalCaller caller, String said, String expects) {
        return ((Action.Say) caller.answer(new Prompt(said, expects, List.of(), "", null))).text();
    }

    private static GoalCaller caller(Statement... statements) {
        var goal = new Goal("Psychologist", LocalDate.of(2026, 11, 24), LocalTime.of(15, 0), "", JANE);
        var words = Map.of(
                Detail.DAY, Map.of("2026-11-24", "tuesday"),
                Detail.TIME, Map.of("15:00", "three"));
        var plan = new Plan(goal, List.of(statements), words, List.of());
        return new GoalCaller(plan, new Manner(PHRASES, new Random(1)), FRIDAY, List.of("Dentist", "Psychologist"));
    }
}
