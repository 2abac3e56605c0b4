package dev.frontdesk.business;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Opening hours by weekday; a day that is missing is closed. Ranges of a day are in order and do not
/// overlap.
public record WeeklyHours(Map<DayOfWeek, List<TimeRange>> days) {

    public static final WeeklyHours CLOSED = new WeeklyHours(Map.of());

    public WeeklyHours {
        var copy = new EnumMap<DayOfWeek, List<TimeRange>>(DayOfWeek.class);
        days.forEach((day, ranges) -> copy.put(day, List.copyOf(ranges)));
        days = Map.copyOf(copy);
    }

    public List<TimeRange> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }
}
