package dev.frontdesk.simulator.vendor.elevenlabs;

import dev.frontdesk.simulator.socket.Guest;
import dev.frontdesk.simulator.vendor.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// A connection to `multi-stream-input`: several voices, each in a context that is closed when nobody wants to
/// hear it any more. Used by the connection's thread.
final class MultiSession implements Guest {

    private static final String DEFAULT_CONTEXT = "default";
    private static final int MOST_CONTEXTS = 5;

    private final Line line;
    private final ClientMessages messages;
    private final VoiceSettings settings;
    private final Attention attention;
    private final Map<String, Voice> contexts = new LinkedHashMap<>();

    MultiSession(Line line, ClientMessages messages, VoiceSettings settings) {
        this.line = line;
        this.messages = messages;
        this.settings = settings;
        attention = new Attention(line, settings);
    }

    @Override
    public void text(String raw) {
        var message = messages.multi(raw);
        if (!attention.accepts(raw, message) || message == null) {
            return;
        }
        var context = message.path("context_id").asString(DEFAULT_CONTEXT);
        if (message.path("close_socket").asBoolean(false)) {
            closeSocket();
        } else if (message.path("close_context").asBoolean(false)) {
            closeContext(context);
        } else {
            say(context, message);
        }
    }

    @Override
    public void binary(byte[] message) {
        attention.accepts("a binary message", null);
    }

    private void say(String context, JsonNode message) {
        var voice = contexts.computeIfAbsent(context, name -> new Voice(line, settings, name));
        if (contexts.size() > MOST_CONTEXTS) {
            line.violation("max_active_contexts: more than " + MOST_CONTEXTS + " contexts at once");
            contexts.remove(context);
            return;
        }
        voice.say(message.path("text").asString(""));
        if (message.path("flush").asBoolean(false)) {
            voice.flush();
        }
    }

    private void closeContext(String context) {
        var voice = contexts.remove(context);
        if (voice == null) {
            line.violation("there is no context " + context + " to close");
        } else {
            voice.forget();
            voice.finish(() -> {});
        }
    }

    private void closeSocket() {
        var voices = List.copyOf(contexts.values());
        contexts.clear();
        end(voices, 0);
    }

    private void end(List<Voice> voices, int from) {
        if (from == voices.size()) {
            attention.end();
        } else {
            voices.get(from).forget();
            voices.get(from).finish(() -> end(voices, from + 1));
        }
    }
}
