package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.knowledge.UnansweredQuestion;
import org.junit.jupiter.api.Test;

class UnansweredTest {

    private static final String QUESTION = "Do you sell crutches?";

    private static TestDesk askedInABooking() {
        var desk = TestDesk.phone();
        desk.says("I'd like a check-up on Thursday at three");
        assertThat(desk.reply().expects()).isEqualTo(Expects.NAME);
        desk.says(QUESTION);
        return desk;
    }

    @Test
    void whatNothingAnswersIsSaidToBeUnknownAndNotedForTheOwner() {
        var desk = askedInABooking();

        assertThat(desk.reply().text()).contains("don't know that", "message");
        assertThat(desk.reply().expects()).isEqualTo(Expects.CONFIRMATION);
        assertThat(desk.questions.asked).extracting(UnansweredQuestion::words).containsExactly(QUESTION);
    }

    @Test
    void aYesLeadsToAMessageAndThenBackToTheBooking() {
        var desk = askedInABooking();

        assertThat(desk.says("yes please").expects()).isEqualTo(Expects.MESSAGE);
        desk.says("I need crutches for my daughter");
        desk.says("yes");
        desk.says("Jane Miller");
        desk.says("yes");
        assertThat(desk.outbox.entries()).hasSize(1);
        assertThat(desk.reply().text()).contains("check-up");
        assertThat(desk.reply().expects()).isEqualTo(Expects.CONFIRMATION);
    }

    @Test
    void theOfferIsSaidAgainToWhoDidNotHearIt() {
        var desk = askedInABooking();

        assertThat(desk.says("pardon?").text()).contains("don't know that");
        assertThat(desk.says("yes please").expects()).isEqualTo(Expects.MESSAGE);
    }

    @Test
    void anotherQuestionInsteadOfAYesIsAnswered() {
        var desk = askedInABooking();

        assertThat(desk.says("No, but do I need to fast before a cholesterol test?")
                        .text())
                .contains("eat nothing for ten hours before");
        assertThat(desk.reply().expects()).isEqualTo(Expects.NAME);
    }

    @Test
    void aNoGoesOnWhereItWas() {
        var desk = askedInABooking();

        assertThat(desk.says("no thanks").expects()).isEqualTo(Expects.NAME);
        assertThat(desk.says("Jane Miller").expects()).isEqualTo(Expects.PHONE);
    }

    @Test
    void theOpenQuestionMayBeAnsweredInsteadOfTheOffer() {
        assertThat(askedInABooking().says("Jane Miller").expects()).isEqualTo(Expects.PHONE);
    }

    @Test
    void theKeypadAnswersTheOffer() {
        assertThat(askedInABooking().take(new Incoming.Keyed("1")).expects()).isEqualTo(Expects.MESSAGE);
        assertThat(askedInABooking().take(new Incoming.Keyed("2")).expects()).isEqualTo(Expects.NAME);
    }

    @Test
    void silenceAsksWhatWasOpen() {
        assertThat(askedInABooking().take(new Incoming.Silence()).expects()).isEqualTo(Expects.NAME);
    }

    @Test
    void whoHasAQuestionIsAskedWhichAndNothingIsNoted() {
        var desk = TestDesk.phone();

        assertThat(desk.says("I have a question").expects()).isEqualTo(Expects.QUESTION);
        assertThat(desk.questions.asked).isEmpty();
        assertThat(desk.says("Do you take Visa?").text()).contains("Visa");
    }
}
