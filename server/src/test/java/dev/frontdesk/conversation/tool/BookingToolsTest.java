package dev.frontdesk.conversation.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.booking.Appointment.Status;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Outcome;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BookingToolsTest {

    private final LiveCall call = new LiveCall();

    @Test
    void freeTimesAreFoundForWordsAndNothingIsHeld() {
        var found = call.call("find_slots", "service", "physical", "when", "next Tuesday half past two");

        assertThat(found.status()).isEqualTo("done");
        assertThat(found.starts()).containsExactly("2026-11-24T14:30");
        assertThat(found.say()).contains("November 24").contains("2:30 p.m.");
        assertThat(call.calendar()).isEmpty();
    }

    @Test
    void withoutAServiceItIsAskedFor() {
        var found = call.call("find_slots", "when", "tomorrow");

        assertThat(found.status()).isEqualTo("not_done_ask");
        assertThat(found.say()).contains("check-up").contains("vaccination");
    }

    @Test
    void aServiceThatIsNotOfferedIsNotUnderstoodAndThoseThatAreAreNamed() {
        var found = call.call("find_slots", "service", "a massage");

        assertThat(found.status()).isEqualTo("not_understood");
        assertThat(found.say()).contains("Check-up").contains("Vaccination");
    }

    @Test
    void aTimeThatIsNoTimeIsAskedForAgain() {
        var held = call.call("hold_slot", "service", "check-up", "when", "the colour green");

        assertThat(held.status()).isEqualTo("not_understood");
        assertThat(call.calendar()).isEmpty();
    }

    @Test
    void holdingTellsWhatIsMissingAndIsNoBooking() {
        var held = call.call("hold_slot", "service", "check-up", "when", "Tuesday at 2:30 pm");

        assertThat(held.status()).isEqualTo("done");
        assertThat(held.appointment("status")).isEqualTo("held");
        assertThat(held.appointment("start")).isEqualTo("2026-11-24T14:30");
        assertThat(held.json().path("appointment").has("reference")).isFalse();
        assertThat(held.missing()).containsExactly("name", "phone");
        assertThat(held.say()).contains("is free").contains("name");
        assertThat(call.calendar()).extracting(kept -> kept.status()).containsExactly(Status.HELD);
    }

    @Test
    void aStartOfAnEarlierResultIsTakenAsItStands() {
        var start = call.call("find_slots", "service", "check-up", "when", "Wednesday morning")
                .starts()
                .getFirst();

        assertThat(call.call("hold_slot", "when", start).appointment("start")).isEqualTo(start);
    }

    @Test
    void anotherTimeGivesUpTheOneHeld() {
        call.call("hold_slot", "service", "check-up", "when", "Tuesday at 2:30 pm");
        call.call("hold_slot", "when", "2026-11-25T10:00");

        assertThat(call.calendar())
                .extracting(kept -> kept.slot().start())
                .containsExactly(Instant.parse("2026-11-25T17:00:00Z"));
    }

    @Test
    void lookingForOtherTimesKeepsTheOneHeld() {
        call.call("hold_slot", "service", "check-up", "when", "Tuesday at 2:30 pm");
        call.call("find_slots", "when", "Thursday");

        assertThat(call.calendar())
                .extracting(kept -> kept.slot().start())
                .containsExactly(Instant.parse("2026-11-24T21:30:00Z"));
        assertThat(call.known(FieldName.WHEN)).startsWith("2026-11-24T14:30");
    }

    @Test
    void aTimeThatIsTakenIsAnsweredWithWhatIsFreeInstead() {
        call.booked("Ann Lee", "+17805550100", "2026-11-24T21:30:00Z");

        var held = call.call("hold_slot", "service", "check-up", "when", "2026-11-24T14:30", "resource", "Dr. Lee");

        assertThat(held.status()).isEqualTo("not_done_ask");
        assertThat(held.starts()).isNotEmpty();
        assertThat(held.json().path("offered").get(0).path("with").asString()).isEqualTo("Dr. Roy");
    }

    @Test
    void aSundayIsRefusedWithOtherTimes() {
        var held = call.call("hold_slot", "service", "check-up", "when", "Sunday at ten");

        assertThat(held.status()).isEqualTo("not_done_ask");
        assertThat(held.starts()).isNotEmpty();
        assertThat(call.calendar()).isEmpty();
    }

    @Test
    void nothingIsBookedWhileSomethingIsMissing() {
        call.call("hold_slot", "service", "check-up", "when", "Tuesday at 2:30 pm");

        var booked = call.call("book", "agreed", "true");

        assertThat(booked.status()).isEqualTo("not_done_ask");
        assertThat(booked.missing()).containsExactly("name", "phone");
        assertThat(booked.say()).contains("name");
        assertThat(call.calendar()).extracting(kept -> kept.status()).containsExactly(Status.HELD);
    }

    @Test
    void nothingIsBookedBeforeTheCallerAgreed() {
        fill();

        assertThat(call.call("book", "agreed", "false").status()).isEqualTo("not_done_ask");
        assertThat(call.calendar()).extracting(kept -> kept.status()).containsExactly(Status.HELD);
    }

    @Test
    void whatIsCompleteIsReadBackAndBookedOnAYes() {
        var last = fill();
        assertThat(last.say()).contains("check-up").contains("Jane Smith").contains("Is that right?");

        var booked = call.call("book", "agreed", "true");

        assertThat(booked.status()).isEqualTo("done");
        assertThat(booked.say()).contains("You are booked").contains(booked.appointment("reference"));
        assertThat(call.calendar()).extracting(kept -> kept.status()).containsExactly(Status.BOOKED);
        assertThat(call.conversation().progress().outcome()).isEqualTo(Outcome.BOOKED);
        assertThat(call.outbox.entries()).extracting(entry -> entry.kind()).containsExactly("appointment.booked");
    }

    @Test
    void aCorrectionAfterTheReadBackIsReadBackBeforeItIsBooked() {
        fill();
        var corrected = call.call("note_detail", "field", "name", "said", "Jane Smyth, S M Y T H");
        assertThat(corrected.say()).contains("Smyth");

        assertThat(call.call("book", "agreed", "true").status()).isEqualTo("done");
        assertThat(call.contacts
                        .byPhone(call.business.id(), LiveCall.CALLER)
                        .orElseThrow()
                        .name())
                .isEqualTo("Jane Smyth");
    }

    @Test
    void bookingTwiceBooksOnce() {
        fill();
        var first = call.call("book", "agreed", "true");
        var second = call.call("book", "agreed", "true");

        assertThat(second.status()).isEqualTo("done");
        assertThat(second.appointment("reference")).isEqualTo(first.appointment("reference"));
        assertThat(call.calendar()).hasSize(1);
        assertThat(call.outbox.entries()).hasSize(1);
    }

    @Test
    void aSecondAppointmentIsOneOfItsOwn() {
        fill();
        call.call("book", "agreed", "true");
        var held = call.call("hold_slot", "service", "vaccination", "when", "2026-11-25T11:00");

        assertThat(held.say()).contains("Is that right?");
        assertThat(call.call("book", "agreed", "true").status()).isEqualTo("done");
        assertThat(call.calendar())
                .extracting(kept -> kept.service())
                .containsExactlyInAnyOrder("check-up", "vaccination");
    }

    @Test
    void aSlotThatWasLostMeanwhileIsToldWithWhatIsFree() {
        fill();
        var held = call.calendar().getFirst();
        call.bookings.release(call.business, held.id());
        call.booked("Ann Lee", "+17805550100", "2026-11-24T21:30:00Z");

        var booked = call.call("book", "agreed", "true");

        assertThat(booked.status()).isEqualTo("not_done_ask");
        assertThat(booked.starts()).isNotEmpty();
        assertThat(booked.say()).doesNotContain("You are booked");
    }

    private LiveCall.Result fill() {
        call.call("hold_slot", "service", "check-up", "when", "Tuesday at 2:30 pm", "resource", "lee");
        call.call("note_detail", "field", "name", "said", "Jane Smith");
        return call.call("note_detail", "field", "phone", "said", "the number I'm calling from");
    }
}
