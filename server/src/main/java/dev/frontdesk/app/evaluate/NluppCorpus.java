package dev.frontdesk.app.evaluate;

import dev.frontdesk.business.TimeRange;
import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Context;
import dev.frontdesk.conversation.understanding.Heard;
import dev.frontdesk.conversation.understanding.When;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Days and times that hotel guests and bank customers gave when asked. The set's own convention is
/// that a bare time is before noon.
final class NluppCorpus {

    private static final String FILE = "nlupp_date_time_phrases.jsonl";
    private static final TimeRange MORNING = new TimeRange(LocalTime.MIDNIGHT, LocalTime.NOON);

    private final String kind;
    private final @Nullable TimeRange hours;

    private NluppCorpus(String kind, Convention convention) {
        this.kind = kind;
        this.hours = switch (convention) {
            case OURS -> null;
            case THEIRS -> MORNING;
        };
    }

    /// @param kind "date" or "time"
    static Corpus of(String kind, Convention convention) {
        NluppCorpus corpus = new NluppCorpus(kind, convention);
        String scored = corpus.hours == null ? kind + "s" : kind + "s, bare time a.m.";
        return Corpus.ofLines("NLU++", scored, FILE, corpus::score);
    }

    private void score(JsonNode line, Scoring scoring) {
        if (!line.path("kind").asString().equals(kind)) {
            return;
        }
        boolean date = kind.equals("date");
        LocalDateTime now = LocalDateTime.parse(line.path("ref").asString());
        Context context = Context.of(now, ZoneId.of("Europe/London"), "GB", hours);
        String text = line.path("text").asString();
        When when = scoring.understand(Heard.of(text, date ? Ask.DATE : Ask.TIME, context))
                .when();
        String got = when == null ? null : Objects.toString(date ? when.date() : when.time(), null);
        scoring.equal(text, line.path("value").asString(), got);
    }
}
