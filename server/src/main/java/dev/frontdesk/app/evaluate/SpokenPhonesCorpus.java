package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Spoken;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// The telephone lines, cardinals and ordinals of NeMo's text normalisation. Right is the
/// number as written, without the spaces and hyphens that group it; an ordinal's ending however it is
/// shortened.
final class SpokenPhonesCorpus {

    private static final String FILE = "nemo_itn.jsonl";

    private final Locale language;

    private SpokenPhonesCorpus(Locale language) {
        this.language = language;
    }

    static Corpus of(Locale language) {
        String scored = "spoken phones and numbers, " + language.getLanguage();
        return Corpus.ofLines("NeMo", scored, FILE, new SpokenPhonesCorpus(language)::score);
    }

    private void score(JsonNode line, Scoring scoring) {
        String kind = line.path("cat").asString();
        String spoken = line.path("spoken").asString();
        if (!line.path("lang").asString().equals(language.getLanguage())) {
            return;
        }
        if (kind.equals("telephone")) {
            String got = scoring.timed(() -> Spoken.digits(spoken, language));
            scoring.equal(spoken, line.path("digits").asString(), got);
        } else if (kind.equals("cardinal") || kind.equals("ordinal")) {
            String got = scoring.timed(() -> Spoken.written(spoken, language));
            scoring.equal(
                    spoken,
                    OrdinalEndings.shortened(line.path("written").asString(), language),
                    OrdinalEndings.shortened(got, language));
        }
    }
}
