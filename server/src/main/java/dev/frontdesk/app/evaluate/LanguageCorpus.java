package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.LanguageHeard;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// Which language is spoken, on all that users of SGD said, where English and French are spoken. Right is
/// English, or nothing where nothing tells.
final class LanguageCorpus {

    private static final String FILE = "services_user_turns.jsonl";
    private static final List<Locale> SPOKEN = List.of(Locale.CANADA, Locale.CANADA_FRENCH);

    private LanguageCorpus() {}

    static Corpus corpus() {
        return Corpus.ofLines("SGD", "language, never French", FILE, LanguageCorpus::score);
    }

    private static void score(JsonNode line, Scoring scoring) {
        String text = line.path("text").asString();
        LanguageHeard heard = scoring.timed(() -> scoring.understanding().language(text, SPOKEN));
        boolean right = heard == null || heard.language().equals(Locale.CANADA);
        scoring.mark(right, text, Locale.CANADA, heard);
    }
}
