package dev.frontdesk.conversation.understanding;

import dev.frontdesk.business.TimeRange;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads phrases for tests, on Friday 2026-11-20 at ten in Edmonton, open from nine to five.
final class Reading {

    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 10, 0);
    static final Context CONTEXT = new Context(
            NOW,
            ZoneId.of("America/Edmonton"),
            "CA",
            new TimeRange(LocalTime.of(9, 0), LocalTime.of(17, 0)),
            List.of(
                    new Term("check-up", List.of("Check-up", "physical", "annual exam")),
                    new Term("mens-cut", List.of("men's haircut")),
                    new Term("womens-cut", List.of("women's haircut"))),
            List.of(new Term("lee", List.of("Dr. Lee")), new Term("roy", List.of("Dr. Roy"))),
            List.of("supervisor"));

    private static final Understanding UNDERSTANDING = new Understanding();

    private Reading() {}

    static Understood read(@Nullable Ask ask, String text) {
        return UNDERSTANDING.understand(Heard.of(text, ask, CONTEXT));
    }

    static Understood readIn(String country, @Nullable Ask ask, String text) {
        Context there = Context.of(NOW, CONTEXT.zone(), country, CONTEXT.hours());
        return UNDERSTANDING.understand(Heard.of(text, ask, there));
    }

    static Understood readFrench(@Nullable Ask ask, String text) {
        return UNDERSTANDING.understand(Heard.of(text, ask, CONTEXT.in(Locale.CANADA_FRENCH)));
    }

    static @Nullable Ask ask(@Nullable String name) {
        return name == null || name.isBlank() ? null : Ask.valueOf(name);
    }

    /// "2026-11-24 14:30", "14:00..16:00", "2026-11-23..2026-11-29 MORNING", "15:00 NOT_BEFORE"; "" for none.
    static String shown(@Nullable When when) {
        if (when == null) {
            return "";
        }
        Until until = when.until();
        return words(
                range(when.date(), until == null ? null : until.date()),
                range(when.time(), until == null ? null : until.time()),
                Objects.toString(when.part(), ""),
                Objects.toString(when.bound(), ""));
    }

    private static String range(@Nullable Object from, @Nullable Object to) {
        return from == null ? "" : to == null ? from.toString() : from + ".." + to;
    }

    private static String words(String... parts) {
        return String.join(
                " ", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }
}
