package dev.frontdesk.app.evaluate;

import dev.frontdesk.business.TimeRange;
import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Context;
import dev.frontdesk.conversation.understanding.Heard;
import dev.frontdesk.conversation.understanding.Understood;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Our own cases, each with the rule it was made for. Right is a line of which every field expected is
/// as expected; fields not named are not looked at. It is Friday 2026-11-20, ten in the morning, in
/// Edmonton, open from nine to five, unless the line says `now` or `country`.
final class OwnCorpus {

    private static final String FILE = "english_cases.jsonl";
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 10, 0);
    private static final TimeRange HOURS = new TimeRange(LocalTime.of(9, 0), LocalTime.of(17, 0));

    private OwnCorpus() {}

    static Corpus corpus() {
        return Corpus.ofLines("Frontdesk", "our own cases, en", FILE, OwnCorpus::score);
    }

    private static void score(JsonNode line, Scoring scoring) {
        Understood understood = scoring.understand(heard(line));
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> got = new TreeMap<>();
        for (Map.Entry<String, JsonNode> field : line.path("expect").properties()) {
            expected.put(field.getKey(), shown(field.getValue()));
            got.put(
                    field.getKey(),
                    FieldValue.of(field.getKey(), field.getValue().asString(""), understood));
        }
        scoring.equal(line.path("text").asString() + " (" + line.path("why").asString() + ")", expected, got);
    }

    private static String shown(JsonNode value) {
        return value.isNull() ? FieldValue.NONE : value.asString();
    }

    private static Heard heard(JsonNode line) {
        String now = Lines.text(line, "now");
        Context context = Context.of(
                now == null ? NOW : LocalDateTime.parse(now),
                ZoneId.of("America/Edmonton"),
                line.path("country").asString("CA"),
                HOURS);
        return Heard.of(line.path("text").asString(), ask(Lines.text(line, "ask")), context);
    }

    private static @Nullable Ask ask(@Nullable String name) {
        return name == null ? null : Ask.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
