package dev.frontdesk.conversation.understanding;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A wish for a day, a time or both, in the business's wall-clock time.
///
/// @param date the day, or the first of several
/// @param time the time, or where a range of times begins
/// @param until the last day ("next week"), the end of a range of times ("between two and four")
/// @param part of the day; null when a time says it better
/// @param bound limits the time; limits the date when there is no time
/// @param said the words it was read from
/// @param runnerUp another reading that is nearly as likely: the other half of the day, the other
///     "next Friday", the second of two days offered
public record When(
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable Until until,
        @Nullable Part part,
        @Nullable Bound bound,
        String said,
        @Nullable When runnerUp) {

    When withRunnerUp(@Nullable When other) {
        return new When(date, time, until, part, bound, said, other);
    }
}
