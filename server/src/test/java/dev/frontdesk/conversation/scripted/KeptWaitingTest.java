package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Outcome;
import org.junit.jupiter.api.Test;

/// A caller who has waited in vain for an answer.
class KeptWaitingTest {

    private static final String SORRY = "I am sorry to have kept you waiting.";

    @Test
    void isConnectedToAPerson() {
        var desk = TestDesk.phone();
        desk.says("a check-up on Thursday at three");
        var reply = desk.take(new Incoming.Unanswered());

        assertThat(reply.text()).startsWith(SORRY);
        assertThat(reply.next()).isInstanceOf(Next.Transfer.class);
    }

    @Test
    void leavesAMessageWhenThePersonDoesNotAnswer() {
        var desk = TestDesk.phone();
        desk.take(new Incoming.Unanswered());

        assertThat(desk.take(new Incoming.TransferFailed()).expects()).isEqualTo(Expects.MESSAGE);
    }

    @Test
    void isToldOfTheBookingThatWasMadeAfterAll() {
        var desk = TestDesk.readyToConfirm();
        desk.says("yes");
        var reply = desk.take(new Incoming.Unanswered());

        assertThat(reply.text()).startsWith("You are booked for").contains("reference", SORRY);
        assertThat(reply.next()).isInstanceOf(Next.Transfer.class);
        assertThat(desk.conversation().progress().outcome()).isEqualTo(Outcome.BOOKED);
    }

    @Test
    void isToldNothingOfABookingThatWasNotMade() {
        var desk = TestDesk.readyToConfirm();

        assertThat(desk.take(new Incoming.Unanswered()).text()).startsWith(SORRY);
        assertThat(desk.conversation().progress().outcome()).isEqualTo(Outcome.TRANSFERRED);
    }
}
