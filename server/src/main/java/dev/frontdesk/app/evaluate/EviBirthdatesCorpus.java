package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Heard;
import dev.frontdesk.conversation.understanding.Understanding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/// Right is the whole date, out of the first answer and its alternatives.
final class EviBirthdatesCorpus implements Corpus {

    private static final String FILE = "evi_en_gb_dob.jsonl";

    @Override
    public String name() {
        return "EVI";
    }

    @Override
    public String scored() {
        return "birth dates, first answer";
    }

    @Override
    public boolean recognises(Path directory) {
        return Lines.exist(directory, FILE);
    }

    @Override
    public Tally run(Path directory, Understanding understanding) throws IOException {
        Scoring scoring = new Scoring(understanding);
        for (EviCalls.Call call : EviCalls.of(directory, FILE, Ask.BIRTHDATE)) {
            Heard first = call.answers().getFirst();
            LocalDate got = scoring.understand(first).birthdate();
            scoring.equal(first.text() + " " + first.alternatives(), LocalDate.parse(call.gold()), got);
        }
        return scoring.tally();
    }
}
