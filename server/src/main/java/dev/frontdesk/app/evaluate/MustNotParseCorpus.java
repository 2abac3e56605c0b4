package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Context;
import dev.frontdesk.conversation.understanding.Heard;
import dev.frontdesk.conversation.understanding.Understanding;
import dev.frontdesk.conversation.understanding.When;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The English lines of Duckling, Recognizers-Text and chrono in which there is no day or time, read
/// unasked. Right is a line in which none is found.
final class MustNotParseCorpus implements Corpus {

    private static final String DUCKLING = "duckling_time_en.jsonl";

    @Override
    public String name() {
        return "must not parse";
    }

    @Override
    public String scored() {
        return "none where there is none";
    }

    @Override
    public boolean recognises(Path directory) {
        return Lines.exist(directory, DUCKLING)
                && Lines.exist(directory, RecognizersCorpus.FILE)
                && Lines.exist(directory, ChronoCorpus.FILE);
    }

    @Override
    public Tally run(Path directory, Understanding understanding) throws IOException {
        Scoring scoring = new Scoring(understanding);
        for (JsonNode line : Lines.of(directory, DUCKLING)) {
            if (line.path("kind").asString().equals("none")) {
                score(line, DucklingCorpus.now(line), scoring);
            }
        }
        Set<String> elsewhere = withResults(directory);
        for (JsonNode line : Lines.of(directory, RecognizersCorpus.FILE)) {
            if (line.path("results").isEmpty()
                    && !elsewhere.contains(line.path("text").asString())) {
                score(line, reference(line), scoring);
            }
        }
        for (JsonNode line : Lines.of(directory, ChronoCorpus.FILE)) {
            if (line.path("expected").isNull() && line.path("lang").asString().equals("en")) {
                score(line, ChronoCorpus.now(line), scoring);
            }
        }
        return scoring.tally();
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
