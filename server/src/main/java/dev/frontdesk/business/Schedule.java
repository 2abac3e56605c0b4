package dev.frontdesk.business;

import java.util.List;

/// When the business is open, in its own zone's wall-clock time.
public record Schedule(WeeklyHours hours, List<Closure> closures) {

    public Schedule {
        closures = List.copyOf(closures);
    }
}
