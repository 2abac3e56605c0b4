package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Next;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people call about that is neither an appointment nor a question.
class CallingBackTest {

    @Test
    void whoIsLateNeedOnlySayWhoTheyAre() {
        var desk = TestDesk.phone();
        var reply = desk.says("hi, I'm running late for my appointment");
        assertThat(reply.text()).startsWith("Thank you for telling us.");
        assertThat(desk.known(FieldName.NOTE)).isEqualTo("hi, I'm running late for my appointment");
        assertThat(reply.expects()).isEqualTo(Expects.NAME);
        desk.says("Jane Miller");
        desk.says("yes");
        assertThat(desk.outbox.entries()).isNotEmpty();
    }

    @Test
    void whoIsLateAndWantsToMoveMoves() {
        var desk = TestDesk.phone();
        assertThat(desk.says("I'm running late, can I move my appointment").text())
                .contains("Under what name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hi, I missed a call from this number",
                "I'm returning your call",
                "somebody called me from there"
            })
    void whoWasCalledGetsAPerson(String words) {
        assertThat(TestDesk.phone().says(words).next()).isInstanceOf(Next.Transfer.class);
        assertThat(TestDesk.on(Channel.SMS, TestBusiness.BELLA).says(words).text())
                .contains("I do not see who called you");
    }

    @Test
    void aWrongNumberIsNoWish() {
        assertThat(TestDesk.phone().says("oh sorry, wrong number").next()).isInstanceOf(Next.End.class);
    }

    @Test
    void howLongItTakesIsKnownOfTheServiceThatIsSpokenOf() {
        var desk = TestDesk.phone();
        assertThat(desk.says("how long does a check-up take?").text()).startsWith("Check-up: about 30 minutes.");
        assertThat(desk.says("and how long for a vaccination").text()).startsWith("Vaccination: about 15 minutes.");
    }
}
