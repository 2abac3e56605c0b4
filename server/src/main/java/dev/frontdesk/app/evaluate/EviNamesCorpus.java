package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Understanding;
import java.io.IOException;
import java.nio.file.Path;

/// Right is the caller's full name, letter by letter, out of all answers of the call together.
final class EviNamesCorpus implements Corpus {

    private static final String FILE = "evi_en_gb_name.jsonl";

    @Override
    public String name() {
        return "EVI";
    }

    @Override
    public String scored() {
        return "names, all answers";
    }

    @Override
    public boolean recognises(Path directory) {
        return Lines.exist(directory, FILE);
    }

    @Override
    public Tally run(Path directory, Understanding understanding) throws IOException {
        Scoring scoring = new Scoring(understanding);
        for (EviCalls.Call call : EviCalls.of(directory, FILE, Ask.NAME)) {
            String got = scoring.timed(() -> understanding.name(call.answers()));
            scoring.equal(call.shown(), call.gold(), got);
        }
        return scoring.tally();
    }
}
