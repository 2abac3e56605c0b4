package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Spoken;
import dev.frontdesk.conversation.understanding.Understanding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// The telephone lines, cardinals and ordinals of NeMo's text normalisation. Right is the
/// number as written, without the spaces and hyphens that group it; an ordinal's ending however it is
/// shortened.
final class SpokenPhonesCorpus implements Corpus {

    private static final String FILE = "nemo_itn.jsonl";

    private final Locale language;

    SpokenPhonesCorpus(Locale language) {
        this.language = language;
    }

    @Override
    public String name() {
        return "NeMo";
    }

    @Override
    public String scored() {
        return "spoken phones and numbers, " + language.getLanguage();
    }

    @Override
    public boolean recognises(Path directory) {
        return Lines.exist(directory, FILE);
    }

    @Override
    public Tally run(Path directory, Understanding understanding) throws IOException {
        Scoring scoring = new Scoring(understanding);
        for (JsonNode line : Lines.of(directory, FILE)) {
            String kind = line.path("cat").asString();
            String spoken = line.path("spoken").asString();
            if (!line.path("lang").asString().equals(language.getLanguage())) {
                continue;
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
        return scoring.tally();
    }
}
