package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Heard;
import java.time.LocalDate;
import java.util.List;

/// What British callers answered a robot that asked for their name, postcode and birth date, as a
/// recogniser heard it. Names and postcodes are read from all answers of a call, birth dates from the
/// first and from all. Right is equal to the letter; nothing heard is wrong too.
final class EviCorpus {

    private EviCorpus() {}

    static Corpus names() {
        return of("names, all answers", "evi_en_gb_name.jsonl", Ask.NAME, (call, scoring) -> {
            String got = scoring.timed(() -> scoring.understanding().name(call.answers()));
            scoring.equal(call.shown(), call.gold(), got);
        });
    }

    static Corpus postcodes() {
        return of("postcodes, all answers", "evi_en_gb_postcode.jsonl", Ask.POSTCODE, (call, scoring) -> {
            String got = scoring.timed(() -> scoring.understanding().postcode(call.answers()));
            scoring.equal(call.shown(), call.gold(), got);
        });
    }

    static Corpus birthdates() {
        return of("birth dates, first answer", "evi_en_gb_dob.jsonl", Ask.BIRTHDATE, (call, scoring) -> {
            Heard first = call.answers().getFirst();
            LocalDate got = scoring.understand(first).birthdate();
            scoring.equal(first.text() + " " + first.alternatives(), LocalDate.parse(call.gold()), got);
        });
    }

    static Corpus birthdatesTogether() {
        return of("birth dates, all answers", "evi_en_gb_dob.jsonl", Ask.BIRTHDATE, (call, scoring) -> {
            LocalDate got = scoring.timed(() -> scoring.understanding().birthdate(call.answers()));
            scoring.equal(call.shown(), LocalDate.parse(call.gold()), got);
        });
    }

    private static Corpus of(String scored, String file, Ask ask, CallScorer scorer) {
        return new Corpus("EVI", scored, List.of(file), (directory, scoring) -> {
            for (EviCalls.Call call : EviCalls.of(directory, file, ask)) {
                scorer.score(call, scoring);
            }
        });
    }

    @FunctionalInterface
    private interface CallScorer {
        void score(EviCalls.Call call, Scoring scoring);
    }
}
