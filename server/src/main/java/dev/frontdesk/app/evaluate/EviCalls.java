package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Context;
import dev.frontdesk.conversation.understanding.Heard;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The calls of the EVI corpus: British callers who were asked the same thing three times.
final class EviCalls {

    private static final Context CONTEXT =
            Context.of(LocalDateTime.of(2021, 6, 1, 10, 0), ZoneId.of("Europe/London"), "GB", null);

    /// What a caller answered, in order, and what was right.
    record Call(String gold, List<Heard> answers) {

        String shown() {
            List<String> texts = new ArrayList<>();
            answers.forEach(answer -> texts.add(answer.text() + " " + answer.alternatives()));
            return String.join(" // ", texts);
        }
    }

    private EviCalls() {}

    static List<Call> of(Path directory, String file, Ask ask) throws IOException {
        Map<String, Call> calls = new LinkedHashMap<>();
        for (JsonNode line : Lines.of(directory, file)) {
            Call call = calls.computeIfAbsent(
                    line.path("id").asString(), id -> new Call(line.path("gold").asString(), new ArrayList<>()));
            call.answers().add(new Heard(line.path("asr").asString(), ask, CONTEXT, alternatives(line)));
        }
        return List.copyOf(calls.values());
    }

    private static List<String> alternatives(JsonNode line) {
        List<String> texts = new ArrayList<>();
        line.path("nbest").forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
