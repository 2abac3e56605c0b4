package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.LanguageHeard;
import dev.frontdesk.conversation.understanding.Understanding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// Which language is spoken, on all that users of SGD said, where English and French are spoken. Right is
/// English, or nothing where nothing tells.
final class LanguageCorpus implements Corpus {

    private static final String FILE = "services_user_turns.jsonl";
    private static final List<Locale> SPOKEN = List.of(Locale.CANADA, Locale.CANADA_FRENCH);

    @Override
    public String name() {
        return "SGD";
    }

    @Override
    public String scored() {
        return "language, never French";
    }

    @Override
    public boolean recognises(Path directory) {
        return Lines.exist(directory, FILE);
    }

    @Override
    public Tally run(Path directory, Understanding understanding) throws IOException {
        Scoring scoring = new Scoring(understanding);
        for (JsonNode line : Lines.of(directory, FILE)) {
            String text = line.path("text").asString();
            LanguageHeard heard = scoring.timed(() -> understanding.language(text, SPOKEN));
            boolean right = heard == null || heard.language().equals(Locale.CANADA);
            scoring.mark(right, text, Locale.CANADA, heard);
        }
        return scoring.tally();
    }
}
