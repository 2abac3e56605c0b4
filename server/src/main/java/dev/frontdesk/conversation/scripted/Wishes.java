package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Unwanted;
import dev.frontdesk.booking.Wish;
import dev.frontdesk.business.TimeRange;
import dev.frontdesk.conversation.understanding.Bound;
import dev.frontdesk.conversation.understanding.Except;
import dev.frontdesk.conversation.understanding.Part;
import dev.frontdesk.conversation.understanding.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Brings what was said about a time together with what was said before: "Thursday at three", then "no,
/// Friday", is Friday at three; then "actually make it four" is Friday at four; then "not Friday" is any
/// other day at four.
final class Wishes {

    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final LocalTime NIGHT = LocalTime.of(20, 0);

    private Wishes() {}

    /// What was wished for before, with what is said now in its place. What is wished for now is no
    /// longer unwanted.
    static Wish add(Wish before, When said) {
        return hours(days(before, said), said);
    }

    /// What was wished for before, without what is said not to do.
    static Wish without(Wish before, Except except) {
        var unwanted = before.unwanted().and(unwanted(except));
        var day = before.from();
        var dayGone = day != null && day.equals(before.to()) && unwanted.excludes(day);
        var time = before.at();
        var timeGone = time != null && unwanted.excludes(time);
        var person = before.resource();
        var personGone = person != null && unwanted.excludes(person);
        var left = dayGone ? before.within(null, null) : before;
        left = timeGone ? left.between(null, null) : left;
        return (personGone ? left.with(null) : left).without(unwanted);
    }

    /// Whether the wish names one time of one day.
    static boolean exact(Wish wish) {
        return wish.at() != null && wish.from() != null && wish.from().equals(wish.to());
    }

    /// When an exact wish is; empty when the wall clock skips that time that day.
    static Optional<Instant> start(Wish wish, ZoneId zone) {
        var day = wish.from();
        var time = wish.at();
        if (day == null || time == null) {
            throw new IllegalStateException("only an exact wish has a start");
        }
        var local = day.atTime(time);
        return zone.getRules().getValidOffsets(local).isEmpty()
                ? Optional.empty()
                : Optional.of(local.atZone(zone).toInstant());
    }

    /// Whether neither a day nor a time was wished for.
    static boolean open(Wish wish) {
        return wish.within(null, null).equals(wish) && wish.between(null, null).equals(wish);
    }

    /// Only whom it should be with is kept, and what will not do.
    static Wish anyTime(Wish wish) {
        return wish.within(null, null).between(null, null);
    }

    private static Wish days(Wish before, When said) {
        var date = said.date();
        if (date == null) {
            return before;
        }
        if (said.time() == null && said.bound() == Bound.NOT_BEFORE) {
            return before.within(date, null);
        }
        if (said.time() == null && said.bound() == Bound.NOT_AFTER) {
            return before.within(null, date);
        }
        var until = said.until() == null ? null : said.until().date();
        return until == null ? on(before, date) : before.within(date, until);
    }

    private static Wish on(Wish before, LocalDate date) {
        return before.on(date).without(before.unwanted().allowing(date));
    }

    private static Wish hours(Wish wish, When said) {
        var time = said.time();
        var part = said.part();
        if (time == null) {
            return part == null ? wish : during(wish, part);
        }
        var until = said.until() == null ? null : said.until().time();
        var allowed = wish.without(wish.unwanted().allowing(time));
        if (until != null) {
            return allowed.between(time, until);
        }
        return switch (said.bound()) {
            case Bound.NOT_BEFORE -> wish.between(time, null);
            case Bound.NOT_AFTER -> wish.between(null, time);
            case Bound.AROUND -> allowed.at(time);
            case null -> allowed.at(time);
        };
    }

    private static Wish during(Wish wish, Part part) {
        var first = start(part);
        var last = last(part);
        return wish.without(wish.unwanted().allowing(first)).between(first, last);
    }

    private static LocalTime start(Part part) {
        return switch (part) {
            case MORNING -> LocalTime.of(6, 0);
            case AFTERNOON -> LocalTime.NOON;
            case EVENING -> EVENING;
            case NIGHT -> NIGHT;
        };
    }

    private static LocalTime last(Part part) {
        return switch (part) {
            case MORNING -> LocalTime.of(11, 59);
            case AFTERNOON -> LocalTime.of(16, 59);
            case EVENING -> LocalTime.of(21, 59);
            case NIGHT -> LocalTime.of(23, 59);
        };
    }

    private static Unwanted unwanted(Except except) {
        var hours = except.parts().stream().map(Wishes::all).toList();
        return new Unwanted(except.weekdays(), except.dates(), hours, except.people());
    }

    /// A part that will not do is all of it.
    private static TimeRange all(Part part) {
        return switch (part) {
            case MORNING -> new TimeRange(LocalTime.MIN, LocalTime.NOON);
            case AFTERNOON -> new TimeRange(LocalTime.NOON, EVENING);
            case EVENING -> new TimeRange(EVENING, LocalTime.MIDNIGHT);
            case NIGHT -> new TimeRange(NIGHT, LocalTime.MIDNIGHT);
        };
    }

    /// The day wished for, when it is one.
    static @Nullable LocalDate day(Wish wish) {
        return wish.from() != null && wish.from().equals(wish.to()) ? wish.from() : null;
    }
}
