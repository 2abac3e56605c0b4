package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.conversation.Turn;
import org.junit.jupiter.api.Test;

/// Words that were lost on our side are not held against the contact.
class WordsLostTest {

    private static final String LOST = "Sorry, I lost you for a moment.";

    @Test
    void theOpenQuestionIsAskedAgain() {
        var desk = TestDesk.phone();
        desk.says("a check-up on Thursday at three");
        var reply = lost(desk);

        assertThat(reply.text()).startsWith(LOST).contains("first and last name");
        assertThat(reply.expects()).isEqualTo(Expects.NAME);
    }

    @Test
    void whoHasNotSaidWhatTheyWantIsAskedForThat() {
        assertThat(lost(TestDesk.phone()).text()).isEqualTo(LOST + " How can I help you?");
    }

    @Test
    void whatWasReadBackIsReadBackAgain() {
        var desk = TestDesk.phone();
        desk.says("a check-up Thursday at three, my name is Jane Miller and my number is 780 555 0199");

        assertThat(lost(desk).text()).startsWith(LOST).contains("Jane Miller").endsWith("Is that right?");
        assertThat(desk.says("yes").text()).contains("booked");
    }

    @Test
    void itMayHappenAsOftenAsItLikes() {
        var desk = TestDesk.phone();
        for (int times = 0; times < 10; times++) {
            assertThat(lost(desk).next()).isInstanceOf(Next.Listen.class);
        }
    }

    @Test
    void patienceBeginsAnew() {
        var desk = TestDesk.phone();
        desk.take(new Incoming.Silence());
        desk.says("blorp");
        lost(desk);
        desk.take(new Incoming.Silence());
        assertThat(desk.says("blorp").next()).isInstanceOf(Next.Listen.class);

        desk.take(new Incoming.Resumed());
        desk.take(new Incoming.Silence());
        assertThat(desk.says("blorp").next()).isInstanceOf(Next.Listen.class);
    }

    @Test
    void aMessageThatIsLostIsAskedForAgain() {
        var desk = TestDesk.phone();
        desk.says("I'd like to leave a message");

        assertThat(lost(desk).expects()).isEqualTo(Expects.MESSAGE);
        assertThat(lost(desk).expects()).isEqualTo(Expects.MESSAGE);
    }

    @Test
    void itIsNoTurnOfTheContacts() {
        var desk = TestDesk.phone();
        desk.says("a check-up");
        var turns = desk.turns().size();
        lost(desk);

        assertThat(desk.turns()).hasSize(turns + 1);
        assertThat(desk.turns().getLast().who()).isEqualTo(Turn.Who.DESK);
    }

    private static Reply lost(TestDesk desk) {
        return desk.take(new Incoming.WordsLost());
    }
}
