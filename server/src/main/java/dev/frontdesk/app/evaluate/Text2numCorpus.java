package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Spoken;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// The lines of text2num in one language. Right is the text with its numbers in digits, sign for sign;
/// an ordinal's ending however it is shortened.
final class Text2numCorpus {

    private static final String FILE = "text2num.jsonl";

    private final Locale language;

    private Text2numCorpus(Locale language) {
        this.language = language;
    }

    static Corpus of(Locale language) {
        String scored = "spoken numbers, " + language.getLanguage();
        return Corpus.ofLines("text2num", scored, FILE, new Text2numCorpus(language)::score);
    }

    private void score(JsonNode line, Scoring scoring) {
        if (line.path("lang").asString().equals(language.getLanguage())) {
            String spoken = line.path("spoken").asString();
            String got = scoring.timed(() -> Spoken.written(spoken, language));
            scoring.equal(
                    spoken,
                    OrdinalEndings.shortened(line.path("written").asString(), language),
                    OrdinalEndings.shortened(got, language));
        }
    }
}
