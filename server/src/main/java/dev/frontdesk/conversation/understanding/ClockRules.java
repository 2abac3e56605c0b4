package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Slots.number;
import static dev.frontdesk.conversation.understanding.Slots.value;
import static dev.frontdesk.conversation.understanding.Slots.word;
import static dev.frontdesk.conversation.understanding.TimePiece.Strength.LATENT;
import static dev.frontdesk.conversation.understanding.TimePiece.Strength.SURE;

import dev.frontdesk.conversation.understanding.TimePiece.Clock;
import dev.frontdesk.conversation.understanding.TimePiece.HalfMark;
import dev.frontdesk.conversation.understanding.TimePiece.Meridiem;
import dev.frontdesk.conversation.understanding.TimePiece.Num;
import dev.frontdesk.conversation.understanding.TimePiece.Offset;
import dev.frontdesk.conversation.understanding.TimePiece.Strength;
import dev.frontdesk.conversation.understanding.TimePiece.Unit;
import dev.frontdesk.conversation.understanding.grammar.Match;
import dev.frontdesk.conversation.understanding.grammar.RuleBook;
import dev.frontdesk.conversation.understanding.grammar.Slot;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Numbers to clock times. Which half of the day an hour belongs to stays open here, unless the words
/// say it.
final class ClockRules {

    private static final Slot HOUR = Slot.of(Num.class, n -> n.value() <= 24 && n.width() <= 2);
    private static final Slot SMALL_HOUR = Slot.of(Num.class, n -> n.value() >= 1 && n.value() <= 12);
    private static final Slot MINUTE_DIGITS = Slot.of(Num.class, n -> n.value() <= 59 && n.width() == 2);
    /// After a spoken hour: "ten fifteen", "ten oh five", "10 15", never "ten five".
    private static final Slot MINUTE =
            Slot.of(Num.class, n -> n.value() <= 59 && (n.width() == 2 || (n.spoken() && n.value() >= 10)));
    private static final Slot ROUND_MINUTES =
            Slot.of(Num.class, n -> n.value() % 5 == 0 && n.value() >= 5 && n.value() <= 25);
    private static final Slot MINUTES = Slot.of(Unit.class, u -> u.unit() == ChronoUnit.MINUTES);
    private static final Slot CLOCK = Slot.of(Clock.class);
    private static final Slot FULL_HOUR = Slot.of(Clock.class, clock -> clock.minute() == 0);
    private static final Slot SURE_CLOCK = Slot.of(Clock.class, clock -> clock.strength() == SURE);
    private static final Slot FOUR_DIGITS = Slot.of(Num.class, n -> n.width() == 4 && !ClockRules.likeAYear(n));

    private ClockRules() {}

    static void addTo(RuleBook<Context> book) {
        hours(book);
        minutes(book);
        offsets(book);
        book.rule("4 pm", (m, in) -> half(m.get(Clock.class), m.get(Meridiem.class)), CLOCK, Slot.of(Meridiem.class))
                .rule(
                        "3:15p",
                        (m, in) -> half(
                                m.get(Clock.class),
                                new Meridiem(m.get(HalfMark.class).pm())),
                        SURE_CLOCK,
                        Slot.of(HalfMark.class))
                .rule("three o'clock", (m, in) -> sure(m.get(Clock.class)), FULL_HOUR, word(Tag.OCLOCK))
                .rule("make it three", (m, in) -> sure(m.get(Clock.class)), word(Tag.MAKE_IT), CLOCK)
                .rule("at three", (m, in) -> sure(m.get(Clock.class)), word(Tag.AT), CLOCK)
                .rule("at about three", (m, in) -> sure(m.get(Clock.class)), word(Tag.AT), word(Tag.AROUND), CLOCK)
                .rule("for 3:15", (m, in) -> m.get(Clock.class), word(Tag.FOR), CLOCK);
    }

    private static void hours(RuleBook<Context> book) {
        book.rule("three", (m, in) -> clock(m.get(Num.class), 0, LATENT), HOUR)
                .rule("1530", (m, in) -> military(value(m), LATENT), FOUR_DIGITS)
                .rule(
                        "at 2000",
                        (m, in) -> military(value(m), SURE),
                        word(Tag.AT),
                        Slot.of(Num.class, n -> n.width() == 4))
                .rule("nine hundred", (m, in) -> military(value(m) * 100, LATENT), HOUR, word(Tag.HUNDRED))
                .rule(
                        "oh nine hundred",
                        (m, in) -> military(value(m) * 100, SURE),
                        Slot.of(Num.class, n -> n.width() == 2 && n.value() < 10),
                        word(Tag.HUNDRED))
                .rule("16h", (m, in) -> military(value(m) * 100, SURE), HOUR, word(Tag.HOUR_MARK))
                .rule(
                        "1600 hours",
                        (m, in) -> military(value(m), SURE),
                        FOUR_DIGITS,
                        Slot.of(Unit.class, u -> u.unit() == ChronoUnit.HOURS));
    }

