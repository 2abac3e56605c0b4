package dev.frontdesk.simulator.vendor.openai;

import dev.frontdesk.simulator.vendor.Fields;
import dev.frontdesk.simulator.vendor.Line;
import dev.frontdesk.simulator.vendor.model.Scene;
import dev.frontdesk.simulator.vendor.model.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lets the model answer at its pace: one response of the conversation at a time, others beside it. Used by the
/// connection's thread.
final class Responder {

    private final Line line;
    private final Events events;
    private final Items items;
    private final Settings settings;
    private final Script script;
    private final Pace pace;
    private final List<Answer> apart = new ArrayList<>();
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

    /// The response of the conversation; null when none is being made.
    @Nullable
    String active() {
        return current == null || current.isOver() ? null : current.id();
    }

    static String occupied(String active) {
        return "Conversation already has an active response in progress: " + active
                + ". Wait until the response is finished before creating a new one.";
    }

    /// The caller's turn is over: the answer begins after some thought, unless the caller speaks on. Fails where
    /// speech does not interrupt and another answer is still being made.
    void answerSoon() {
        var asked = ++turn;
        line.after(pace.thinking(), () -> {
            if (asked != turn) {
                return;
            }
            var active = active();
            if (active == null) {
                answer(Request.OWN);
            } else {
                refuse(active);
            }
        });
    }

    void answer(Request request) {
        var turns = request.apart() ? new Items() : items;
        var scene = new Scene(settings.instructions(), request.instructions(), request.tools(settings), turns.turns());
        var answer = new Answer(events, turns, settings, request, script.reply(scene), pace.diction());
        if (request.apart()) {
            apart.removeIf(Answer::isOver);
            apart.add(answer);
        } else {
            turn++;
            current = answer;
        }
        answer.begin();
        line.after(pace.between(), () -> goOn(answer));
    }

    /// Speech ends the conversation's answer.
    void interrupt() {
        turn++;
        if (current != null) {
            current.cancel("turn_detected");
        }
    }

    /// @param id empty for the conversation's
    /// @return whether there was one to cancel
    boolean cancel(String id) {
        var candidates = new ArrayList<>(apart);
        if (current != null) {
            candidates.add(current);
        }
        var found = candidates.stream()
                .filter(answer -> !answer.isOver())
                .filter(answer -> id.isEmpty() ? answer == current : answer.id().equals(id))
                .findFirst();
        found.ifPresent(answer -> answer.cancel("client_cancelled"));
        return found.isPresent();
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

    /// Not the client's fault, so no violation.
    private void refuse(String active) {
        events.send(
                "error",
                "error",
                Fields.of(
                        "type",
                        "invalid_request_error",
                        "code",
                        "conversation_already_has_active_response",
                        "message",
                        occupied(active),
                        "param",
                        null,
                        "event_id",
                        null));
    }

    private static List<Map<String, ?>> limits() {
        return List.of(Map.of("name", "tokens", "limit", 800_000, "remaining", 799_000, "reset_seconds", 0.1));
    }
}
