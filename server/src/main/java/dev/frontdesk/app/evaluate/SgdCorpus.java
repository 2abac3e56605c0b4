package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Context;
import dev.frontdesk.conversation.understanding.Heard;
import dev.frontdesk.conversation.understanding.Understanding;
import dev.frontdesk.conversation.understanding.When;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Days and times in dialogues of people who book. Scored are the turns that inform of one with words
/// that stand in the text, and the turns to this service that speak of neither: these must yield none.
final class SgdCorpus implements Corpus {

    /// What is scored.
    enum Slot {
        DATE("dates", "appointment_date"),
        TIME("times", "appointment_time");

        private final String plural;
        private final String field;

        Slot(String plural, String field) {
            this.plural = plural;
            this.field = field;
        }
    }

    private static final String FILE = "services_dialogues.jsonl";
    private static final Context CONTEXT =
            Context.of(LocalDateTime.of(2019, 3, 1, 10, 0), ZoneId.of("America/Los_Angeles"), "US", null);

    private final Slot slot;
    private final boolean silent;

    private SgdCorpus(Slot slot, boolean silent) {
        this.slot = slot;
        this.silent = silent;
    }

    static SgdCorpus informing(Slot slot) {
        return new SgdCorpus(slot, false);
    }

    /// The turns that give neither day nor time.
    static SgdCorpus silent() {
        return new SgdCorpus(Slot.DATE, true);
    }

    @Override
    public String name() {
        return "SGD";
    }

    @Override
    public String scored() {
        return silent ? "none where none is given" : slot.plural;
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
                if (turn.path("spk").asString().equals("U")) {
                    score(turn, scoring);
                }
            }
        }
        return scoring.tally();
    }

    private void score(JsonNode turn, Scoring scoring) {
        String text = turn.path("text").asString();
        String expected = informed(turn, text);
        if (silent ? speaksOfOne(turn) : expected == null) {
            return;
        }
        When when = scoring.understand(Heard.of(text, silent ? null : Ask.WHEN, CONTEXT))
                .when();
        if (silent) {
            scoring.mark(when == null, text, "nothing", DucklingCorpus.shown(when));
        } else {
            Object got = when == null ? null : slot == Slot.DATE ? when.date() : when.time();
            scoring.equal(text, expected, Objects.toString(got, null));
        }
    }

    private static boolean speaksOfOne(JsonNode turn) {
        String all = turn.toString();
        return turn.has("other") || all.contains("\"date\"") || all.contains("appointment_");
    }

    private @Nullable String informed(JsonNode turn, String text) {
        for (JsonNode frame : turn.path("frames")) {
            for (JsonNode act : frame.path("acts")) {
                boolean informs = act.path(0).asString().equals("INFORM")
                        && act.path(1).asString().equals(slot.field);
                if (informs && text.contains(act.path(2).path(0).asString())) {
                    return act.path(act.has(3) ? 3 : 2).path(0).asString();
                }
            }
        }
        return null;
    }
}
