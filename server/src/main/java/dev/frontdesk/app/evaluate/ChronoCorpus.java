package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Context;
import dev.frontdesk.conversation.understanding.Heard;
import dev.frontdesk.conversation.understanding.When;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The lines of chrono in one language that start today or later; only the parts that a line asserts count, and
/// where it asserts an end, that counts too.
final class ChronoCorpus {

    static final String FILE = "chrono_en_fr.jsonl";

    private final Locale language;

    private ChronoCorpus(Locale language) {
        this.language = language;
    }

    static Corpus of(Locale language) {
        String scored = language.getDisplayLanguage(Locale.ENGLISH) + ", ahead";
        return Corpus.ofLines("chrono", scored, FILE, new ChronoCorpus(language)::score);
    }

    static LocalDateTime now(JsonNode line) {
        String ref = Lines.text(line, "ref");
        return ref == null ? LocalDateTime.of(2012, 8, 10, 12, 0) : LocalDateTime.parse(ref.substring(0, 16));
    }

    private static boolean ahead(JsonNode line) {
        JsonNode start = line.path("expected").path("start");
        LocalDateTime now = now(line);
        String date = Lines.text(start, "date");
        if (date != null) {
            return Lines.text(line, "ref") != null
                    && date.substring(0, 10).compareTo(now.toLocalDate().toString()) >= 0;
        }
        boolean whole = start.has("year") && start.has("month") && start.has("day") && line.has("ref");
        return whole
                && !LocalDateTime.of(
                                start.path("year").asInt(),
                                start.path("month").asInt(),
                                start.path("day").asInt(),
                                23,
                                59)
                        .isBefore(now);
    }

    private void score(JsonNode line, Scoring scoring) {
        boolean ours = line.path("lang").asString().equals(language.getLanguage());
        if (!ours || line.path("expected").isNull() || !ahead(line)) {
            return;
        }
        LocalDateTime now = now(line);
        boolean dayFirst = line.path("src").asString().contains("little") || language.equals(Locale.FRENCH);
        String country = dayFirst ? "GB" : "US";
        String text = line.path("text").asString();
        When when = scoring.understand(Heard.of(
                        text,
                        null,
                        Context.of(now, ZoneId.of("UTC"), country, null).in(language)))
                .when();
        JsonNode expected = line.path("expected");
        boolean right = when != null && matches(Meaning.of(when, now), expected);
        scoring.mark(right, text, expected, DucklingCorpus.shown(when));
    }

    private static boolean matches(Meaning got, JsonNode expected) {
        LocalDateTime from = got.start() == null ? got.end() : got.start();
        boolean start = same(from, expected.path("start"), got.timed() && got.part() == null, false);
        JsonNode end = expected.path("end");
        return start && (end.isMissingNode() || end.isNull() || same(got.end(), end, got.timed(), !got.timed()));
    }

    /// Parts of the day stand for different hours in different sets, so there only the day counts.
    private static boolean same(@Nullable LocalDateTime got, JsonNode expected, boolean timed, boolean excluded) {
        if (got == null) {
            return false;
        }
        LocalDateTime at = excluded ? got.minusDays(1) : got;
        return is(expected, "year", at.getYear())
                && is(expected, "month", at.getMonthValue())
                && is(expected, "day", at.getDayOfMonth())
                && (!timed || is(expected, "hour", at.getHour()))
                && (!timed || is(expected, "minute", at.getMinute()))
                && isDate(expected, at, timed);
    }

    private static boolean is(JsonNode expected, String field, int got) {
        return !expected.has(field) || expected.path(field).asInt() == got;
    }

    private static boolean isDate(JsonNode expected, LocalDateTime at, boolean timed) {
        String date = Lines.text(expected, "date");
        return date == null
                || (timed
                        ? date.substring(0, 16).equals(at.toString().substring(0, 16))
                        : date.startsWith(at.toLocalDate().toString()));
    }
}
