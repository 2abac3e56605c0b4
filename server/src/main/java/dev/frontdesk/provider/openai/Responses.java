package dev.frontdesk.provider.openai;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The responses that are being made, and those that wait for them: OpenAI makes one at a time and refuses
/// a second. Audio thread only.
final class Responses {

    private static final int MOST_WAITING = 8;

    private final Wire wire;
    private final Deque<Ask> waiting = new ArrayDeque<>();
    private final Map<String, Active> active = new LinkedHashMap<>();
    private @Nullable Ask sent;
    private boolean sentIsUnwanted;
    private boolean closed = true;
    private boolean held;

    /// @param ask null when OpenAI started it by itself
    private record Active(@Nullable Ask ask, boolean cancelled) {}

    Responses(Wire wire) {
        this.wire = wire;
    }

    /// Whether there was room.
    boolean ask(Ask ask) {
        if (waiting.size() >= MOST_WAITING) {
            return false;
        }
        waiting.add(ask);
        held = false;
        next();
        return true;
    }

    /// From now on what waits is sent.
    void release() {
        closed = false;
        next();
    }

    private void next() {
        if (closed || held || sent != null || !active.isEmpty() || waiting.isEmpty()) {
            return;
        }
        var ask = waiting.remove();
        sent = ask;
        sentIsUnwanted = false;
        wire.send(ask.message());
    }

    /// @param id the ask that it answers; empty when OpenAI does not say
    /// @return the ask that it answers; null when it is OpenAI's own
    @Nullable
    Ask created(String response, String id) {
        var ask = sent;
        boolean answers = ask != null && (id.isEmpty() || id.equals(ask.id()));
        active.put(response, new Active(answers ? ask : null, false));
        if (!answers) {
            waiting.removeIf(Ask::owed);
            return null;
        }
        sent = null;
        if (sentIsUnwanted) {
            cancel(response);
        }
        return ask;
    }

    /// @return the ask that it answered
    @Nullable
    Ask done(String response) {
        var ended = active.remove(response);
        held = false;
        next();
        return ended == null ? null : ended.ask();
    }

    /// OpenAI refused a message.
    ///
    /// @param cause its `event_id`
    /// @return the ask it was, which is given up; null when it was another message
    @Nullable
    Ask refused(String cause) {
        var ask = sent;
        if (ask == null || !ask.id().equals(cause)) {
            return null;
        }
        sent = null;
        return ask;
    }

    /// Puts an ask before all others.
    ///
    /// @param later after a response of which nothing is known yet
    void first(Ask ask, boolean later) {
        if (!sentIsUnwanted) {
            waiting.addFirst(ask);
        }
        held = later && active.isEmpty();
        next();
    }

    /// Cancels what is being made and forgets what waits.
    ///
    /// @return the responses that were being made
    List<String> interrupt() {
        waiting.clear();
        sentIsUnwanted = sent != null;
        var running = List.copyOf(active.keySet());
        running.forEach(this::cancel);
        return running;
    }

    private void cancel(String response) {
        var running = active.get(response);
        if (running != null && !running.cancelled()) {
            active.put(response, new Active(running.ask(), true));
            wire.send(RealtimeMessages.cancel(response));
        }
    }

    boolean isCancelled(String response) {
        var running = active.get(response);
        return running != null && running.cancelled();
    }

    /// Something is being made, and all of it is unwanted.
    boolean isBeingCancelled() {
        return (sent == null || sentIsUnwanted)
                && !active.isEmpty()
                && active.values().stream().allMatch(Active::cancelled);
    }

    @Nullable
    Ask askOf(String response) {
        var running = active.get(response);
        return running == null ? null : running.ask();
    }

    /// Something is being made.
    boolean isBusy() {
        return sent != null || !active.isEmpty();
    }

    /// Nothing is being made and nothing waits.
    boolean isIdle() {
        return !isBusy() && waiting.isEmpty();
    }

    /// What was asked and not begun, for another session to do.
    List<Ask> unanswered() {
        var asks = new ArrayList<Ask>();
        if (sent != null && !sentIsUnwanted) {
            asks.add(sent);
        }
        asks.addAll(waiting);
        return asks;
    }
}
