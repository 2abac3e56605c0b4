package dev.frontdesk.simulator.rehearsal.noise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.rehearsal.agenda.Caller;
import dev.frontdesk.simulator.rehearsal.agenda.Manner;
import dev.frontdesk.simulator.rehearsal.agenda.Person;
import dev.frontdesk.simulator.rehearsal.corpus.PhraseBook;
import dev.frontdesk.simulator.talk.Action;
import dev.frontdesk.simulator.talk.Prompt;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InterruptingCallerTest {

    private static final Action ANSWER = Action.Say.clearly("Tuesday at three.");
    private static final Person JANE = new Person("Jane", "Miller", "+14155550142", "+14155550142");
    private static final PhraseBook PHRASES = new PhraseBook(List.of(), List.of(), List.of("Where are you?"));

    @Test
    void somethingElseComesFirstNowAndThen() {
        var actions = IntStream.range(0, 200)
                .mapToObj(seed -> caller(seed, true).answer(prompt("when")))
                .toList();

        assertThat(actions)
                .contains(
                        ANSWER,
                        new Action.Silence(),
                        Action.Say.clearly("Where are you?"),
                        Action.Say.clearly("Pardon?"),
                        Action.Say.clearly("My name is Jane Miller."));
        assertThat(actions.stream().filter(ANSWER::equals).count()).isBetween(100L, 180L);
    }

    @Test
    void inWritingThereIsNoSilence() {
        assertThat(IntStream.range(0, 200).mapToObj(seed -> caller(seed, false).answer(prompt("when"))))
                .doesNotContain(new Action.Silence());
    }

    @Test
    void helloAndGoodbyeAreNotInterrupted() {
        assertThat(IntStream.range(0, 200)
                        .mapToObj(seed -> caller(seed, true).answer(Prompt.said("Elm Street, how can I help you?"))))
                .containsOnly(ANSWER);
    }

    @Test
    void nobodyInterruptsForEver() {
        var caller = caller(1, true);
        var answers = IntStream.range(0, 100)
                .mapToObj(turn -> caller.answer(prompt("when")))
                .filter(ANSWER::equals)
                .count();

        assertThat(answers).isGreaterThanOrEqualTo(97);
    }

    private static InterruptingCaller caller(int seed, boolean spoken) {
        Caller answers = prompt -> ANSWER;
        // Neighbouring seeds begin with nearly the same number.
        var random = new Random(new SplittableRandom(seed).nextLong());
        return new InterruptingCaller(answers, JANE, new Manner(PHRASES, random), random, spoken);
    }

    private static Prompt prompt(String expects) {
        return new Prompt("What day and time would suit you?", expects, List.of(), "", null);
    }
}
