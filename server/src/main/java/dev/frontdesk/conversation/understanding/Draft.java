package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.TimePiece.Clock;
import dev.frontdesk.conversation.understanding.TimePiece.ClockRange;
import dev.frontdesk.conversation.understanding.TimePiece.DayLimit;
import dev.frontdesk.conversation.understanding.TimePiece.DayPart;
import dev.frontdesk.conversation.understanding.TimePiece.DayRange;
import dev.frontdesk.conversation.understanding.TimePiece.Days;
import dev.frontdesk.conversation.understanding.TimePiece.Limit;
import dev.frontdesk.conversation.understanding.TimePiece.Moment;
import dev.frontdesk.conversation.understanding.TimePiece.Strength;
import dev.frontdesk.conversation.understanding.grammar.Node;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One wish in the making, gathered from the readings of an utterance that go together. Immutable.
///
/// @param days null while no day was given
/// @param dayBound limits the day
/// @param from the time, or where a range of times starts
/// @param bound limits the time
record Draft(
        @Nullable Days days,
        @Nullable Bound dayBound,
        @Nullable Clock from,
        @Nullable Clock to,
        @Nullable Bound bound,
        @Nullable Part part,
        Span span) {

    /// Tokens from start (included) to end (excluded).
    record Span(int start, int end) {
        Span and(Span other) {
            return new Span(Math.min(start, other.start), Math.max(end, other.end));
        }
    }

    static Draft of(Node node) {
        Span span = new Span(node.start(), node.end());
        return switch (node.piece()) {
            case Clock clock -> time(clock, null, null, span);
            case Limit limit -> time(limit.clock(), null, limit.bound(), span);
            case ClockRange range -> time(range.from(), range.to(), null, span);
            case Days days -> day(days, null, null, span);
            case DayRange range -> day(stretch(range), null, null, span);
            case DayLimit limit -> day(Days.on(limit.date()), limit.bound(), null, span);
            case DayPart part -> day(part.date() == null ? null : Days.on(part.date()), null, part.part(), span);
            case Moment moment -> moment(moment, span);
            default -> throw new IllegalArgumentException("no part of a wish: " + node.piece());
        };
    }

    private static Draft time(Clock from, @Nullable Clock to, @Nullable Bound bound, Span span) {
        return new Draft(null, null, from, to, bound, null, span);
    }

    private static Draft day(@Nullable Days days, @Nullable Bound bound, @Nullable Part part, Span span) {
        return new Draft(days, bound, null, null, null, part, span);
    }

    /// "From Thursday to Saturday", when this Saturday is before that Thursday.
    private static Days stretch(DayRange range) {
        LocalDate weekLater = range.to().plusWeeks(1);
        boolean back = range.to().isBefore(range.from()) && !weekLater.isBefore(range.from());
        return new Days(range.from(), back ? weekLater : range.to(), null, Strength.SURE);
    }

    private static Draft moment(Moment moment, Span span) {
        Clock clock = new Clock(moment.at().getHour(), moment.at().getMinute(), true, Strength.SURE);
        return new Draft(Days.on(moment.at().toLocalDate()), null, clock, null, null, null, span);
    }

    /// "From Tuesday" where it does not limit anything.
    Draft withoutDayBound() {
        return new Draft(days, null, from, to, bound, part, span);
    }

    /// Whether the other can be said of the same wish.
    boolean fits(Draft other) {
        boolean oneDay = days == null || other.days == null || narrowed(days, other.days) != null;
        boolean oneTime = from == null || other.from == null || from.equals(other.from);
        boolean onePart = part == null || other.part == null || part == other.part;
        return oneDay && oneTime && onePart;
    }

    Draft and(Draft other) {
        Days both = days != null && other.days != null ? narrowed(days, other.days) : null;
        return new Draft(
                both != null ? both : days != null ? days : other.days,
                dayBound != null ? dayBound : other.dayBound,
                from != null ? from : other.from,
                to != null ? to : other.to,
                bound != null ? bound : other.bound,
                part != null ? part : other.part,
                span.and(other.span));
    }

    /// What was said before, with what was said now in its place.
    Draft correctedBy(Draft later) {
        boolean newDay = later.days != null;
        boolean newTime = later.from != null || later.part != null;
        return new Draft(
                newDay ? later.days : days,
                newDay ? later.dayBound : dayBound,
                newTime ? later.from : from,
                newTime ? later.to : to,
                newTime ? later.bound : bound,
                newTime ? later.part : part,
                newDay && newTime ? later.span : span.and(later.span));
    }

    /// "Next week" and "Thursday" are the Thursday of next week; null when the days do not meet.
    private static @Nullable Days narrowed(Days a, Days b) {
        Days wide = a.single() ? b : a;
        Days narrow = a.single() ? a : b;
        if (within(narrow.from(), wide)) {
            return narrow;
        }
        LocalDate weekLater = narrow.from().plusWeeks(1);
        boolean oneWeek = wide.from().plusDays(6).equals(wide.to());
        return oneWeek && narrow.single() && within(weekLater, wide) ? Days.on(weekLater) : null;
    }

    private static boolean within(LocalDate date, Days days) {
        return !date.isBefore(days.from()) && !date.isAfter(days.to());
    }
}
