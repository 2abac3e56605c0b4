package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Context;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Heard;
import dev.frontdesk.conversation.understanding.Understood;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Recognizers-Text, the lines marked strict: one point of time, which must be one of the readings not
/// before now. A time alone is right with or without the day it falls on.
final class RecognizersCorpus {

    static final String FILE = "recognizers_datetime_model.jsonl";

    private RecognizersCorpus() {}

    static Corpus corpus() {
        return Corpus.ofLines("Recognizers", "strict", FILE, RecognizersCorpus::score);
    }

    private static void score(JsonNode line, Scoring scoring) {
        if (!line.path("strict").asBoolean(false)) {
            return;
        }
        String text = line.path("text").asString();
        LocalDateTime now = LocalDateTime.parse(line.path("ref").asString());
        Context context = Context.of(now, ZoneId.of("UTC"), "US", null);
        Understood understood = scoring.understand(Heard.of(text, null, context));
        boolean right = false;
        for (JsonNode value : line.path("future_values")) {
            right |= isRight(understood, value, now);
        }
        scoring.mark(right, text, line.path("future_values"), DucklingCorpus.shown(understood.when()));
    }

    private static boolean isRight(Understood understood, JsonNode value, LocalDateTime now) {
        String expected = Objects.requireNonNullElse(
                Lines.text(value, "value"), value.path("start").asString(""));
        if (understood.when() == null) {
            boolean isNow = expected.replace(' ', 'T').equals(now.truncatedTo(ChronoUnit.MINUTES) + ":00");
            return isNow && understood.is(Flag.ASAP);
        }
        LocalDate date = understood.when().date();
        LocalTime time = understood.when().time();
        return understood.when().until() == null && matches(expected, date, time);
    }

    private static boolean matches(String expected, @Nullable LocalDate date, @Nullable LocalTime time) {
        String[] dayAndTime = expected.split(" ", -1);
        boolean timeOnly = expected.indexOf('-') < 0;
        String day = timeOnly ? null : dayAndTime[0];
        String clock = timeOnly ? expected : dayAndTime.length > 1 ? dayAndTime[1] : null;
        boolean sameDay = day == null || day.equals(Objects.toString(date, null));
        boolean sameTime = clock == null
                ? time == null
                : time != null
                        && LocalTime.parse(clock)
                                .truncatedTo(ChronoUnit.MINUTES)
                                .equals(time);
        return sameDay && sameTime;
    }
}
