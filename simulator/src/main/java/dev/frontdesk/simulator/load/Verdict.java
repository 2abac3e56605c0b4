package dev.frontdesk.simulator.load;

import dev.frontdesk.simulator.desk.Appointment;
import dev.frontdesk.simulator.desk.Rest;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Prints figures and collects broken promises. Used by one thread.
final class Verdict {

    private static final int SHOWN = 10;

    private final PrintWriter out;
    private final List<String> violations = new ArrayList<>();

    Verdict(PrintWriter out) {
        this.out = out;
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    void require(boolean holds, String otherwise) {
        if (!holds) {
            violations.add(otherwise);
        }
    }

    /// No two booked appointments may overlap on a resource.
    void requireNoDoubles(List<Appointment> appointments) {
        var byResource = appointments.stream()
                .filter(Appointment::isBooked)
                .collect(Collectors.groupingBy(appointment -> appointment.slot().resource()));
        byResource.forEach((resource, booked) -> {
            var inOrder = booked.stream()
                    .sorted(Comparator.comparing(Appointment::start))
                    .toList();
            for (var i = 1; i < inOrder.size(); i++) {
                var before = inOrder.get(i - 1);
                var after = inOrder.get(i);
                require(!before.slot().overlaps(after.slot()), "double booking: " + before + " and " + after);
            }
        });
    }

    /// @param businesses their slugs
    void requireNoDoubles(List<String> businesses, Rest rest) {
        businesses.forEach(business -> requireNoDoubles(rest.appointments(business)));
    }

    /// @return the exit status
    int conclude() {
        violations.stream().limit(SHOWN).forEach(violation -> line("VIOLATION " + violation));
        line(violations.isEmpty() ? "All promises held." : violations.size() + " violations.");
        return violations.isEmpty() ? 0 : 1;
    }
}
