package dev.frontdesk.conversation.fact;

import dev.frontdesk.business.Closure;
import dev.frontdesk.business.Holidays;
import dev.frontdesk.business.Resource;
import dev.frontdesk.business.TimeRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When the business, or one of its people, is open.
final class Hours {

    private static final Holidays HOLIDAYS = new Holidays();

    private final Evidence evidence;

    Hours(Evidence evidence) {
        this.evidence = evidence;
    }

    List<TimeRange> usually(DayOfWeek day, @Nullable Resource resource) {
        var hours = resource == null || resource.hours() == null
                ? evidence.business().schedule().hours()
                : resource.hours();
        return hours.on(day);
    }

    /// On that date, closures left out.
    List<TimeRange> on(LocalDate date, @Nullable Resource resource) {
        var open = usually(date.getDayOfWeek(), resource);
        for (var closure : evidence.business().schedule().closures()) {
            open = switch (closure) {
                case Closure.Holidays _ -> holiday(date) ? List.<TimeRange>of() : open;
                case Closure.On(var day, var range)
                when day.equals(date) -> range == null ? List.of() : minus(open, range);
                case Closure.On _ -> open;
            };
        }
        return open;
    }

    boolean closed(LocalDate date) {
        return on(date, null).isEmpty();
    }

    boolean keepsHolidays() {
        return evidence.business().schedule().closures().stream().anyMatch(Closure.Holidays.class::isInstance);
    }

    private boolean holiday(LocalDate date) {
        var business = evidence.business();
        return HOLIDAYS.between(business.country(), business.zone(), date, date).contains(date);
    }

    private static List<TimeRange> minus(List<TimeRange> open, TimeRange closed) {
        var left = new ArrayList<TimeRange>();
        for (var range : open) {
            add(range.start(), earlier(range.end(), closed.start()), left);
            if (!closed.end().equals(LocalTime.MIDNIGHT)) {
                add(later(range.start(), closed.end()), range.end(), left);
            }
        }
        return left;
    }

    private static void add(LocalTime from, LocalTime to, List<TimeRange> left) {
        if (to.equals(LocalTime.MIDNIGHT) || from.isBefore(to)) {
            left.add(new TimeRange(from, to));
        }
    }

    private static LocalTime earlier(LocalTime one, LocalTime other) {
        return one.equals(LocalTime.MIDNIGHT) || other.isBefore(one) ? other : one;
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }
}
