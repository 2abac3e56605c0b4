package dev.frontdesk.simulator.vendor.nova;

import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.sound.Diction;
import dev.frontdesk.simulator.sound.SpokenText;
import dev.frontdesk.simulator.vendor.model.Reply;
import dev.frontdesk.simulator.vendor.model.Turn;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// One reply of the model: words as planned, sound, words as spoken, then tools. Used by the stream's thread.
final class Talk {

    private final OutputEvents events;
    private final Consumer<Turn> turns;
    private final String text;
    private final Diction diction;
    private final List<byte[]> frames;
    private final Deque<Reply.Call> calls;
    private String block = "";
    private int made;
    private boolean over;

    /// @param turns is told what was said and asked
    Talk(OutputEvents events, Reply reply, Diction diction, Consumer<Turn> turns) {
        this.events = events;
        this.turns = turns;
        this.text = reply.say();
        this.diction = diction;
        this.frames = diction.frames(text);
        this.calls = new ArrayDeque<>(reply.calls());
    }

    boolean isOver() {
        return over;
    }

    void begin() {
        if (!frames.isEmpty()) {
            events.text("ASSISTANT", "SPECULATIVE", text, "PARTIAL_TURN");
            block = events.beginSound();
        }
    }

    /// Goes on by so many frames of sound, or by one tool.
    void step(int count) {
        if (made < frames.size()) {
            var to = Math.min(made + count, frames.size());
            events.sound(block, Linear.ofMuLaw(SpokenText.joined(frames.subList(made, to))));
            made = to;
            if (made == frames.size()) {
                spoken();
            }
        } else if (!calls.isEmpty()) {
            call(calls.remove());
        }
        over = over || (made == frames.size() && calls.isEmpty());
    }

    private void spoken() {
        var reason = calls.isEmpty() ? "END_TURN" : "PARTIAL_TURN";
        events.end(block, "AUDIO", reason);
        events.text("ASSISTANT", "FINAL", text, reason);
        turns.accept(new Turn.Model(text));
        events.usage();
    }

    private void call(Reply.Call wanted) {
        var id = UUID.randomUUID().toString();
        var arguments = Json.MAPPER.writeValueAsString(wanted.arguments());
        turns.accept(new Turn.Called(id, wanted.name(), arguments));
        events.toolUse(id, wanted.name(), arguments);
    }

    /// The caller spoke.
    void interrupt() {
        if (over) {
            return;
        }
        over = true;
        if (!block.isEmpty() && made < frames.size()) {
            events.end(block, "AUDIO", "INTERRUPTED");
            events.text("ASSISTANT", "FINAL", "{ \"interrupted\" : true }", "INTERRUPTED");
            turns.accept(new Turn.Model(words()));
        }
    }

    private String words() {
        return text.substring(0, diction.heard(text, made));
    }
}
