package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Context;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Heard;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Questions to an assistant that has a bank, a kitchen and a car. Right is a line that is seen to be
/// nothing a receptionist does. Lines that a receptionist may well hear are passed over: small talk,
/// talk about the talk, appointments and tables, where and when.
final class ClincCorpus {

    private static final String FILE = "clinc150_test.jsonl";
    private static final Set<String> ORDINARY_DOMAINS = Set.of("small_talk", "meta");
    private static final Set<String> ORDINARY_INTENTS = Set.of(
            "accept_reservations",
            "calendar",
            "calendar_update",
            "cancel_reservation",
            "confirm_reservation",
            "date",
            "directions",
            "distance",
            "how_busy",
            "insurance",
            "insurance_change",
            "make_call",
            "meeting_schedule",
            "next_holiday",
            "restaurant_reservation",
            "schedule_maintenance",
            "schedule_meeting",
            "text",
            "time");
    private static final Context CONTEXT =
            Context.of(LocalDateTime.of(2019, 3, 1, 10, 0), ZoneId.of("America/Los_Angeles"), "US", null);

    private ClincCorpus() {}

    static Corpus corpus() {
        return Corpus.ofLines("CLINC150", "out of scope is seen so", FILE, ClincCorpus::score);
    }

    private static void score(JsonNode line, Scoring scoring) {
        if (foreign(line)) {
            String text = line.path("text").asString();
            boolean seen = scoring.understand(Heard.of(text, null, CONTEXT)).is(Flag.OUT_OF_SCOPE);
            scoring.mark(seen, text, line.path("intent").asString(), "nothing");
        }
    }

    private static boolean foreign(JsonNode line) {
        return !ORDINARY_DOMAINS.contains(line.path("domain").asString())
                && !ORDINARY_INTENTS.contains(line.path("intent").asString());
    }
}
