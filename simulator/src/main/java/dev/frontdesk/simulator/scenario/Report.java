package dev.frontdesk.simulator.scenario;

import dev.frontdesk.simulator.desk.Appointment;
import java.util.List;

/// The result of a scenario.
///
/// @param appointments it led to
/// @param failures what did not hold; empty when all is well
public record Report(Course course, List<Appointment> appointments, List<String> failures) {

    public Report {
        appointments = List.copyOf(appointments);
        failures = List.copyOf(failures);
    }

    public boolean isAsExpected() {
        return failures.isEmpty();
    }
}
