package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Slots.THE;
import static dev.frontdesk.conversation.understanding.Slots.value;
import static dev.frontdesk.conversation.understanding.Slots.word;
import static dev.frontdesk.conversation.understanding.TimePiece.Strength.LATENT;
import static dev.frontdesk.conversation.understanding.TimePiece.Strength.SURE;

import dev.frontdesk.conversation.understanding.TimePiece.Amount;
import dev.frontdesk.conversation.understanding.TimePiece.Clock;
import dev.frontdesk.conversation.understanding.TimePiece.ClockRange;
import dev.frontdesk.conversation.understanding.TimePiece.Formula;
import dev.frontdesk.conversation.understanding.TimePiece.Limit;
import dev.frontdesk.conversation.understanding.TimePiece.Moment;
import dev.frontdesk.conversation.understanding.TimePiece.Num;
import dev.frontdesk.conversation.understanding.TimePiece.Other;
import dev.frontdesk.conversation.understanding.TimePiece.PastHour;
import dev.frontdesk.conversation.understanding.TimePiece.Unit;
import dev.frontdesk.conversation.understanding.grammar.Match;
import dev.frontdesk.conversation.understanding.grammar.RuleBook;
import dev.frontdesk.conversation.understanding.grammar.Slot;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// French clock times: the hour comes first and its word after it, "quatorze heures trente", "trois
/// heures moins le quart", "midi et demi".
final class FrenchClockRules {

    private static final Slot HOUR = Slot.of(Num.class, n -> n.value() <= 24 && n.width() <= 2);
    private static final Slot HOURS = word(Tag.HOURS);
    private static final Slot MINUTE =
            Slot.of(Num.class, n -> n.value() <= 59 && (n.value() >= 5 || n.width() == 2) && n.width() <= 2);
    private static final Slot ROUND_MINUTES = Slot.of(Num.class, n -> n.value() >= 1 && n.value() <= 29);
    private static final Slot CLOCK = Slot.of(Clock.class);
    private static final Slot FULL_HOUR = Slot.of(Clock.class, clock -> clock.minute() == 0);
    private static final Slot NOON_OR_MIDNIGHT =
            Slot.of(Clock.class, clock -> clock.exact() && clock.minute() == 0 && clock.hour() % 12 == 0);
    private static final Slot ONE_HOUR =
            Slot.of(Clock.class, clock -> clock.hour() == 1 && clock.minute() == 0 && clock.strength() == LATENT);

    private FrenchClockRules() {}

    static void addTo(RuleBook<Context> book) {
        hours(book);
        minutes(book);
        ranges(book);
        durations(book);
    }

    private static void hours(RuleBook<Context> book) {
        book.rule("trois heures", (m, in) -> ClockRules.clock(m.get(Num.class), 0, SURE), HOUR, HOURS)
                .rule("une heure", (m, in) -> new Clock(1, 0, false, LATENT), word(Tag.A), HOURS)
                .rule(
                        "vers une heure",
                        (m, in) -> new Limit(Bound.AROUND, new Clock(1, 0, false, SURE)),
                        word(Tag.AROUND),
                        ONE_HOUR)
                .rule(
                        "ce midi",
                        (m, in) -> new Moment(in.today().atTime(LocalTime.NOON)),
                        word(Tag.THIS),
                        Slot.of(Clock.class, clock -> clock.exact() && clock.hour() == 12 && clock.minute() == 0));
    }

    private static void minutes(RuleBook<Context> book) {
        Slot minutes = unit(ChronoUnit.MINUTES).maybe();
        book.rule(
                        "quatorze heures trente",
                        (m, in) -> ClockRules.clock(m.get(Num.class), value(m, 1), SURE),
                        HOUR,
                        HOURS,
                        word(Tag.AND).maybe(),
                        MINUTE,
                        minutes)
                .rule(
                        "une heure trente",
                        (m, in) -> new Clock(1, value(m), false, SURE),
                        word(Tag.A),
                        HOURS,
                        MINUTE,
                        minutes)
                .rule(
                        "8h10m00s",
                        (m, in) -> value(m, 2) > 59 ? null : ClockRules.clock(m.get(Num.class), value(m, 1), SURE),
                        HOUR,
                        HOURS,
                        MINUTE,
                        unit(ChronoUnit.MINUTES),
                        Slot.of(Num.class),
                        unit(ChronoUnit.SECONDS))
                .rule(
                        "midi dix",
                        (m, in) -> shifted(m.get(Clock.class), value(m)),
                        NOON_OR_MIDNIGHT,
                        word(Tag.AND).maybe(),
                        MINUTE)
                .rule(
                        "deux heures et demie",
                        (m, in) -> shifted(
                                m.get(Clock.class), m.get(PastHour.class).minutes()),
                        FULL_HOUR,
                        Slot.of(PastHour.class))
                .rule(
                        "deux heures moins dix",
                        (m, in) -> shifted(m.get(Clock.class), -value(m)),
                        FULL_HOUR,
                        word(Tag.MINUS),
                        ROUND_MINUTES);
    }

    private static Clock shifted(Clock clock, int minutes) {
        return ClockRules.shifted(clock, new TimePiece.Offset(minutes));
    }

    private static void ranges(RuleBook<Context> book) {
        Slot to = word(Tag.TO, Tag.DASH);
        book.rule("de 14 h à 16 h", (m, in) -> range(m), word(Tag.DE), CLOCK, to, CLOCK)
                .rule("à partir de 14 h jusqu'à 16 h", (m, in) -> range(m), word(Tag.FROM), CLOCK, to, CLOCK);
    }

    private static @Nullable ClockRange range(Match match) {
        Clock to = match.get(Clock.class, 1);
        Clock from = RangeRules.startOf(match.get(Clock.class), to);
        return from.equals(to) ? null : new ClockRange(from, to, SURE);
    }

    /// How long something takes is no time of day, and an age is no hour.
    private static void durations(RuleBook<Context> book) {
        book.rule("pendant deux heures", (m, in) -> new Other(), word(Tag.LASTING), THE, Slot.of(Amount.class))
                .rule("il y a deux choix", (m, in) -> new Formula(), word(Tag.AGO), Slot.of(Num.class))
                .rule("35 ans", (m, in) -> new Formula(), Slot.of(Num.class), unit(ChronoUnit.YEARS));
    }

    private static Slot unit(ChronoUnit unit) {
        return Slot.of(Unit.class, piece -> piece.unit() == unit);
    }
}
