package dev.frontdesk.simulator.vendor.openai;

import dev.frontdesk.simulator.vendor.Line;
import dev.frontdesk.simulator.vendor.model.Scene;
import dev.frontdesk.simulator.vendor.model.Script;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lets the model answer, one response at a time, at its pace. Used by the connection's thread.
final class Responder {

    private final Line line;
    private final Events events;
    private final Items items;
    private final Settings settings;
    private final Script script;
    private final Pace pace;
    private @Nullable Answer current;
    private int turn;

    Responder(Line line, Events events, Items items, Settings settings, Script script, Pace pace) {
        this.line = line;
        this.events = events;
        this.items = items;
        this.settings = settings;
        this.script = script;
        this.pace = pace;
    }

    /// @return null when none is being made
    @Nullable
    String active() {
        return current == null || current.isOver() ? null : current.id();
    }

    /// The caller's turn is over: the answer begins after some thought, unless the caller speaks on.
    void answerSoon() {
        var asked = ++turn;
        line.after(pace.thinking(), () -> {
            if (asked == turn && active() == null) {
                answer("");
            }
        });
    }

    /// @param request instructions for this answer; empty for none
    void answer(String request) {
        turn++;
        var scene = new Scene(settings.instructions(), request, settings.tools(), items.turns());
        var answer = new Answer(events, items, settings, script.reply(scene));
        current = answer;
        answer.begin();
        line.after(pace.between(), () -> goOn(answer));
    }

    /// @param reason turn_detected or client_cancelled
    void cancel(String reason) {
        turn++;
        if (current != null) {
            current.cancel(reason);
        }
    }

    private void goOn(Answer answer) {
        if (answer.isOver() || line.isSilent()) {
            return;
        }
        answer.step(pace.framesAtOnce());
        if (answer.isOver()) {
            events.send("rate_limits.updated", "rate_limits", limits());
        } else {
            line.after(pace.between(), () -> goOn(answer));
        }
    }

    private static List<Map<String, ?>> limits() {
        return List.of(Map.of("name", "tokens", "limit", 800_000, "remaining", 799_000, "reset_seconds", 0.1));
    }
}
