package dev.frontdesk.simulator.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.desk.Appointment;
import dev.frontdesk.simulator.desk.Slot;
import dev.frontdesk.simulator.rehearsal.agenda.Goal;
import dev.frontdesk.simulator.rehearsal.agenda.Person;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    private static final Person JANE = new Person("Jane", "Miller", "+14155550142", "+14155550142");
    private static final Goal GOAL =
            new Goal("Family Counselor", LocalDate.of(2026, 11, 24), LocalTime.of(15, 0), "", JANE);
    private static final Appointment RIGHT =
            appointment("family-counselor", "2026-11-24T23:00:00Z", "pia-roth", "Jane Miller", "+14155550142");

    @Test
    void theAppointmentWantedIsRight() {
        assertThat(judged(GOAL, RIGHT).isRight()).isTrue();
    }

    @Test
    void whatDiffersIsNamed() {
        assertThat(judged(GOAL, appointment("dentist", "2026-11-25T22:45:00Z", "x", "Wrong", "+14155550124"))
                        .faults())
                .containsExactly("service", "day", "time", "name", "phone");
    }

    @Test
    void theProviderCountsWhereOneIsWanted() {
        var choosy = new Goal(GOAL.service(), GOAL.day(), GOAL.time(), "Noor O'Hara", JANE);

        assertThat(judged(choosy, RIGHT).faults()).containsExactly("provider");
        assertThat(judged(
                                choosy,
                                appointment(
                                        "family-counselor",
                                        "2026-11-24T23:00:00Z",
                                        "noor-o-hara",
                                        "Jane Miller",
                                        "+14155550142"))
                        .isRight())
                .isTrue();
    }

    @Test
    void nothingAndTwoAreBothWrong() {
        assertThat(judged(GOAL).faults()).containsExactly("nothing booked");
        assertThat(judged(GOAL, RIGHT, RIGHT).faults()).containsExactly("booked more than once");
    }

    private static Judgement judged(Goal goal, Appointment... booked) {
        return Judgement.of(goal, List.of(booked), ZONE);
    }

    private static Appointment appointment(String service, String start, String resource, String name, String phone) {
        var slot = new Slot(OffsetDateTime.parse(start), OffsetDateTime.parse(start), resource);
        return new Appointment("1", "K7QX", service, slot, "booked", new Appointment.Person(name, phone), "c");
    }
}
