package dev.frontdesk.booking.rules;

import dev.frontdesk.business.Closure;
import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Schedule;
import dev.frontdesk.business.TimeRange;
import dev.frontdesk.business.WeeklyHours;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// When a business and its resources are open: the business's hours, narrowed by the resource's, without
/// closures and, where the business keeps them, public holidays. Open means that the wall clock shows a
/// time within the hours, so on the day the clocks change hours last as long as the clock takes.
public final class OpeningHours {

    private final ZoneId zone;
    private final Schedule schedule;
    private final Set<LocalDate> holidays;

    /// @param holidays the public holidays of the time in question; used only when the business closes
    ///     on them
    public OpeningHours(ZoneId zone, Schedule schedule, Set<LocalDate> holidays) {
        this.zone = zone;
        this.schedule = schedule;
        this.holidays = Set.copyOf(holidays);
    }

    public ZoneId zone() {
        return zone;
    }

    /// The moments of a date at which the resource is open.
    public Spans on(LocalDate date, Resource resource) {
        Spans wall = hours(schedule.hours(), date);
        if (resource.hours() != null) {
            wall = wall.and(hours(resource.hours(), date));
        }
        return wall.isEmpty() ? Spans.NONE : day(date).at(wall.minus(closed(date)));
    }

    /// The same, with whatever follows past midnight without a break for as long as an appointment
    /// that starts on the date may need.
    Spans runningOn(LocalDate date, Resource resource, Duration needed) {
        Spans open = on(date, resource);
        LocalDate last = date.plusDays(needed.dividedBy(Duration.ofDays(1)) + 1);
        LocalDate day = date;
        while (day.isBefore(last) && !open.isEmpty() && endsWith(open, day)) {
            day = day.plusDays(1);
            open = open.or(on(day, resource));
        }
        return open;
    }

    private boolean endsWith(Spans open, LocalDate day) {
        return day(day).endsAt(open.list().getLast().end());
    }

    LocalDay day(LocalDate date) {
        return new LocalDay(date, zone.getRules());
    }

    private Spans closed(LocalDate date) {
        var closed = new ArrayList<Span>();
        for (Closure closure : schedule.closures()) {
            switch (closure) {
                case Closure.Holidays() -> {
                    if (holidays.contains(date)) {
                        closed.add(new Span(0, LocalDay.LENGTH));
                    }
                }
                case Closure.On(LocalDate day, TimeRange range) -> {
                    if (day.equals(date)) {
                        closed.add(range == null ? new Span(0, LocalDay.LENGTH) : wall(range));
                    }
                }
            }
        }
        return Spans.of(closed);
    }

    private static Spans hours(WeeklyHours weekly, LocalDate date) {
        List<TimeRange> ranges = weekly.on(date.getDayOfWeek());
        return ranges.isEmpty()
                ? Spans.NONE
                : Spans.of(ranges.stream().map(OpeningHours::wall).toList());
    }

    private static Span wall(TimeRange range) {
        long end = range.end().equals(LocalTime.MIDNIGHT)
                ? LocalDay.LENGTH
                : range.end().toSecondOfDay();
        return new Span(range.start().toSecondOfDay(), end);
    }
}