    private static void minutes(RuleBook<Context> book) {
        book.rule("3:15", (m, in) -> pair(m, SURE), HOUR, word(Tag.COLON), MINUTE_DIGITS)
                .rule(
                        "3:15:30",
                        (m, in) -> pair(m, SURE),
                        HOUR,
                        word(Tag.COLON),
                        MINUTE_DIGITS,
                        word(Tag.COLON),
                        MINUTE_DIGITS)
                .rule("16h30", (m, in) -> pair(m, SURE), HOUR, word(Tag.HOUR_MARK), MINUTE_DIGITS)
                .rule("3.15", (m, in) -> pair(m, LATENT), HOUR, word(Tag.DOT), MINUTE_DIGITS)
                .rule("ten fifteen", (m, in) -> pair(m, strength(m)), HOUR, MINUTE)
                .rule("four thirty o'clock", (m, in) -> pair(m, SURE), HOUR, MINUTE, word(Tag.OCLOCK));
    }

    private static void offsets(RuleBook<Context> book) {
        book.rule("half past", (m, in) -> new Offset(30), word(Tag.HALF), word(Tag.PAST))
                .rule("quarter past", (m, in) -> new Offset(15), word(Tag.QUARTER), word(Tag.PAST))
                .rule("quarter to", (m, in) -> new Offset(-15), word(Tag.QUARTER), word(Tag.TO_THE_HOUR))
                .rule("ten past", (m, in) -> new Offset(value(m)), ROUND_MINUTES, word(Tag.PAST))
                .rule("ten to", (m, in) -> new Offset(-value(m)), ROUND_MINUTES, word(Tag.TO_THE_HOUR))
                .rule("7 minutes past", (m, in) -> new Offset(value(m)), number(1, 59), MINUTES, word(Tag.PAST))
                .rule("7 minutes to", (m, in) -> new Offset(-value(m)), number(1, 59), MINUTES, word(Tag.TO_THE_HOUR))
                .rule(
                        "half past three",
                        (m, in) -> shifted(m.get(Clock.class), m.get(Offset.class)),
                        Slot.of(Offset.class),
                        FULL_HOUR)
                .rule("half five", (m, in) -> clock(m.get(Num.class), 30, SURE), word(Tag.HALF), SMALL_HOUR);
    }

    private static @Nullable Clock pair(Match match, Strength strength) {
        return clock(match.get(Num.class), value(match, 1), strength);
    }

    /// Two numbers side by side are a time when both are spoken or both written, and the minutes round.
    private static Strength strength(Match match) {
        Num hour = match.get(Num.class);
        Num minute = match.get(Num.class, 1);
        boolean alike = hour.spoken() ? minute.spoken() || minute.value() < 10 : minute.width() == 2;
        return alike && hour.value() >= 6 && hour.value() <= 12 && minute.value() % 15 == 0 ? SURE : LATENT;
    }

    static @Nullable Clock clock(Num hour, int minute, Strength strength) {
        if (hour.value() == 24 && minute > 0) {
            return null;
        }
        boolean exact = hour.value() > 12 || hour.value() == 0 || (hour.width() == 2 && hour.value() < 10);
        return new Clock(hour.value() % 24, minute, exact, strength, hour.value() > 12);
    }

    private static @Nullable Clock military(int number, Strength strength) {
        int hour = number / 100;
        int minute = number % 100;
        return hour > 23 || minute > 59 ? null : new Clock(hour, minute, hour != 12, strength, hour > 12);
    }

    private static boolean likeAYear(Num number) {
        return number.value() >= 1900 && number.value() < 2100;
    }

    private static @Nullable Clock half(Clock clock, Meridiem meridiem) {
        if (clock.hour() > 12) {
            return meridiem.pm() ? sure(clock) : null;
        }
        int hour = clock.hour() % 12 + (meridiem.pm() ? 12 : 0);
        return new Clock(hour, clock.minute(), true, SURE);
    }

    private static Clock sure(Clock clock) {
        return new Clock(clock.hour(), clock.minute(), clock.exact(), SURE, clock.ofTwentyFour());
    }

    static Clock shifted(Clock clock, Offset offset) {
        int minutes = Math.floorMod(clock.hour() * 60 + clock.minute() + offset.minutes(), 24 * 60);
        int hour = minutes / 60;
        boolean wrapped = !clock.exact() && hour == 0;
        return new Clock(wrapped ? 12 : hour, minutes % 60, clock.exact(), SURE, clock.ofTwentyFour());
    }
}
