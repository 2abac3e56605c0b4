package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Spoken;
import dev.frontdesk.conversation.understanding.Understanding;
import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/// The English lines of text2num. Right is the text with its numbers in digits, sign for sign.
final class Text2numCorpus implements Corpus {

    private static final String FILE = "text2num.jsonl";

    @Override
    public String name() {
        return "text2num";
    }

    @Override
    public String scored() {
        return "spoken numbers, en";
    }

    @Override
    public boolean recognises(Path directory) {
        return Lines.exist(directory, FILE);
    }

    @Override
    public Tally run(Path directory, Understanding understanding) throws IOException {
        Scoring scoring = new Scoring(understanding);
        for (JsonNode line : Lines.of(directory, FILE)) {
            if (line.path("lang").asString().equals("en")) {
                String spoken = line.path("spoken").asString();
                String got = scoring.timed(() -> Spoken.written(spoken));
                scoring.equal(spoken, line.path("written").asString(), got);
            }
        }
        return scoring.tally();
    }
}
