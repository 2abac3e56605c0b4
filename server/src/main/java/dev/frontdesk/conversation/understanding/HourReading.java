package dev.frontdesk.conversation.understanding;

import dev.frontdesk.business.TimeRange;
import dev.frontdesk.conversation.understanding.TimePiece.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Which half of the day an hour belongs to.
///
/// @param time the likelier reading
/// @param other the other one, where it is likely too
record HourReading(LocalTime time, @Nullable LocalTime other) {

    private static final TimeRange WORKING_DAY = new TimeRange(LocalTime.of(7, 0), LocalTime.of(19, 0));

    static HourReading of(Clock clock, @Nullable Part part, @Nullable LocalDate date, Context in) {
        if (clock.exact()) {
            return new HourReading(LocalTime.of(clock.hour(), clock.minute()), null);
        }
        if (part != null) {
            return new HourReading(LocalTime.of(hour(clock.hour() % 12, part), clock.minute()), null);
        }
        LocalTime early = LocalTime.of(clock.hour() % 12, clock.minute());
        LocalTime late = early.plusHours(12);
        boolean past = in.today().equals(date) && early.isBefore(in.now().toLocalTime());
        return past ? new HourReading(late, null) : byHours(early, late, in.hours());
    }

    private static HourReading byHours(LocalTime early, LocalTime late, @Nullable TimeRange hours) {
        TimeRange open = hours == null ? WORKING_DAY : hours;
        if (open.contains(early) != open.contains(late)) {
            return open.contains(early) ? new HourReading(early, null) : new HourReading(late, null);
        }
        return WORKING_DAY.contains(early)
                ? new HourReading(early, late.getHour() < 22 ? late : null)
                : new HourReading(late, early.getHour() >= 6 ? early : null);
    }

    /// Noon is said of the morning and the afternoon, midnight of the night.
    private static int hour(int hour, Part part) {
        return switch (part) {
            case MORNING -> hour == 0 ? 12 : hour;
            case AFTERNOON, EVENING -> hour + 12;
            case NIGHT -> hour < 6 ? hour : hour + 12;
        };
    }

    /// The end of a range: the first reading after its start.
    static LocalTime end(Clock end, LocalTime start) {
        LocalTime early = LocalTime.of(end.hour(), end.minute());
        if (end.exact() || early.isAfter(start)) {
            return early;
        }
        return LocalTime.of(end.hour() % 12, end.minute()).plusHours(12);
    }

    /// The start of a range whose end is known: the last reading before it.
    static LocalTime start(Clock start, LocalTime end) {
        LocalTime early = LocalTime.of(start.exact() ? start.hour() : start.hour() % 12, start.minute());
        LocalTime late = early.plusHours(12);
        return !start.exact() && late.getHour() >= 12 && late.isBefore(end) ? late : early;
    }
}
