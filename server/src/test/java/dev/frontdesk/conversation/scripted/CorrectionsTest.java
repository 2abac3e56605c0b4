package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.booking.Appointment.Status;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What is changed after it was said, before and after the booking.
class CorrectionsTest {

    private static final Instant THURSDAY_THREE = Instant.parse("2026-11-26T22:00:00Z");

    @Test
    void anotherNumberIsTakenWhenTheCallersOwnIsRefused() {
        var desk = TestDesk.readyForPhone();
        assertThat(desk.says("no").expects()).isEqualTo(Expects.PHONE);
        assertThat(desk.take(new Incoming.Keyed("7805550177")).expects()).isEqualTo(Expects.CONFIRMATION);
        assertThat(desk.known(FieldName.PHONE)).isEqualTo("+17805550177");
    }

    @Test
    void aCorrectionOfTheDayKeepsTheTime() {
        var desk = TestDesk.readyToConfirm();
        assertThat(desk.says("no, Friday").text()).contains("Friday, November 27 at 3 p.m.");
        assertThat(desk.calendar()).hasSize(1);
        assertThat(desk.says("actually make it four").text()).contains("Friday, November 27 at 4 p.m.");
        desk.says("yes");
        assertThat(desk.calendar()).singleElement().satisfies(booked -> {
            assertThat(booked.slot().start()).isEqualTo(Instant.parse("2026-11-27T23:00:00Z"));
            assertThat(booked.status()).isEqualTo(Status.BOOKED);
        });
    }

    @Test
    void aCorrectionOfTheNameIsReadBack() {
        var desk = TestDesk.readyToConfirm();
        assertThat(desk.says("no, my name is Jane Millar").text()).contains("Jane Millar");
        desk.says("yes");
        assertThat(desk.known(FieldName.NAME)).isEqualTo("Jane Millar");
    }

    @Test
    void aPlainNoIsFollowedByWhatToChange() {
        var desk = TestDesk.readyToConfirm();
        assertThat(desk.says("no").text()).contains("What should I change");
        assertThat(desk.says("the time").expects()).isEqualTo(Expects.WHEN);
        assertThat(desk.says("Monday at ten").text()).contains("Monday, November 23 at 10 a.m.");
    }

    @Test
    void whatIsCalledWrongTwiceIsStillOnlyWrong() {
        var desk = TestDesk.readyToConfirm();
        assertThat(desk.says("no, the time, the time is wrong").expects()).isEqualTo(Expects.WHEN);
    }

    @Test
    void aCorrectionAfterTheBookingMovesIt() {
        var desk = TestDesk.readyToConfirm();
        desk.says("yes");
        var reference = desk.calendar().getFirst().reference();
        assertThat(desk.says("actually make it four").text()).contains("4 p.m.").endsWith("Is that right?");
        assertThat(desk.calendar().getFirst().slot().start()).isEqualTo(THURSDAY_THREE);
        assertThat(desk.says("yes").text()).contains("changed");
        assertThat(desk.calendar()).singleElement().satisfies(moved -> {
            assertThat(moved.reference()).isEqualTo(reference);
            assertThat(moved.slot().start()).isEqualTo(THURSDAY_THREE.plusSeconds(3600));
        });
    }
}
