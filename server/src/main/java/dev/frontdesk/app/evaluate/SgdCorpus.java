package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Context;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Heard;
import dev.frontdesk.conversation.understanding.When;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Days and times in dialogues of people who book. Scored are the turns that inform of one with words
/// that stand in the text, and the turns to this service that speak of neither: these must yield none.
final class SgdCorpus {

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

    private SgdCorpus() {}

    static Corpus informing(Slot slot) {
        return ofTurns(slot.plural, (turn, scoring) -> scoreInforming(turn, slot, scoring));
    }

    /// The turns that give neither day nor time.
    static Corpus silent() {
        return ofTurns("none where none is given", SgdCorpus::scoreSilent);
    }

    /// All turns to this service alone: none is something that a receptionist does not do.
    static Corpus inScope() {
        return ofTurns("not out of scope", SgdCorpus::scoreInScope);
    }

    private static Corpus ofTurns(String scored, Corpus.LineScorer scorer) {
        return Corpus.ofLines("SGD", scored, FILE, (dialogue, scoring) -> {
            for (JsonNode turn : dialogue.path("turns")) {
                if (turn.path("spk").asString().equals("U")) {
                    scorer.score(turn, scoring);
                }
            }
        });
    }

    private static void scoreInforming(JsonNode turn, Slot slot, Scoring scoring) {
        String text = turn.path("text").asString();
        String expected = informed(turn, slot, text);
        if (expected != null) {
            When when = scoring.understand(Heard.of(text, Ask.WHEN, CONTEXT)).when();
            Object got = when == null ? null : slot == Slot.DATE ? when.date() : when.time();
            scoring.equal(text, expected, Objects.toString(got, null));
        }
    }

    private static void scoreSilent(JsonNode turn, Scoring scoring) {
        if (!speaksOfOne(turn)) {
            String text = turn.path("text").asString();
            When when = scoring.understand(Heard.of(text, null, CONTEXT)).when();
            scoring.mark(when == null, text, "nothing", DucklingCorpus.shown(when));
        }
    }

    private static void scoreInScope(JsonNode turn, Scoring scoring) {
        if (!turn.has("other")) {
            String text = turn.path("text").asString();
            boolean seen = scoring.understand(Heard.of(text, null, CONTEXT)).is(Flag.OUT_OF_SCOPE);
            scoring.mark(!seen, text, "in scope", "out of scope");
        }
    }

    private static boolean speaksOfOne(JsonNode turn) {
        String all = turn.toString();
        return turn.has("other") || all.contains("\"date\"") || all.contains("appointment_");
    }

    private static @Nullable String informed(JsonNode turn, Slot slot, String text) {
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
