package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Slots.OF;
import static dev.frontdesk.conversation.understanding.Slots.THE;
import static dev.frontdesk.conversation.understanding.Slots.number;
import static dev.frontdesk.conversation.understanding.Slots.value;
import static dev.frontdesk.conversation.understanding.Slots.word;
import static dev.frontdesk.conversation.understanding.TimePiece.Strength.LATENT;
import static dev.frontdesk.conversation.understanding.TimePiece.Strength.SURE;

import dev.frontdesk.conversation.understanding.TimePiece.Amount;
import dev.frontdesk.conversation.understanding.TimePiece.DayLimit;
import dev.frontdesk.conversation.understanding.TimePiece.DayPart;
import dev.frontdesk.conversation.understanding.TimePiece.DayRange;
import dev.frontdesk.conversation.understanding.TimePiece.Days;
import dev.frontdesk.conversation.understanding.TimePiece.Nth;
import dev.frontdesk.conversation.understanding.TimePiece.Num;
import dev.frontdesk.conversation.understanding.TimePiece.Other;
import dev.frontdesk.conversation.understanding.TimePiece.Past;
import dev.frontdesk.conversation.understanding.TimePiece.Period;
import dev.frontdesk.conversation.understanding.TimePiece.Season;
import dev.frontdesk.conversation.understanding.TimePiece.Unit;
import dev.frontdesk.conversation.understanding.TimePiece.Weekday;
import dev.frontdesk.conversation.understanding.TimePiece.Year;
import dev.frontdesk.conversation.understanding.grammar.Match;
import dev.frontdesk.conversation.understanding.grammar.RuleBook;
import dev.frontdesk.conversation.understanding.grammar.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// French days: what tells which one comes after the noun, "mardi prochain", "la semaine dernière",
/// "jeudi en huit", and days of the month are plain numbers, "le 24".
final class FrenchDayRules {

    private static final Slot WEEKDAY = Slot.of(Weekday.class);
    private static final Slot FOLLOWING = word(Tag.FOLLOWING);
    private static final Slot COMING = word(Tag.COMING);
    private static final Slot GONE = word(Tag.GONE);
    private static final Slot PLAIN_DAYS = Slot.of(Days.class, days -> days.strength() == SURE);
    private static final Slot DAY = Slot.of(Days.class, Days::single);
    private static final Slot DAY_NUMBER = Slot.of(Num.class, n -> n.value() >= 1 && n.value() <= 31 && n.width() <= 2);
    private static final Slot WEEK = unit(ChronoUnit.WEEKS);
    private static final Slot A_MONTH = Slot.of(Period.class, period -> period.unit() == ChronoUnit.MONTHS);
    private static final Slot MONTH = unit(ChronoUnit.MONTHS);

    private FrenchDayRules() {}

    static void addTo(RuleBook<Context> book) {
        numbers(book);
        weekdays(book);
        periods(book);
        weeks(book);
        years(book);
        past(book);
    }

    private static void numbers(RuleBook<Context> book) {
        book.rule("le 24", (m, in) -> Almanac.dayOfMonth(value(m), in.today()), word(Tag.LE), DAY_NUMBER)
                .rule("mardi 24", (m, in) -> Almanac.weekdayAndDay(day(m), value(m), in.today()), WEEKDAY, DAY_NUMBER)
                .rule("le mardi 24", (m, in) -> m.get(Days.class), word(Tag.LE), PLAIN_DAYS)
                .rule(
                        "2e",
                        (m, in) -> new Nth(value(m), true, false),
                        Slot.of(Num.class, n -> !n.spoken()),
                        word(Tag.RANK))
                .rule("du 3 au 7", (m, in) -> span(m, in), word(Tag.DU), DAY_NUMBER, word(Tag.AU), DAY_NUMBER)
                .rule(
                        "du lundi au jeudi",
                        (m, in) -> range(m),
                        word(Tag.DE),
                        PLAIN_DAYS,
                        word(Tag.TO, Tag.DASH),
                        PLAIN_DAYS);
    }

