package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Context;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Heard;
import dev.frontdesk.conversation.understanding.Understanding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import tools.jackson.databind.JsonNode;

/// All that people say who book with a hairdresser, a doctor, a dentist or a therapist, on nothing
/// else. Right is a turn that is not taken for something a receptionist does not do.
final class SgdScopeCorpus implements Corpus {

    private static final String FILE = "services_dialogues.jsonl";
    private static final Context CONTEXT =
            Context.of(LocalDateTime.of(2019, 3, 1, 10, 0), ZoneId.of("America/Los_Angeles"), "US", null);

    @Override
    public String name() {
        return "SGD";
    }

    @Override
    public String scored() {
        return "not out of scope";
    }

    @Override
    public boolean recognises(Path directory) {
        return Lines.exist(directory, FILE);
    }

    @Override
    public Tally run(Path directory, Understanding understanding) throws IOException {
        Scoring scoring = new Scoring(understanding);
        for (JsonNode dialogue : Lines.of(directory, FILE)) {
            for (JsonNode turn : dialogue.path("turns")) {
                if (turn.path("spk").asString().equals("U") && !turn.has("other")) {
                    score(turn.path("text").asString(), scoring);
                }
            }
        }
        return scoring.tally();
    }

    private static void score(String text, Scoring scoring) {
        boolean seen = scoring.understand(Heard.of(text, null, CONTEXT)).is(Flag.OUT_OF_SCOPE);
        scoring.mark(!seen, text, "in scope", "out of scope");
    }
}
