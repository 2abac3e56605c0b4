package dev.frontdesk.app.understand;

import dev.frontdesk.business.TimeRange;
import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Context;
import dev.frontdesk.conversation.understanding.Heard;
import dev.frontdesk.conversation.understanding.Understanding;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads an utterance and what it is read against from JSON. Everything but the text may be left out.
final class HeardReader {

    private static final String DEFAULT_ZONE = "America/Edmonton";
    private static final String DEFAULT_COUNTRY = "CA";

    private final Clock clock;

    HeardReader(Clock clock) {
        this.clock = clock;
    }

    /// @throws UnreadableLine if a value is there and makes no sense
    Heard heard(JsonNode request) {
        ZoneId zone =
                Objects.requireNonNullElse(read(request, "zone", "a time zone", ZoneId::of), ZoneId.of(DEFAULT_ZONE));
        LocalDateTime now = Objects.requireNonNullElse(
                read(request, "now", "a local date and time", text -> moment(text, zone)),
                LocalDateTime.ofInstant(clock.instant(), zone));
        String country = Objects.requireNonNullElse(string(request, "country"), DEFAULT_COUNTRY);
        TimeRange hours = read(request, "hours", "hours such as 09:00-17:00", HeardReader::hours);
        Locale language = Objects.requireNonNullElse(
                read(request, "language", "a language such as en or fr-CA", HeardReader::language), Locale.ENGLISH);
        Context context =
                Context.of(now, zone, country.toUpperCase(Locale.ROOT), hours).in(language);
        String text = string(request, "text");
        return new Heard(text == null ? "" : text, ask(string(request, "ask")), context, alternatives(request));
    }

    private static <T> @Nullable T read(JsonNode request, String field, String expected, Function<String, T> reading) {
        String text = string(request, field);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reading.apply(text.strip());
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new UnreadableLine(field + ": expected " + expected, wrong);
        }
    }

    private static LocalDateTime moment(String text, ZoneId zone) {
        boolean offset = text.endsWith("Z") || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > text.indexOf('T');
        return offset && text.indexOf('T') > 0
                ? OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDateTime()
                : LocalDateTime.parse(text);
    }

    private static Locale language(String tag) {
        Locale language = Locale.forLanguageTag(tag.replace('_', '-'));
        if (Understanding.languages().stream()
                .noneMatch(known -> known.getLanguage().equals(language.getLanguage()))) {
            throw new IllegalArgumentException("not understood: " + tag);
        }
        return language;
    }

    private static TimeRange hours(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("no range");
        }
        return new TimeRange(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
    }

    /// What is asked for in words not known here says nothing about the answer.
    private static @Nullable Ask ask(@Nullable String name) {
        return Arrays.stream(Ask.values())
                .filter(ask -> ask.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    private static List<String> alternatives(JsonNode request) {
        List<String> texts = new ArrayList<>();
        for (JsonNode alternative : request.path("alternatives")) {
            if (alternative.isString()) {
                texts.add(alternative.stringValue());
            }
        }
        return texts;
    }

    private static @Nullable String string(JsonNode request, String field) {
        JsonNode value = request.path(field);
        return value.isString() ? value.stringValue() : null;
    }
}
