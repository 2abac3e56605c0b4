package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Spoken;
import dev.frontdesk.conversation.understanding.Understanding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// The lines of text2num in one language. Right is the text with its numbers in digits, sign for sign;
/// an ordinal's ending however it is shortened.
final class Text2numCorpus implements Corpus {

    private static final String FILE = "text2num.jsonl";

    private final Locale language;

    Text2numCorpus(Locale language) {
        this.language = language;
    }

    @Override
    public String name() {
        return "text2num";
    }

    @Override
    public String scored() {
        return "spoken numbers, " + language.getLanguage();
    }

    @Override
    public boolean recognises(Path directory) {
        return Lines.exist(directory, FILE);
    }

    @Override
    public Tally run(Path directory, Understanding understanding) throws IOException {
        Scoring scoring = new Scoring(understanding);
        for (JsonNode line : Lines.of(directory, FILE)) {
            if (line.path("lang").asString().equals(language.getLanguage())) {
                String spoken = line.path("spoken").asString();
                String got = scoring.timed(() -> Spoken.written(spoken, language));
                scoring.equal(
                        spoken,
                        OrdinalEndings.shortened(line.path("written").asString(), language),
                        OrdinalEndings.shortened(got, language));
            }
        }
        return scoring.tally();
    }
}
