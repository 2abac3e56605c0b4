package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Slots.ON;
import static dev.frontdesk.conversation.understanding.Slots.THE;
import static dev.frontdesk.conversation.understanding.Slots.word;

import dev.frontdesk.conversation.understanding.TimePiece.Amount;
import dev.frontdesk.conversation.understanding.TimePiece.Clock;
import dev.frontdesk.conversation.understanding.TimePiece.DayPart;
import dev.frontdesk.conversation.understanding.TimePiece.Days;
import dev.frontdesk.conversation.understanding.TimePiece.Gone;
import dev.frontdesk.conversation.understanding.TimePiece.MonthName;
import dev.frontdesk.conversation.understanding.TimePiece.Nth;
import dev.frontdesk.conversation.understanding.TimePiece.Other;
import dev.frontdesk.conversation.understanding.TimePiece.Past;
import dev.frontdesk.conversation.understanding.TimePiece.Unit;
import dev.frontdesk.conversation.understanding.TimePiece.Weekday;
import dev.frontdesk.conversation.understanding.grammar.Piece;
import dev.frontdesk.conversation.understanding.grammar.RuleBook;
import dev.frontdesk.conversation.understanding.grammar.Slot;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Days that are over: "last Friday", "two weeks ago". Read so that their words are not taken for a
/// wish, and as the answer where a date was asked for.
final class PastRules {

    private static final Slot WEEKDAY = Slot.of(Weekday.class);
    private static final Slot AMOUNT = Slot.of(Amount.class);
    private static final Slot SINCE = word(Tag.SINCE);
    private static final Slot LAST = word(Tag.LAST);
    private static final Slot WEEK = Slot.of(Unit.class, unit -> unit.unit() == ChronoUnit.WEEKS);

    private PastRules() {}

    static void addTo(RuleBook<Context> book) {
        book.rule("yesterday", (m, in) -> new Past(in.today().minusDays(1)), word(Tag.YESTERDAY))
                .rule("two weeks ago", (m, in) -> before(m.get(Amount.class), in), AMOUNT, word(Tag.AGO))
                .rule(
                        "last Friday",
                        (m, in) -> new Past(in.today()
                                .with(TemporalAdjusters.previous(
                                        m.get(Weekday.class).day()))),
                        ON,
                        LAST,
                        WEEKDAY)
                .rule("since Monday", (m, in) -> new Gone(), SINCE, Slot.of(Days.class))
                .rule("since three o'clock", (m, in) -> new Gone(), SINCE, Slot.of(Clock.class))
                .rule("since last week", (m, in) -> new Gone(), SINCE, Slot.of(Gone.class))
                .rule("since yesterday", (m, in) -> new Gone(), SINCE, Slot.of(Past.class))
                .rule("since March", (m, in) -> new Gone(), SINCE, Slot.of(MonthName.class))
                .rule("since the morning", (m, in) -> new Gone(), SINCE, Slot.of(DayPart.class))
                .rule(
                        "Friday last week",
                        (m, in) -> new Past(Almanac.weekdayOf(
                                        m.get(Weekday.class).day(),
                                        Almanac.week(in.today().minusWeeks(1)))
                                .from()),
                        ON,
                        WEEKDAY,
                        word(Tag.OF, Tag.ON).maybe(),
                        LAST,
                        WEEK)
                .rule(
                        "last 13th",
                        (m, in) -> numbered(m.get(Nth.class).value(), in.today()),
                        THE,
                        LAST,
                        Slot.of(Nth.class, Nth::ofMonth))
                .rule("last week", (m, in) -> new Gone(), LAST, Slot.of(Unit.class))
                .rule("last night", (m, in) -> new Gone(), LAST, Slot.of(DayPart.class))
                .rule("the last two hours", (m, in) -> new Other(), LAST, AMOUNT);
    }

    static Piece before(Amount amount, Context in) {
        return switch (amount.unit()) {
            case DAYS, WEEKS, MONTHS, YEARS -> new Past(in.today().minus(amount.count(), amount.unit()));
            default -> new Other();
        };
    }

    private static @Nullable Past numbered(int day, LocalDate today) {
        for (int i = 0; i < 3; i++) {
            LocalDate date = Almanac.dayOfMonthBefore(day, today.minusMonths(i));
            if (date != null && date.isBefore(today)) {
                return new Past(date);
            }
        }
        return null;
    }
}
