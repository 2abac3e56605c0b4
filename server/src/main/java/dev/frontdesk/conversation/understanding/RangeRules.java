package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Slots.ON;
import static dev.frontdesk.conversation.understanding.Slots.THE;
import static dev.frontdesk.conversation.understanding.Slots.word;
import static dev.frontdesk.conversation.understanding.TimePiece.Strength.LATENT;
import static dev.frontdesk.conversation.understanding.TimePiece.Strength.SURE;

import dev.frontdesk.conversation.understanding.TimePiece.Clock;
import dev.frontdesk.conversation.understanding.TimePiece.ClockRange;
import dev.frontdesk.conversation.understanding.TimePiece.DayLimit;
import dev.frontdesk.conversation.understanding.TimePiece.DayRange;
import dev.frontdesk.conversation.understanding.TimePiece.Days;
import dev.frontdesk.conversation.understanding.TimePiece.Limit;
import dev.frontdesk.conversation.understanding.TimePiece.Strength;
import dev.frontdesk.conversation.understanding.grammar.Match;
import dev.frontdesk.conversation.understanding.grammar.RuleBook;
import dev.frontdesk.conversation.understanding.grammar.Slot;
import org.jspecify.annotations.Nullable;

/// Points to ranges and limits: "between two and four", "any time after three", "Monday to Wednesday".
final class RangeRules {

    private static final Slot CLOCK = Slot.of(Clock.class);
    private static final Slot DAYS = Slot.of(Days.class);

    private RangeRules() {}

    static void addTo(RuleBook<Context> book) {
        clockLimits(book);
        clockRanges(book);
        dayRanges(book);
    }

    private static void clockLimits(RuleBook<Context> book) {
        book.rule("after three", (m, in) -> limit(Bound.NOT_BEFORE, m), word(Tag.AFTER), CLOCK)
                .rule(
                        "from three on",
                        (m, in) -> limit(Bound.NOT_BEFORE, m),
                        word(Tag.FROM).maybe(),
                        CLOCK,
                        word(Tag.ONWARDS))
                .rule("from three", (m, in) -> limit(Bound.NOT_BEFORE, m), word(Tag.FROM), CLOCK)
                .rule("before three", (m, in) -> limit(Bound.NOT_AFTER, m), word(Tag.BEFORE, Tag.BY), CLOCK)
                .rule("around three", (m, in) -> around(m), word(Tag.AROUND), Slot.of(Clock.class))
                .rule("at around three", (m, in) -> limit(Bound.AROUND, m), word(Tag.AT), word(Tag.AROUND), CLOCK)
                .rule("threeish", (m, in) -> limit(Bound.AROUND, m), CLOCK, word(Tag.OR_SO));
    }

    private static void clockRanges(RuleBook<Context> book) {
        book.rule(
                        "between two and four",
                        (m, in) -> range(m, SURE),
                        word(Tag.BETWEEN),
                        CLOCK,
                        word(Tag.AND, Tag.TO, Tag.DASH),
                        CLOCK)
                .rule(
                        "from two to four",
                        (m, in) -> range(m, SURE),
                        word(Tag.FROM),
                        CLOCK,
                        word(Tag.TO, Tag.DASH),
                        CLOCK)
                .rule(
                        "after two but before four",
                        (m, in) -> between(m.get(Limit.class), m.get(Limit.class, 1)),
                        Slot.of(Limit.class, limit -> limit.bound() == Bound.NOT_BEFORE),
                        word(Tag.AND, Tag.BUT).maybe(),
                        Slot.of(Limit.class, limit -> limit.bound() == Bound.NOT_AFTER))
                .rule("two to four", (m, in) -> range(m, LATENT), CLOCK, word(Tag.TO, Tag.DASH), CLOCK);
    }

    private static void dayRanges(RuleBook<Context> book) {
        book.rule(
                        "between Monday and Wednesday",
                        (m, in) -> days(m, false),
                        word(Tag.BETWEEN),
                        THE,
                        DAYS,
                        word(Tag.AND, Tag.TO),
                        THE,
                        DAYS)
                .rule(
                        "from Monday to Wednesday",
                        (m, in) -> days(m, true),
                        word(Tag.FROM),
                        DAYS,
                        word(Tag.TO, Tag.DASH),
                        DAYS)
                .rule("Monday to Wednesday", (m, in) -> days(m, false), DAYS, word(Tag.TO, Tag.DASH), DAYS)
                .rule("after Monday", (m, in) -> after(m.get(Days.class)), word(Tag.AFTER), DAYS)
                .rule(
                        "from Monday on",
                        (m, in) -> from(m.get(Days.class)),
                        word(Tag.FROM),
                        DAYS,
                        word(Tag.ONWARDS).maybe())
                .rule("Monday onwards", (m, in) -> from(m.get(Days.class)), DAYS, word(Tag.ONWARDS))
                .rule("by Friday", (m, in) -> by(m.get(Days.class)), word(Tag.BY), ON, DAYS)
                .rule("before Friday", (m, in) -> before(m.get(Days.class), in), word(Tag.BEFORE), ON, DAYS);
    }

    private static @Nullable ClockRange between(Limit from, Limit to) {
        return from.clock().equals(to.clock()) ? null : new ClockRange(from.clock(), to.clock(), SURE);
    }

    private static Limit limit(Bound bound, Match match) {
        Clock clock = match.get(Clock.class);
        return new Limit(bound, new Clock(clock.hour(), clock.minute(), clock.exact(), SURE));
    }

    /// "About three" may be three people: as much a time as the number alone.
    private static Limit around(Match match) {
        return new Limit(Bound.AROUND, match.get(Clock.class));
    }

    private static @Nullable ClockRange range(Match match, Strength strength) {
        Clock to = match.get(Clock.class, 1);
        Clock from = startOf(match.get(Clock.class), to);
        boolean plain = from.strength() == SURE || to.strength() == SURE;
        return from.equals(to) ? null : new ClockRange(from, to, plain ? SURE : strength);
    }

    /// "Between 7 h and 20 h": who counts to twenty-four at the end does so at the start.
    static Clock startOf(Clock from, Clock to) {
        boolean counted = to.ofTwentyFour() && to.hour() > 12 && from.hour() < 12;
        return counted ? new Clock(from.hour(), from.minute(), true, from.strength()) : from;
    }

    private static @Nullable DayRange days(Match match, boolean moved) {
        Days from = match.get(Days.class);
        Days to = match.get(Days.class, 1);
        if (from.strength() == LATENT || to.strength() == LATENT) {
            return null;
        }
        boolean ahead = !to.to().isBefore(from.from());
        return ahead || moved ? new DayRange(from.from(), to.to(), moved) : null;
    }

    private static @Nullable DayLimit after(Days days) {
        return days.strength() == LATENT
                ? null
                : new DayLimit(Bound.NOT_BEFORE, days.to().plusDays(1));
    }

    private static @Nullable DayLimit from(Days days) {
        return days.strength() == LATENT ? null : new DayLimit(Bound.NOT_BEFORE, days.from());
    }

    private static @Nullable DayLimit by(Days days) {
        return days.strength() == LATENT ? null : new DayLimit(Bound.NOT_AFTER, days.to());
    }

    private static @Nullable DayLimit before(Days days, Context in) {
        boolean possible = days.strength() == SURE && days.from().isAfter(in.today());
        return possible ? new DayLimit(Bound.NOT_AFTER, days.from().minusDays(1)) : null;
    }
}
