package dev.frontdesk.provider.openai;

import dev.frontdesk.provider.openai.RealtimeEvent.ToolCall;
import dev.frontdesk.speech.SpeechEvent;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The tools that OpenAI asked for. Each call gets one result, also when the caller interrupted: a call
/// without one spoils the rest of the session. Audio thread only.
final class ToolCalls {

    private static final String CUT_OFF = "{\"error\":\"cancelled before it was asked for completely\"}";
    private static final int MOST_REMEMBERED = 256;
    private static final int LONGEST_NOTE = 1_500;

    private final Wire wire;
    private final Memory memory;
    private final Consumer<SpeechEvent> events;
    private final Set<String> seen = new LinkedHashSet<>();
    private final Map<String, Open> open = new LinkedHashMap<>();

    /// @param elsewhere asked in a session that this one took over from
    record Open(String call, String tool, boolean elsewhere) {}

    ToolCalls(Wire wire, Memory memory, Consumer<SpeechEvent> events) {
        this.wire = wire;
        this.memory = memory;
        this.events = events;
    }

    void asked(ToolCall call) {
        if (!seen.add(call.call())) {
            return;
        }
        if (seen.size() > MOST_REMEMBERED) {
            seen.remove(seen.iterator().next());
        }
        open.put(call.call(), new Open(call.call(), call.name(), false));
        events.accept(new SpeechEvent.ToolAsked(call.call(), call.name(), call.arguments()));
    }

    /// @return whether it was asked for and not answered before
    boolean answer(String call, String result) {
        var answered = open.remove(call);
        if (answered == null) {
            return false;
        }
        var note = note(answered.tool(), result);
        memory.toolGave(note);
        wire.send(answered.elsewhere() ? RealtimeMessages.note(note) : RealtimeMessages.toolResult(call, result));
        return true;
    }

    /// The response ended before these were complete.
    void cutOff(List<String> calls) {
        for (var call : calls) {
            if (open.remove(call) != null) {
                events.accept(new SpeechEvent.ToolDropped(call));
            }
            seen.add(call);
            wire.send(RealtimeMessages.toolResult(call, CUT_OFF));
        }
    }

    boolean isNoneOpen() {
        return open.isEmpty();
    }

    void takeOver(ToolCalls other) {
        other.open.values().forEach(call -> open.put(call.call(), new Open(call.call(), call.tool(), true)));
    }

    private static String note(String tool, String result) {
        var shown = result.length() <= LONGEST_NOTE ? result : result.substring(0, LONGEST_NOTE) + " …";
        return "The tool " + tool + " gave: " + shown;
    }
}
