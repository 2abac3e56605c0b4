package dev.frontdesk.provider.aws;

import dev.frontdesk.provider.aws.OutputEvent.ToolUse;
import dev.frontdesk.speech.SpeechEvent;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The tools that Nova asked for; each call gets one result. Audio thread only.
final class ToolCalls {

    private static final int MOST_REMEMBERED = 256;

    private final Wire wire;
    private final Memory memory;
    private final Consumer<SpeechEvent> events;
    private final Set<String> seen = new LinkedHashSet<>();

    /// Names of tools by call.
    private final Map<String, String> open = new LinkedHashMap<>();

    /// Asked in a session that this one took over from.
    private final Map<String, String> elsewhere = new LinkedHashMap<>();

    ToolCalls(Wire wire, Memory memory, Consumer<SpeechEvent> events) {
        this.wire = wire;
        this.memory = memory;
        this.events = events;
    }

    void asked(ToolUse use) {
        if (!seen.add(use.call())) {
            return;
        }
        if (seen.size() > MOST_REMEMBERED) {
            seen.remove(seen.iterator().next());
        }
        open.put(use.call(), use.name());
        events.accept(new SpeechEvent.ToolAsked(use.call(), use.name(), use.arguments()));
    }

    /// @return whether it was asked for and not answered before
    boolean answer(String call, String result) {
        var here = open.remove(call);
        var there = elsewhere.remove(call);
        if (here != null) {
            memory.toolGave(note(here, result));
            wire.toolResult(call, result);
        } else if (there != null) {
            memory.toolGave(note(there, result));
            wire.ask(Asks.instruction(note(there, result)));
        }
        return here != null || there != null;
    }

    boolean isNoneOpen() {
        return open.isEmpty() && elsewhere.isEmpty();
    }

    void takeOver(ToolCalls other) {
        elsewhere.putAll(other.elsewhere);
        elsewhere.putAll(other.open);
    }

    private static String note(String tool, String result) {
        return "The tool " + tool + " gave: " + result;
    }
}
