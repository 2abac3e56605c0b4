package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Turn;
import org.junit.jupiter.api.Test;

/// A call that was cut off goes on where it was.
class ResumedTest {

    private static final String CUT_OFF = "Sorry, we were cut off for a moment.";

    @Test
    void theOpenQuestionIsAskedAgainAndTheFormStays() {
        var desk = TestDesk.phone();
        desk.says("a check-up on Thursday at three");
        var reply = desk.take(new Incoming.Resumed());

        assertThat(reply.text()).startsWith(CUT_OFF).contains("first and last name");
        assertThat(reply.expects()).isEqualTo(Expects.NAME);
        desk.says("Jane Miller");
        desk.says("yes");
        assertThat(desk.says("yes").text()).contains("booked");
        assertThat(desk.known(FieldName.NAME)).isEqualTo("Jane Miller");
    }

    @Test
    void whatWasReadBackIsReadBackAgain() {
        var desk = TestDesk.phone();
        desk.says("a check-up Thursday at three, my name is Jane Miller and my number is 780 555 0199");
        var reply = desk.take(new Incoming.Resumed());

        assertThat(reply.text()).startsWith(CUT_OFF).contains("Jane Miller").endsWith("Is that right?");
        assertThat(desk.says("yes").text()).contains("booked");
    }

    @Test
    void whoHasSaidNothingYetIsAskedHowToHelp() {
        var desk = TestDesk.phone();

        assertThat(desk.take(new Incoming.Resumed()).text()).isEqualTo(CUT_OFF + " How can I help you?");
        assertThat(desk.says("I'd like to book an appointment").expects()).isEqualTo(Expects.SERVICE);
    }

    @Test
    void whoHasHeardNothingYetIsGreeted() {
        var desk = TestDesk.ringing();

        assertThat(desk.take(new Incoming.Resumed()).text()).isEqualTo("Bella Clinic, how can I help?");
    }

    @Test
    void whatWasBookedIsToldAgainAndMoreOffered() {
        var desk = TestDesk.phone();
        desk.says("a check-up Thursday at three, my name is Jane Miller and my number is 780 555 0199");
        desk.says("yes");

        assertThat(desk.take(new Incoming.Resumed()).text())
                .startsWith(CUT_OFF + " You are booked for a check-up")
                .contains("reference", "anything else");
        assertThat(desk.says("no thanks").next()).isInstanceOf(Next.End.class);
        assertThat(desk.calendar()).hasSize(1);
    }

    @Test
    void beingCutOffCountsForNoFailure() {
        var desk = TestDesk.phone();
        desk.take(new Incoming.Silence());
        desk.take(new Incoming.Resumed());
        desk.take(new Incoming.Resumed());

        assertThat(desk.take(new Incoming.Resumed()).next()).isInstanceOf(Next.Listen.class);
    }

    @Test
    void beingCutOffIsNoTurnOfTheContacts() {
        var desk = TestDesk.phone();
        desk.says("a check-up");
        var turns = desk.turns().size();
        desk.take(new Incoming.Resumed());

        assertThat(desk.turns()).hasSize(turns + 1);
        assertThat(desk.turns().getLast().who()).isEqualTo(Turn.Who.DESK);
    }

    @Test
    void itIsSaidInFrenchToo() {
        var desk = TestDesk.phone(Bilingual.CLINIC);
        desk.says("Bonjour, je voudrais une radiographie");

        assertThat(desk.take(new Incoming.Resumed()).text())
                .startsWith("Excusez-moi, nous avons été coupés un instant.");
    }
}