    private static void weekdays(RuleBook<Context> book) {
        book.rule("mardi prochain", (m, in) -> Almanac.nextWeekday(day(m), in.today()), WEEKDAY, FOLLOWING)
                .rule("mardi qui vient", (m, in) -> Almanac.weekday(day(m), in.today()), WEEKDAY, COMING)
                .rule("jeudi en huit", (m, in) -> later(m, 7), DAY, word(Tag.IN_EIGHT))
                .rule("jeudi en quinze", (m, in) -> later(m, 14), DAY, word(Tag.IN_FIFTEEN))
                .rule(
                        "le premier mardi de la semaine prochaine",
                        (m, in) -> Almanac.weekdayOf(day(m), m.get(Period.class)),
                        WEEKDAY,
                        word(Tag.DE),
                        THE,
                        Slot.of(Period.class, period -> period.unit() == ChronoUnit.WEEKS))
                .rule(
                        "cet avant-midi",
                        (m, in) -> new DayPart(Part.MORNING, in.today()),
                        word(Tag.THIS),
                        word(Tag.BEFORE),
                        Slot.of(TimePiece.Clock.class, clock -> clock.exact() && clock.hour() == 12));
    }

    private static void periods(RuleBook<Context> book) {
        book.rule("la semaine prochaine", (m, in) -> Almanac.week(in.today().plusWeeks(1)), WEEK, FOLLOWING)
                .rule("la semaine qui vient", (m, in) -> Almanac.week(in.today().plusWeeks(1)), WEEK, COMING)
                .rule("le mois prochain", (m, in) -> Almanac.month(in.today().plusMonths(1)), MONTH, FOLLOWING)
                .rule("le mois qui vient", (m, in) -> Almanac.month(in.today().plusMonths(1)), MONTH, COMING)
                .rule("du mois", (m, in) -> Almanac.month(in.today()), word(Tag.DU), MONTH)
                .rule("la semaine", (m, in) -> latent(Almanac.week(in.today())), word(Tag.THE), WEEK)
                .rule("en fin de semaine", (m, in) -> Almanac.weekend(in.today()), word(Tag.IN), word(Tag.WEEKEND))
                .rule(
                        "la fin de semaine prochaine",
                        (m, in) -> Almanac.weekend(in.today().plusWeeks(1)),
                        THE,
                        word(Tag.WEEKEND),
                        FOLLOWING)
                .rule(
                        "la fin de semaine qui vient",
                        (m, in) -> Almanac.weekend(in.today()),
                        THE,
                        word(Tag.WEEKEND),
                        COMING)
                .rule(
                        "l'été prochain",
                        (m, in) -> SeasonRules.season(m.get(Season.class), in),
                        Slot.of(Season.class),
                        FOLLOWING)
                .rule(
                        "les trois prochaines semaines",
                        (m, in) -> coming(m, in),
                        number(1, 99),
                        word(Tag.NEXT),
                        Slot.of(Unit.class, unit -> unit.unit() == ChronoUnit.DAYS || unit.unit() == ChronoUnit.WEEKS));
    }

    /// "The first week" is the one with the first day of the month.
    private static void weeks(RuleBook<Context> book) {
        book.rule(
                        "la deuxième semaine de décembre",
                        (m, in) -> Almanac.week(m.get(Period.class)
                                .from()
                                .plusWeeks(m.get(Nth.class).value() - 1L)),
                        THE,
                        Slot.of(Nth.class),
                        WEEK,
                        OF,
                        A_MONTH)
                .rule(
                        "la dernière semaine du mois",
                        (m, in) -> Almanac.week(m.get(Period.class).to()),
                        THE,
                        word(Tag.LAST),
                        WEEK,
                        OF,
                        A_MONTH)
                .rule(
                        "dans trois semaines le mardi",
                        (m, in) -> Almanac.weekdayOf(
                                day(m),
                                Almanac.week(in.today()
                                        .plus(
                                                m.get(Amount.class).count(),
                                                m.get(Amount.class).unit()))),
                        word(Tag.IN),
                        Slot.of(Amount.class, amount -> amount.unit() == ChronoUnit.WEEKS),
                        THE,
                        WEEKDAY)
                .rule(
                        "avant la fin de la semaine",
                        (m, in) -> new DayLimit(
                                Bound.NOT_AFTER, m.get(Period.class).to()),
                        word(Tag.BEFORE),
                        word(Tag.END),
                        OF,
                        Slot.of(Period.class));
    }

