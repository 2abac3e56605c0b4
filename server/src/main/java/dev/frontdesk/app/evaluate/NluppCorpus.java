package dev.frontdesk.app.evaluate;

import dev.frontdesk.business.TimeRange;
import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Context;
import dev.frontdesk.conversation.understanding.Heard;
import dev.frontdesk.conversation.understanding.Understanding;
import dev.frontdesk.conversation.understanding.When;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Days and times that hotel guests and bank customers gave when asked. The set's own convention is
/// that a bare time is before noon.
final class NluppCorpus implements Corpus {

    private static final String FILE = "nlupp_date_time_phrases.jsonl";
    private static final TimeRange MORNING = new TimeRange(LocalTime.MIDNIGHT, LocalTime.NOON);

    private final String kind;
    private final @Nullable TimeRange hours;

    NluppCorpus(String kind, Convention convention) {
        this.kind = kind;
        this.hours = switch (convention) {
            case OURS -> null;
            case THEIRS -> MORNING;
        };
    }

    @Override
    public String name() {
        return "NLU++";
    }

    @Override
    public String scored() {
        return hours == null ? kind + "s" : kind + "s, bare time a.m.";
    }

    @Override
    public boolean recognises(Path directory) {
        return Lines.exist(directory, FILE);
    }

    @Override
    public Tally run(Path directory, Understanding understanding) throws IOException {
        Scoring scoring = new Scoring(understanding);
        for (JsonNode line : Lines.of(directory, FILE)) {
            if (line.path("kind").asString().equals(kind)) {
                score(line, scoring);
            }
        }
        return scoring.tally();
    }

    private void score(JsonNode line, Scoring scoring) {
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
