package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Bound;
import dev.frontdesk.conversation.understanding.Part;
import dev.frontdesk.conversation.understanding.Until;
import dev.frontdesk.conversation.understanding.When;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A wish as the collections write one down: where it starts, and where it ends if it is no point.
///
/// @param start null when open on that side
/// @param end excluded; null for a point, and when open on that side
/// @param timed whether a time of day was said
record Meaning(
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime end,
        boolean timed,
        @Nullable Part part) {

    static Meaning of(When when, LocalDateTime now) {
        LocalTime time = when.time();
        Until until = when.until();
        LocalDate date = day(when, now);
        LocalDateTime start = time == null ? date.atStartOfDay() : date.atTime(time);
        LocalDateTime end = null;
        if (until != null) {
            LocalDate last = until.date() == null ? date : until.date();
            LocalDateTime lastTime = until.time() == null ? last.plusDays(1).atStartOfDay() : last.atTime(until.time());
            end = lastTime.isAfter(start) ? lastTime : lastTime.plusDays(1);
        }
        boolean timed = time != null || when.part() != null;
        if (when.bound() == Bound.NOT_AFTER) {
            return new Meaning(null, time == null ? start.plusDays(1) : start, timed, when.part());
        }
        return new Meaning(start, end, timed, when.part());
    }

    /// A time without a day is the next one.
    private static LocalDate day(When when, LocalDateTime now) {
        if (when.date() != null) {
            return when.date();
        }
        boolean over = when.time() != null && when.time().isBefore(now.toLocalTime());
        return now.toLocalDate().plusDays(over ? 1 : 0);
    }

    boolean point() {
        return end == null && part == null && start != null;
    }

    boolean startsAt(LocalDateTime expected) {
        return expected.equals(start);
    }

    boolean endsAt(LocalDateTime expected) {
        return expected.equals(end);
    }

    /// Collections differ in where a part of the day begins and ends: the middle of theirs lies in ours.
    boolean isPartAround(LocalDateTime from, LocalDateTime to) {
        if (part == null || start == null || !from.toLocalDate().equals(start.toLocalDate())) {
            return false;
        }
        LocalTime middle = from.plus(Duration.between(from, to).dividedBy(2)).toLocalTime();
        int hour = middle.getHour();
        return switch (part) {
            case MORNING -> hour >= 4 && hour < 12;
            case AFTERNOON -> hour >= 12 && hour < 18;
            case EVENING -> hour >= 17;
            case NIGHT -> hour >= 19 || hour < 5;
        };
    }
}
