package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Spoken;
import dev.frontdesk.conversation.understanding.Understanding;
import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/// The English telephone lines, cardinals and ordinals of NeMo's text normalisation. Right is the
/// number as written, without the spaces and hyphens that group it.
final class SpokenPhonesCorpus implements Corpus {

    private static final String FILE = "nemo_itn.jsonl";

    @Override
    public String name() {
        return "NeMo";
    }

    @Override
    public String scored() {
        return "spoken phones and numbers, en";
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
            if (!line.path("lang").asString().equals("en")) {
                continue;
            }
            if (kind.equals("telephone")) {
                String got = scoring.timed(() -> Spoken.digits(spoken));
                scoring.equal(spoken, line.path("digits").asString(), got);
            } else if (kind.equals("cardinal") || kind.equals("ordinal")) {
                String got = scoring.timed(() -> Spoken.written(spoken));
                scoring.equal(spoken, line.path("written").asString(), got);
            }
        }
        return scoring.tally();
    }
}
