package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Context;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Heard;
import dev.frontdesk.conversation.understanding.Understood;
import dev.frontdesk.conversation.understanding.When;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Duckling's examples that start today or later, of a day or finer. A point needs its day and, where
/// one is given, its time to the minute; an interval needs both ends. What is marked latent is read as
/// the answer to "when?", the rest unasked.
final class DucklingCorpus {

    private static final String FILE = "duckling_time_en.jsonl";
    private static final Set<String> GRAINS = Set.of("day", "hour", "minute", "second");
    private static final Set<String> KINDS = Set.of("point", "interval");

    private DucklingCorpus() {}

    static Corpus corpus() {
        return Corpus.ofLines("Duckling", "points, intervals ahead", FILE, DucklingCorpus::score);
    }

    static LocalDateTime now(JsonNode line) {
        return OffsetDateTime.parse(line.path("ref").asString()).toLocalDateTime();
    }

    private static boolean asked(JsonNode line) {
        return KINDS.contains(line.path("kind").asString())
                && GRAINS.contains(line.path("grain").asString())
                && !LocalDateTime.parse(line.path("start").asString())
                        .isBefore(now(line).truncatedTo(ChronoUnit.DAYS));
    }

    private static void score(JsonNode line, Scoring scoring) {
        if (!asked(line)) {
            return;
        }
        String text = line.path("text").asString();
        String locale = line.path("locale").asString();
        LocalDateTime now = now(line);
        Context context = Context.of(
                now,
                OffsetDateTime.parse(line.path("ref").asString()).getOffset(),
                locale.equals("any") ? "US" : locale,
                null);
        Understood understood =
                scoring.understand(Heard.of(text, line.path("latent").asBoolean(false) ? Ask.WHEN : null, context));
        LocalDateTime start = LocalDateTime.parse(line.path("start").asString()).truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime end = end(line);
        boolean right = understood.when() == null
                ? understood.is(Flag.ASAP) && start.equals(now)
                : isRight(Meaning.of(understood.when(), now), start, end, line, now);
        scoring.mark(right, text, start + (end == null ? "" : ".." + end), shown(understood.when()));
    }

    private static @Nullable LocalDateTime end(JsonNode line) {
        String end = Lines.text(line, "end");
        return end == null ? null : LocalDateTime.parse(end).truncatedTo(ChronoUnit.MINUTES);
    }

    private static boolean isRight(
            Meaning got, LocalDateTime start, @Nullable LocalDateTime end, JsonNode line, LocalDateTime now) {
        boolean timed = !line.path("grain").asString().equals("day");
        if (end == null) {
            return got.point() && got.startsAt(start) && got.timed() == timed;
        }
        if (got.start() == null) {
            return start.equals(now) && got.endsAt(end);
        }
        return (got.startsAt(start) && endsAt(got, end, line)) || got.isPartAround(start, end);
    }

    /// Ends are excluded: to the minute, "until eleven" ends a minute past, to the hour at twelve.
    private static boolean endsAt(Meaning got, LocalDateTime end, JsonNode line) {
        return switch (line.path("grain").asString()) {
            case "hour" -> got.endsAt(end) || got.endsAt(end.minusHours(1));
            case "minute" -> got.endsAt(end) || got.endsAt(end.minusMinutes(1));
            default -> got.endsAt(end);
        };
    }

    static String shown(@Nullable When when) {
        return when == null
                ? "nothing"
                : Objects.toString(when.date(), "") + " " + Objects.toString(when.time(), "") + " "
                        + Objects.toString(when.until(), "") + " " + Objects.toString(when.part(), "") + " "
                        + Objects.toString(when.bound(), "");
    }
}
