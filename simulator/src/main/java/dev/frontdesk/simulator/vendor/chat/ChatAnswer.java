package dev.frontdesk.simulator.vendor.chat;

import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.vendor.model.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What a model answers.
///
/// @param say empty for nothing
/// @param in tokens read, about a quarter of the request's characters
public record ChatAnswer(String say, List<Call> calls, int in) {

    private static final int CHARACTERS_PER_TOKEN = 4;
    private static final int PIECE = 12;

    /// @param arguments JSON, unless something goes wrong
    public record Call(String id, String name, String arguments) {}

    static ChatAnswer of(Reply reply, int requestLength) {
        var calls = new ArrayList<Call>();
        for (var call : reply.calls()) {
            calls.add(new Call(id(), call.name(), Json.MAPPER.writeValueAsString(call.arguments())));
        }
        return new ChatAnswer(reply.say(), calls, requestLength / CHARACTERS_PER_TOKEN);
    }

    private static String id() {
        return "call_" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    }

    /// The same, with the arguments of its first call cut short; a call is made up where there is none.
    ChatAnswer malformed() {
        var first = calls.isEmpty() ? new Call(id(), "find_slots", "{\"when\":\"tomorrow\"}") : calls.getFirst();
        var text = first.arguments();
        var cut = new Call(first.id(), first.name(), text.substring(0, Math.max(1, text.length() * 2 / 3)));
        return new ChatAnswer(say, List.of(cut), in);
    }

    /// Tokens written, about.
    public int out() {
        return say.length() / CHARACTERS_PER_TOKEN + 10 * calls.size() + 1;
    }

    /// What is said, in pieces of some letters each.
    public List<String> pieces() {
        var pieces = new ArrayList<String>();
        for (var at = 0; at < say.length(); ) {
            var end = say.offsetByCodePoints(at, Math.min(PIECE, say.codePointCount(at, say.length())));
            pieces.add(say.substring(at, end));
            at = end;
        }
        return pieces;
    }
}
