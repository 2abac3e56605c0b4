package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Slots.OF;
import static dev.frontdesk.conversation.understanding.Slots.THE;
import static dev.frontdesk.conversation.understanding.Slots.word;

import dev.frontdesk.conversation.understanding.TimePiece.Nth;
import dev.frontdesk.conversation.understanding.TimePiece.Period;
import dev.frontdesk.conversation.understanding.TimePiece.Season;
import dev.frontdesk.conversation.understanding.TimePiece.Strength;
import dev.frontdesk.conversation.understanding.TimePiece.Word;
import dev.frontdesk.conversation.understanding.TimePiece.Year;
import dev.frontdesk.conversation.understanding.grammar.RuleBook;
import dev.frontdesk.conversation.understanding.grammar.Slot;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/// Seasons and quarters of the year: "this summer", "the third quarter of 2027".
final class SeasonRules {

    private static final Set<String> SOUTHERN = Set.of("AU", "NZ", "ZA");
    private static final Slot SEASON = Slot.of(Season.class);
    private static final Slot QUARTER = Slot.of(Word.class, word -> word.tag() == Tag.QUARTER);

    private SeasonRules() {}

    static void addTo(RuleBook<Context> book) {
        book.rule(
                        "this summer",
                        (m, in) -> season(m.get(Season.class), in),
                        word(Tag.THIS, Tag.IN, Tag.OVER),
                        THE,
                        SEASON)
                .rule("next summer", (m, in) -> season(m.get(Season.class), in), word(Tag.NEXT), SEASON)
                .rule(
                        "the third quarter of 2027",
                        (m, in) -> quarter(
                                m.get(Nth.class).value(), m.get(Year.class).value()),
                        THE,
                        Slot.of(Nth.class, nth -> nth.value() <= 4),
                        QUARTER,
                        OF,
                        Slot.of(Year.class));
    }

    /// The current one, or the next to come.
    static Period season(Season season, Context in) {
        int turn = SOUTHERN.contains(in.country()) ? (season.number() + 2) % 4 : season.number();
        LocalDate from = start(turn, in.today().getYear() - 1);
        while (!from.plusMonths(3).isAfter(in.today())) {
            from = start(turn, from.getYear() + 1);
        }
        LocalDate to = start((turn + 1) % 4, turn == 3 ? from.getYear() + 1 : from.getYear());
        return new Period(from, to, ChronoUnit.DAYS, Strength.SURE);
    }

    /// @param turn 0 for the equinox of March
    private static LocalDate start(int turn, int year) {
        return switch (turn) {
            case 0 -> LocalDate.of(year, Month.MARCH, 20);
            case 1 -> LocalDate.of(year, Month.JUNE, 21);
            case 2 -> LocalDate.of(year, Month.SEPTEMBER, 23);
            default -> LocalDate.of(year, Month.DECEMBER, 21);
        };
    }

    private static Period quarter(int number, int year) {
        LocalDate from = LocalDate.of(year, 3 * number - 2, 1);
        return new Period(from, from.plusMonths(3).minusDays(1), ChronoUnit.DAYS, Strength.SURE);
    }
}
