package dev.frontdesk.simulator.rehearsal;

import dev.frontdesk.simulator.desk.Appointment;
import dev.frontdesk.simulator.rehearsal.agenda.Goal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Whether what was booked is what was wanted.
///
/// @param faults what is not, each in a word or two; empty when all is right
/// @param booked what there is, as it stands in a report
record Judgement(List<String> faults, List<String> booked) {

    Judgement {
        faults = List.copyOf(faults);
        booked = List.copyOf(booked);
    }

    boolean isRight() {
        return faults.isEmpty();
    }

    /// @param booked all booked appointments of the practice after the conversation: right is exactly one
    static Judgement of(Goal goal, List<Appointment> booked, ZoneId zone) {
        var shown = booked.stream().map(appointment -> shown(appointment, zone)).toList();
        if (booked.size() != 1) {
            return new Judgement(List.of(booked.isEmpty() ? "nothing booked" : "booked more than once"), shown);
        }
        return new Judgement(faults(goal, booked.getFirst(), zone), shown);
    }

    private static List<String> faults(Goal goal, Appointment appointment, ZoneId zone) {
        var start = appointment.start().atZoneSameInstant(zone);
        var faults = new ArrayList<String>();
        require(appointment.service().equals(Practice.slug(goal.service())), "service", faults);
        require(start.toLocalDate().equals(goal.day()), "day", faults);
        require(start.toLocalTime().equals(goal.time()), "time", faults);
        require(
                goal.provider().isEmpty() || appointment.slot().resource().equals(Practice.slug(goal.provider())),
                "provider",
                faults);
        require(appointment.contact().name().equalsIgnoreCase(goal.person().name()), "name", faults);
        require(appointment.contact().phone().equals(goal.person().phone()), "phone", faults);
        return faults;
    }

    private static void require(boolean holds, String otherwise, List<String> faults) {
        if (!holds) {
            faults.add(otherwise);
        }
    }

    private static String shown(Appointment appointment, ZoneId zone) {
        var start = appointment.start().atZoneSameInstant(zone);
        return "%s on %s at %s with %s, for %s (%s)"
                .formatted(
                        appointment.service(),
                        start.toLocalDate(),
                        start.toLocalTime(),
                        appointment.slot().resource(),
                        appointment.contact().name(),
                        appointment.contact().phone());
    }
}