    private static void years(RuleBook<Context> book) {
        Slot nineteen = number(19, 20);
        Slot nine = number(9, 9);
        Slot hundred = word(Tag.HUNDRED);
        Slot rest = number(1, 99);
        book.rule("l'an prochain", (m, in) -> new Year(in.today().getYear() + 1), unit(ChronoUnit.YEARS), FOLLOWING)
                .rule("mille neuf cent", (m, in) -> new Year(1900), word(Tag.THOUSAND), nine, hundred)
                .rule(
                        "mille neuf cent quatre-vingts",
                        (m, in) -> new Year(1900 + value(m, 1)),
                        word(Tag.THOUSAND),
                        nine,
                        hundred,
                        rest)
                .rule("dix-neuf cent", (m, in) -> new Year(value(m) * 100), nineteen, hundred)
                .rule(
                        "dix-neuf cent quatre-vingts",
                        (m, in) -> new Year(value(m) * 100 + value(m, 1)),
                        nineteen,
                        hundred,
                        rest);
    }

    private static void past(RuleBook<Context> book) {
        book.rule(
                        "vendredi dernier",
                        (m, in) -> new Past(in.today().with(TemporalAdjusters.previous(day(m)))),
                        WEEKDAY,
                        GONE)
                .rule(
                        "il y a deux semaines",
                        (m, in) -> PastRules.before(m.get(Amount.class), in),
                        word(Tag.AGO),
                        Slot.of(Amount.class))
                .rule(
                        "mardi de la semaine passée",
                        (m, in) -> new Past(Almanac.weekdayOf(
                                        day(m), Almanac.week(in.today().minusWeeks(1)))
                                .from()),
                        WEEKDAY,
                        OF,
                        THE,
                        WEEK,
                        GONE)
                .rule("la semaine dernière", (m, in) -> new Other(), THE, Slot.of(Unit.class), GONE)
                .rule(
                        "les 30 derniers jours",
                        (m, in) -> new Other(),
                        number(1, 99),
                        word(Tag.LAST),
                        Slot.of(Unit.class))
                .rule("les 30 jours précédents", (m, in) -> new Other(), Slot.of(Amount.class), GONE);
    }

    private static Slot unit(ChronoUnit unit) {
        return Slot.of(Unit.class, piece -> piece.unit() == unit);
    }

    private static DayOfWeek day(Match match) {
        return match.get(Weekday.class).day();
    }

    private static Period latent(Period period) {
        return new Period(period.from(), period.to(), period.unit(), LATENT);
    }

    private static Days later(Match match, int days) {
        Days base = match.get(Days.class);
        return Days.on(base.from().plusDays(days));
    }

    private static Days coming(Match match, Context in) {
        ChronoUnit unit = match.get(Unit.class).unit();
        return new Days(in.today().plusDays(1), in.today().plus(value(match), unit), null, SURE);
    }

    private static @Nullable DayRange range(Match match) {
        Days from = match.get(Days.class);
        Days to = match.get(Days.class, 1);
        return new DayRange(from.from(), to.to(), true);
    }

    private static @Nullable DayRange span(Match match, Context in) {
        Days from = Almanac.dayOfMonth(value(match), in.today());
        LocalDate to = from == null ? null : Almanac.dayOfMonthBefore(value(match, 1), from.from());
        return from == null || to == null || !to.isAfter(from.from()) ? null : new DayRange(from.from(), to, false);
    }
}
