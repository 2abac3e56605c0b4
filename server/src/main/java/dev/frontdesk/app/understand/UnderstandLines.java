package dev.frontdesk.app.understand;

import dev.frontdesk.conversation.understanding.Understanding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Answers one JSON object a line with one JSON object a line, flushed line by line. A line that is
/// no JSON object, or whose values make no sense, is answered with an `error`, and the next one is
/// read; an empty line is passed over.
public final class UnderstandLines {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Understanding understanding = new Understanding();
    private final HeardReader reader;

    private UnderstandLines(Clock clock) {
        this.reader = new HeardReader(clock);
    }

    /// Runs until the input ends.
    ///
    /// @param clock tells the time for lines without `now`
    public static void run(BufferedReader in, Writer out, Clock clock) throws IOException {
        UnderstandLines lines = new UnderstandLines(clock);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isBlank()) {
                out.write(JSON.writeValueAsString(lines.answer(line)));
                out.write('\n');
                out.flush();
            }
        }
    }

    private ObjectNode answer(String line) {
        JsonNode request;
        try {
            request = JSON.readTree(line);
        } catch (JacksonException noJson) {
            return error(JsonNodeFactory.instance.nullNode(), "not JSON");
        }
        if (!request.isObject()) {
            return error(JsonNodeFactory.instance.nullNode(), "not a JSON object");
        }
        JsonNode id = request.path("id").isMissingNode() ? JsonNodeFactory.instance.nullNode() : request.get("id");
        try {
            return UnderstoodWriter.json(id, understanding.understand(reader.heard(request)));
        } catch (UnreadableLine unreadable) {
            return error(id, unreadable.reason());
        }
    }

    private static ObjectNode error(JsonNode id, String message) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("id", id);
        return node.put("error", message);
    }
}
