package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Slots.THE;
import static dev.frontdesk.conversation.understanding.Slots.word;

import dev.frontdesk.conversation.understanding.TimePiece.Amount;
import dev.frontdesk.conversation.understanding.TimePiece.Days;
import dev.frontdesk.conversation.understanding.TimePiece.Holiday;
import dev.frontdesk.conversation.understanding.TimePiece.Past;
import dev.frontdesk.conversation.understanding.TimePiece.Strength;
import dev.frontdesk.conversation.understanding.TimePiece.Year;
import dev.frontdesk.conversation.understanding.grammar.Match;
import dev.frontdesk.conversation.understanding.grammar.RuleBook;
import dev.frontdesk.conversation.understanding.grammar.Slot;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Holidays to days: "Easter", "next Thanksgiving", "Diwali in two years".
final class HolidayRules {

    private static final Slot HOLIDAY = Slot.of(Holiday.class);
    private static final Slot YEARS = Slot.of(Amount.class, amount -> amount.unit() == ChronoUnit.YEARS);

    private HolidayRules() {}

    static void addTo(RuleBook<Context> book) {
        book.rule("Easter", (m, in) -> next(m.get(Holiday.class), in), HOLIDAY)
                .rule("next Easter", (m, in) -> next(m.get(Holiday.class), in), THE, word(Tag.NEXT, Tag.THIS), HOLIDAY)
                .rule("on Easter", (m, in) -> next(m.get(Holiday.class), in), word(Tag.ON, Tag.AT), HOLIDAY)
                .rule("last Easter", (m, in) -> past(m.get(Holiday.class), in), word(Tag.LAST), HOLIDAY)
                .rule(
                        "Easter 2027",
                        (m, in) -> in(m.get(Holiday.class), m.get(Year.class).value(), in),
                        HOLIDAY,
                        word(Tag.IN, Tag.OF).maybe(),
                        Slot.of(Year.class))
                .rule("Easter in three years", (m, in) -> later(m, in), HOLIDAY, word(Tag.IN), YEARS);
    }

    private static @Nullable Days later(Match match, Context in) {
        int year = in.today().getYear() + match.get(Amount.class).count();
        return in(match.get(Holiday.class), year, in);
    }

    private static @Nullable Days next(Holiday holiday, Context in) {
        for (int year = in.today().getYear(); year <= in.today().getYear() + 1; year++) {
            Days days = in(holiday, year, in);
            if (days != null && !days.to().isBefore(in.today())) {
                return days;
            }
        }
        return null;
    }

    private static @Nullable Past past(Holiday holiday, Context in) {
        for (int year = in.today().getYear(); year >= in.today().getYear() - 1; year--) {
            Days days = in(holiday, year, in);
            if (days != null && days.from().isBefore(in.today())) {
                return new Past(days.from());
            }
        }
        return null;
    }

    private static @Nullable Days in(Holiday holiday, int year, Context in) {
        LocalDate first = holiday.day(in.country()).in(year);
        return first == null ? null : new Days(first, first.plusDays(holiday.length() - 1L), null, Strength.SURE);
    }
}
