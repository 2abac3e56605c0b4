package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Context;
import dev.frontdesk.conversation.understanding.Heard;
import dev.frontdesk.conversation.understanding.When;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The English lines of Duckling, Recognizers-Text and chrono in which there is no day or time, read
/// unasked. Right is a line in which none is found. Scored twice: all lines, and without those whose text
/// another part of its set does read.
final class MustNotParseCorpus {

    private static final String DUCKLING = "duckling_time_en.jsonl";

    private MustNotParseCorpus() {}

    static Corpus all() {
        return of("all lines", (directory, scoring) -> score(directory, scoring, Set.of()));
    }

    static Corpus undisputed() {
        return of("all but disputed lines", (directory, scoring) -> score(directory, scoring, withResults(directory)));
    }

    private static Corpus of(String scored, Corpus.Scorer scorer) {
        return new Corpus(
                "must not parse", scored, List.of(DUCKLING, RecognizersCorpus.FILE, ChronoCorpus.FILE), scorer);
    }

    private static void score(Path directory, Scoring scoring, Set<String> disputed) throws IOException {
        for (JsonNode line : Lines.of(directory, DUCKLING)) {
            if (line.path("kind").asString().equals("none")) {
                score(line, DucklingCorpus.now(line), scoring);
            }
        }
        for (JsonNode line : Lines.of(directory, RecognizersCorpus.FILE)) {
            if (line.path("results").isEmpty()
                    && !disputed.contains(line.path("text").asString())) {
                score(line, reference(line), scoring);
            }
        }
        for (JsonNode line : Lines.of(directory, ChronoCorpus.FILE)) {
            if (line.path("expected").isNull() && line.path("lang").asString().equals("en")) {
                score(line, ChronoCorpus.now(line), scoring);
            }
        }
    }

    /// Texts in which another part of the set finds something: what is off in one of its modes.
    private static Set<String> withResults(Path directory) throws IOException {
        Set<String> texts = new HashSet<>();
        for (JsonNode line : Lines.of(directory, RecognizersCorpus.FILE)) {
            if (!line.path("results").isEmpty()) {
                texts.add(line.path("text").asString());
            }
        }
        return texts;
    }

    private static LocalDateTime reference(JsonNode line) {
        String ref = line.path("ref").asString("");
        return ref.isEmpty() ? LocalDateTime.of(2016, 11, 7, 0, 0) : LocalDateTime.parse(ref);
    }

    private static void score(JsonNode line, LocalDateTime now, Scoring scoring) {
        String text = line.path("text").asString();
        When when = scoring.understand(Heard.of(text, null, Context.of(now, ZoneId.of("UTC"), "US", null)))
                .when();
        scoring.mark(when == null, text, "nothing", DucklingCorpus.shown(when));
    }
}
