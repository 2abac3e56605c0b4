package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.form.Field;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QualifyingTest {

    @Test
    void whoWantsAQuoteIsAskedAndTheOwnerGetsTheAnswers() {
        var desk = TestDesk.phone(Renovator.ASKS);

        assertThat(desk.says("I'd like a quote for a renovation, please").text())
                .startsWith("With pleasure.")
                .endsWith("Which room is it?");
        assertThat(desk.says("the bathroom").text()).isEqualTo("How much may it cost?");
        assertThat(desk.says("about fifteen thousand dollars").text()).isEqualTo("Is it your own home?");
        assertThat(desk.says("yes it is").text()).isEqualTo("When should we start?");
        assertThat(desk.says("next Monday").text()).isEqualTo("What else should we know?");
        assertThat(desk.says("There is a dog in the house, and the stairs are steep")
                        .text())
                .startsWith("Thank you, that is all I need to know.");
        assertThat(desk.says("Jane Miller").text()).contains("ending in 0142");
        assertThat(desk.says("yes").text()).contains("You will be called back").endsWith("Is there anything else?");

        assertThat(answers(desk))
                .isEqualTo(Map.of(
                        "room", "bath",
                        "budget", "15000",
                        "owner", "yes",
                        "start", "2026-11-23",
                        "more", "There is a dog in the house, and the stairs are steep"));
        assertThat(desk.outbox.entries().getFirst().payload())
                .containsEntry("name", "Jane Miller")
                .containsEntry("phone", TestDesk.CALLER)
                .hasEntrySatisfying(
                        "message",
                        message -> assertThat(message)
                                .startsWith(
                                        "An enquiry. room: the bathroom; budget: 15000; owner: yes; start: 2026-11-23"));
        assertThat(desk.conversation().progress().outcome()).isEqualTo(Outcome.MESSAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "the shower, bath",
        "the second one, bath",
        "kitchen please, kitchen",
        "KITCHEN, kitchen",
        "2, bath",
    })
    void aChoiceIsKeptByItsSlug(String words, String slug) {
        var desk = asked();
        desk.says(words);
        assertThat(answer(desk, "room")).contains(slug);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"$20k to $25k | 25000", "2.5k|2500", "4,500.50|4500.5", "two hundred|200", "20|20", "0|0"})
    void aNumberIsKeptInDigits(String words, String digits) {
        var desk = asked();
        desk.says("kitchen");
        desk.says(words);
        assertThat(answer(desk, "budget")).contains(digits);
    }

    @Test
    void whatIsNoneOfTheOptionsIsAskedAgainWithAllOfThem() {
        var desk = asked();
        assertThat(desk.says("the garage").text())
                .endsWith("Which room is it? You can say: the kitchen or the bathroom.");
        assertThat(desk.reply().options()).containsExactly("the kitchen", "the bathroom");
        assertThat(answers(desk)).isEmpty();
    }

    @Test
    void whatIsAskedInVainIsPassedOverAndNotMadeUp() {
        var desk = asked();
        desk.says("the garage");
        desk.says("the attic");
        assertThat(desk.says("the roof").text()).endsWith("How much may it cost?");
        assertThat(desk.conversation().form().answers().get("room"))
                .isEqualTo(new Field("", Field.Source.DECLINED, false));
        assertThat(answer(desk, "room")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I don't know", "I'd rather not say", "no idea", "no"})
    void whatNeedNotBeKnownMayStayUnsaid(String words) {
        var desk = asked();
        desk.says("kitchen");
        assertThat(desk.says(words).text()).endsWith("Is it your own home?");
        assertThat(answer(desk, "budget")).isEmpty();
    }

    @Test
    void whatHasToBeKnownIsAskedOnceMore() {
        var desk = asked();
        assertThat(desk.says("I don't know").text()).contains("even roughly").contains("Which room is it?");
        assertThat(desk.says("I don't know").text()).endsWith("How much may it cost?");
    }

    @Test
    void aNoToAYesOrNoQuestionIsAnAnswer() {
        var desk = asked();
        desk.says("kitchen");
        desk.says("5000");
        desk.says("no");
        assertThat(answer(desk, "owner")).contains("no");
    }

    @Test
    void aQuestionInBetweenIsAnsweredAndTheirsAskedAgain() {
        var desk = asked();
        assertThat(desk.says("Where can I park?").text())
                .contains("You can park in the yard.")
                .endsWith("Which room is it?");
        desk.says("kitchen");
        assertThat(answer(desk, "room")).contains("kitchen");
    }

    @Test
    void aPersonCanBeAskedForAtAnyQuestion() {
        assertThat(asked().says("I want to speak to a person").next()).isInstanceOf(Next.Transfer.class);
    }

    @Test
    void whoWantsAnAppointmentInsteadGetsOne() {
        var desk = asked();
        desk.says("Actually I'd like to book an appointment on Tuesday at ten");
        assertThat(desk.conversation().dialogue().stage()).isEqualTo(Stage.COLLECTING);
        assertThat(desk.reply().expects()).isEqualTo(Expects.NAME);
    }

    @Test
    void whatWasAnsweredReachesTheOwnerWhenTheCallerHangsUp() {
        var desk = asked();
        desk.says("kitchen");
        desk.hangsUp();
        assertThat(desk.outbox.entries().getFirst().payload())
                .containsEntry("message", "An enquiry. room: the kitchen")
                .containsEntry("phone", TestDesk.CALLER);
    }

    @Test
    void silenceAsksAgain() {
        var desk = asked();
        assertThat(desk.take(new Incoming.Silence()).text()).contains("Which room is it?");
    }

    @Test
    void whoWasTakenForSomebodyWhoBooksMayStillEnquire() {
        var desk = TestDesk.phone(Renovator.ASKS);
        desk.says("hello there");
        assertThat(desk.says("I want an estimate, please").text()).endsWith("Which room is it?");
    }

    @Test
    void whoIsBookingGoesOnBooking() {
        var desk = TestDesk.phone(Renovator.ASKS);
        desk.says("A visit on Tuesday at ten");
        assertThat(desk.says("It is for a quote").expects()).isEqualTo(Expects.NAME);
    }

    @Test
    void aQuestionAboutQuotesIsAQuestion() {
        var desk = TestDesk.phone(Renovator.ASKS);
        desk.says("How long does a quote take?");
        assertThat(desk.conversation().dialogue().stage()).isNotEqualTo(Stage.QUALIFYING);
    }

    @Test
    void theSameIsAskedInFrench() {
        var desk = TestDesk.chat(Renovator.ASKS);
        assertThat(desk.says("Bonjour, je voudrais une soumission, s'il vous plaît")
                        .text())
                .endsWith("Quelle pièce est-ce?");
        desk.says("la salle de bain");
        desk.says("dix mille dollars");
        assertThat(answer(desk, "room")).contains("bath");
        assertThat(answer(desk, "budget")).contains("10000");
    }

    @Test
    void afterABookingItIsKeptWithoutAMessage() {
        var desk = TestDesk.phone(Renovator.ASKS_AFTERWARDS);
        desk.says("an appointment on Thursday at three, I'm Jane Miller");
        desk.says("yes");
        assertThat(desk.says("yes").text()).contains("To prepare for it").endsWith("Which room is it?");
        desk.says("kitchen");
        desk.says("pass");
        desk.says("yes");
        desk.says("no idea");
        assertThat(desk.says("nothing else really, thank you very much").text()).endsWith("Is there anything else?");
        assertThat(desk.conversation().progress().outcome()).isEqualTo(Outcome.BOOKED);
        assertThat(desk.conversation().dialogue().stage()).isEqualTo(Stage.BOOKED);
        assertThat(desk.calendar()).hasSize(1);
        assertThat(desk.outbox.entries()).noneMatch(entry -> entry.payload().containsKey("message"));
        assertThat(desk.says("no thanks").next()).isInstanceOf(Next.End.class);
    }

    @Test
    void whereItIsAskedAfterBookingsOnlyNobodyElseIsAsked() {
        var desk = TestDesk.phone(Renovator.ASKS_AFTERWARDS);
        assertThat(desk.says("I'd like a quote, please").text()).doesNotContain("Which room");
        assertThat(desk.conversation().dialogue().stage()).isNotEqualTo(Stage.QUALIFYING);
    }

    private static TestDesk asked() {
        var desk = TestDesk.phone(Renovator.ASKS);
        desk.says("Can I get a quote?");
        assertThat(desk.conversation().dialogue().stage()).isEqualTo(Stage.QUALIFYING);
        return desk;
    }

    private static Optional<String> answer(TestDesk desk, String field) {
        return desk.conversation().form().answer(field);
    }

    private static Map<String, String> answers(TestDesk desk) {
        var form = desk.conversation().form();
        return form.answers().keySet().stream()
                .collect(Collectors.toMap(it -> it, it -> form.answer(it).orElse("")));
    }
}
