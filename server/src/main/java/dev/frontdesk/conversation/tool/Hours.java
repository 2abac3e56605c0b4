package dev.frontdesk.conversation.tool;

import dev.frontdesk.business.Closure;
import dev.frontdesk.business.Schedule;
import dev.frontdesk.business.TimeRange;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Opening hours as a model reads them, in English.
final class Hours {

    /// Closures further on are left to the tools.
    private static final int MOST_CLOSURES = 20;

    private Hours() {}

    /// A line for each day, then the closures.
    static String of(Schedule schedule) {
        var lines = new ArrayList<String>();
        for (var day : DayOfWeek.values()) {
            lines.add("- " + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ": "
                    + ranges(schedule.hours().on(day)));
        }
        schedule.closures().stream().limit(MOST_CLOSURES).map(Hours::closure).forEach(lines::add);
        return String.join("\n", lines);
    }

    private static String ranges(List<TimeRange> ranges) {
        return ranges.isEmpty()
                ? "closed"
                : ranges.stream().map(TimeRange::toString).collect(Collectors.joining(", "));
    }

    private static String closure(Closure closure) {
        return switch (closure) {
            case Closure.Holidays _ -> "- closed on public holidays";
            case Closure.On(var date, var range) -> "- closed on " + date + (range == null ? "" : ", " + range);
        };
    }
}
