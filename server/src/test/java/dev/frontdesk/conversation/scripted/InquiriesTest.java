package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.conversation.Expects;
import org.junit.jupiter.api.Test;

class InquiriesTest {

    @Test
    void wordsSaidTwiceAreNoMistake() {
        var desk = TestDesk.phone();
        assertThat(desk.says("what are your hours, I mean, what are your opening hours")
                        .text())
                .contains("We are open");
    }

    @Test
    void openingHoursOfTheWeekAreToldWithNeighbouringDaysTogether() {
        assertThat(TestDesk.phone().says("What are your opening hours?").text())
                .contains("Monday to Friday from 9 a.m. to 5 p.m.");
    }

    @Test
    void openingHoursOfADayAreTold() {
        assertThat(TestDesk.phone().says("Are you open on Sunday?").text()).contains("Sunday", "closed");
        assertThat(TestDesk.phone().says("What time do you close on Friday?").text())
                .contains("5 p.m.");
    }

    @Test
    void thePriceComesFromTheSettings() {
        assertThat(TestDesk.phone().says("How much is a check-up?").text()).contains("Check-up: $80.");
    }

    @Test
    void aQuestionInTheMiddleOfABookingIsAnsweredAndTheOpenOneAskedAgain() {
        var desk = TestDesk.phone();
        desk.says("I'd like a check-up on Thursday at three");
        assertThat(desk.reply().expects()).isEqualTo(Expects.NAME);
        var reply = desk.says("how much does it cost?");
        assertThat(reply.text()).contains("$80");
        assertThat(reply.expects()).isEqualTo(Expects.NAME);
        assertThat(desk.says("Jane Miller").expects()).isEqualTo(Expects.PHONE);
    }

    @Test
    void aWordSaidTwiceInAQuestionIsNoTrouble() {
        assertThat(TestDesk.phone()
                        .says("How much is the price of the check-up?")
                        .text())
                .contains("Check-up: $80.");
    }

    @Test
    void aWordSaidTwiceInACorrectionIsNoTrouble() {
        var desk = TestDesk.phone();
        desk.says("It's Jane Miller, a check-up on Thursday at three");
        desk.says("yes");
        assertThat(desk.reply().expects()).isEqualTo(Expects.CONFIRMATION);
        assertThat(desk.says("no no the time is wrong").expects()).isEqualTo(Expects.WHEN);
    }
}
