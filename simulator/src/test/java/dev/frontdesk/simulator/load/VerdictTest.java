package dev.frontdesk.simulator.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.desk.Appointment;
import dev.frontdesk.simulator.desk.Slot;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private final Verdict verdict = new Verdict(new PrintWriter(new StringWriter()));

    @Test
    void neighboursAndOtherRoomsAreNoDoubleBooking() {
        verdict.requireNoDoubles(
                List.of(booked("a", "09:00", "09:30"), booked("a", "09:30", "10:00"), booked("b", "09:00", "10:00")));

        assertThat(verdict.conclude()).isZero();
    }

    @Test
    void anOverlapInOneRoomIsAViolation() {
        verdict.requireNoDoubles(List.of(booked("a", "09:00", "09:30"), booked("a", "09:15", "09:45")));

        assertThat(verdict.conclude()).isOne();
    }

    private static Appointment booked(String resource, String from, String to) {
        return new Appointment(
                "id",
                "K7QX",
                "check-up",
                new Slot(at(from), at(to), resource),
                "booked",
                new Appointment.Person("Jane", "+17805550142"),
                "");
    }

    private static OffsetDateTime at(String time) {
        return OffsetDateTime.parse("2026-11-24T" + time + ":00-07:00");
    }
}
