package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Wish;
import dev.frontdesk.conversation.understanding.Until;
import dev.frontdesk.conversation.understanding.When;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What "later", "the same time" and "that day" speak of.
///
/// @param first the time found, or the first of those offered
/// @param last the time found, or the last of those offered
record Reference(LocalDateTime first, LocalDateTime last) {

    private static final int WEEK = 7;

    /// The time held or booked, else what was offered.
    static Optional<Reference> of(@Nullable LocalDateTime found, List<LocalDateTime> offered) {
        if (found != null) {
            return Optional.of(new Reference(found, found));
        }
        return offered.isEmpty() ? Optional.empty() : Optional.of(new Reference(offered.getFirst(), offered.getLast()));
    }

    /// Later the same day; after the last day when days were offered.
    Wish later(Wish wish) {
        var day = last.toLocalDate();
        return oneDay()
                ? wish.on(day).between(last.toLocalTime().plusMinutes(1), null)
                : wish.within(day.plusDays(1), null).between(null, null);
    }

    /// Earlier the same day; when days were offered, before the first of them.
    Wish earlier(Wish wish) {
        var time = first.toLocalTime();
        var latest = time.equals(LocalTime.MIDNIGHT) ? time : time.minusMinutes(1);
        var day = first.toLocalDate();
        return (oneDay() ? wish.on(day) : wish.within(null, day)).between(null, latest);
    }

    /// "The same time next week" is the same day of that week; of any other days it is any of them.
    Wish sameTime(Wish wish, @Nullable When when) {
        var day = when == null ? null : sameDay(when);
        return (day == null ? wish : wish.on(day)).at(first.toLocalTime());
    }

    Wish sameDay(Wish wish) {
        return wish.on(first.toLocalDate());
    }

    /// A week that the day spoken of is in itself counts from that day: the next one is a week later.
    private @Nullable LocalDate sameDay(When when) {
        var from = when.date();
        var until = Optional.ofNullable(when.until()).map(Until::date).orElse(null);
        if (from == null || until == null || !from.plusDays(WEEK - 1).equals(until)) {
            return null;
        }
        var spoken = first.toLocalDate();
        var day = from.plusDays(Math.floorMod(
                spoken.getDayOfWeek().getValue() - from.getDayOfWeek().getValue(), WEEK));
        return day.equals(spoken) ? day.plusDays(WEEK) : day;
    }

    private boolean oneDay() {
        return first.toLocalDate().equals(last.toLocalDate());
    }
}
