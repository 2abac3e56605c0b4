package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.TimePiece.Clock;
import dev.frontdesk.conversation.understanding.TimePiece.ClockRange;
import dev.frontdesk.conversation.understanding.TimePiece.Strength;
import dev.frontdesk.conversation.understanding.TimePiece.ZoneName;
import dev.frontdesk.conversation.understanding.grammar.Match;
import dev.frontdesk.conversation.understanding.grammar.RuleBook;
import dev.frontdesk.conversation.understanding.grammar.Slot;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A clock time somewhere else, as the business's clock shows it: "9 a.m. Eastern".
final class ZoneRules {

    private static final int DAY = 24 * 60;
    private static final Slot ZONE = Slot.of(ZoneName.class);

    private ZoneRules() {}

    static void addTo(RuleBook<Context> book) {
        book.rule("9 a.m. Eastern", (m, in) -> here(m.get(Clock.class), m, in), Slot.of(Clock.class), ZONE)
                .rule("9:30 to 11 Eastern", (m, in) -> range(m, in), Slot.of(ClockRange.class), ZONE);
    }

    private static @Nullable ClockRange range(Match match, Context in) {
        ClockRange range = match.get(ClockRange.class);
        Clock from = here(range.from(), match, in);
        Clock to = here(range.to(), match, in);
        return from == null || to == null ? null : new ClockRange(from, to, range.strength());
    }

    /// Null where it would be another day.
    private static @Nullable Clock here(Clock there, Match match, Context in) {
        int minutes = there.hour() * 60
                + there.minute()
                + (offset(in.zone(), in) - offset(match.get(ZoneName.class).zone(), in)) / 60;
        boolean sameDay = minutes >= 0 && minutes < DAY;
        return sameDay
                ? new Clock(minutes / 60, minutes % 60, there.exact() || minutes >= DAY / 2, Strength.SURE)
                : null;
    }

    /// Seconds ahead of UT.
    private static int offset(ZoneId zone, Context in) {
        return zone.getRules().getOffset(in.now()).getTotalSeconds();
    }
}
