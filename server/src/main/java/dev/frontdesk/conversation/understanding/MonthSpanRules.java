package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Slots.OF;
import static dev.frontdesk.conversation.understanding.Slots.THE;
import static dev.frontdesk.conversation.understanding.Slots.word;

import dev.frontdesk.conversation.understanding.TimePiece.DayCount;
import dev.frontdesk.conversation.understanding.TimePiece.DayMonth;
import dev.frontdesk.conversation.understanding.TimePiece.DayRange;
import dev.frontdesk.conversation.understanding.TimePiece.MonthName;
import dev.frontdesk.conversation.understanding.TimePiece.MonthSpan;
import dev.frontdesk.conversation.understanding.TimePiece.Nth;
import dev.frontdesk.conversation.understanding.TimePiece.Num;
import dev.frontdesk.conversation.understanding.TimePiece.Other;
import dev.frontdesk.conversation.understanding.TimePiece.Year;
import dev.frontdesk.conversation.understanding.grammar.Match;
import dev.frontdesk.conversation.understanding.grammar.Piece;
import dev.frontdesk.conversation.understanding.grammar.RuleBook;
import dev.frontdesk.conversation.understanding.grammar.Slot;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/// Two days of one month: "July 13th to 15th", "from the 1st to the 8th of September 2027".
final class MonthSpanRules {

    private static final Slot DAY = Slot.of(DayCount.class);
    private static final Slot MONTH = Slot.of(MonthName.class);
    private static final Slot TO = word(Tag.TO, Tag.DASH);
    private static final Slot FROM = word(Tag.FROM).maybe();
    private static final Slot YEAR = Slot.of(Year.class);
    private static final Slot DAY_MONTH = Slot.of(DayMonth.class);

    private MonthSpanRules() {}

    static void addTo(RuleBook<Context> book) {
        book.rule("15", (m, in) -> new DayCount(Slots.value(m)), Slot.of(Num.class, n -> n.value() >= 1))
                .rule("15th", (m, in) -> new DayCount(m.get(Nth.class).value()), Slot.of(Nth.class, Nth::ofMonth))
                .rule("13th to 15th of July", (m, in) -> span(m), FROM, THE, DAY, TO, THE, DAY, OF, MONTH)
                .rule("July 13th to 15th", (m, in) -> span(m), FROM, MONTH, THE, DAY, TO, THE, DAY)
                .rule(
                        "between the 13th and 15th of July",
                        (m, in) -> span(m),
                        word(Tag.BETWEEN),
                        THE,
                        DAY,
                        word(Tag.AND),
                        THE,
                        DAY,
                        OF,
                        MONTH)
                .rule(
                        "July 13th to August 15th 2027",
                        (m, in) -> across(m),
                        FROM,
                        DAY_MONTH,
                        TO,
                        THE,
                        DAY_MONTH,
                        OF,
                        YEAR)
                .rule("July 13 to 15", (m, in) -> next(m.get(MonthSpan.class), in), Slot.of(MonthSpan.class))
                .rule(
                        "July 13 to 15, 2027",
                        (m, in) -> in(m.get(MonthSpan.class), m.get(Year.class).value()),
                        Slot.of(MonthSpan.class),
                        OF,
                        YEAR);
    }

    private static Piece span(Match match) {
        Month month = match.get(MonthName.class).month();
        int from = match.get(DayCount.class).day();
        int to = match.get(DayCount.class, 1).day();
        return from < to && to <= month.maxLength() ? new MonthSpan(month, from, to) : new Other();
    }

    /// The year is that of the end; a span that begins later in the year began the year before.
    private static @Nullable Piece across(Match match) {
        DayMonth first = match.get(DayMonth.class);
        DayMonth last = match.get(DayMonth.class, 1);
        int year = match.get(Year.class).value();
        int before = first.month().compareTo(last.month()) > 0 ? 1 : 0;
        LocalDate from = Almanac.date(year - before, first.month(), first.day());
        LocalDate to = Almanac.date(year, last.month(), last.day());
        return from == null || to == null || to.isBefore(from) ? null : new DayRange(from, to, false);
    }

    private static @Nullable Piece next(MonthSpan span, Context in) {
        LocalDate from = Almanac.dayOfYear(new DayMonth(span.from(), span.month()), in.today());
        return from == null ? null : in(span, from.getYear());
    }

    private static @Nullable Piece in(MonthSpan span, int year) {
        LocalDate from = Almanac.date(year, span.month(), span.from());
        LocalDate to = Almanac.date(year, span.month(), span.to());
        return from == null || to == null ? null : new DayRange(from, to, false);
    }
}
