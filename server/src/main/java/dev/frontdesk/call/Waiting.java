package dev.frontdesk.call;

import dev.frontdesk.call.turn.Deadlines;
import dev.frontdesk.call.turn.Deadlines.Step;
import org.jspecify.annotations.Nullable;

/// How long the caller has been waiting to hear us. One for a call, also when another vendor goes on in the
/// middle of it. Counts from the line's first audio on: before that nobody is there to wait. On the call's
/// thread.
final class Waiting {

    private final Deadlines deadlines = Deadlines.USUAL;
    private Deadlines.@Nullable Waiting since;
    private boolean lineIsHeard;
    private boolean begun;
    private int fillers;

    /// The line's first audio has come.
    void lineIsHeard(long now) {
        lineIsHeard = true;
        if (begun && since == null) {
            since = Deadlines.Waiting.from(now);
        }
    }

    /// The caller waits from now on; or has been waiting already.
    void begin(long now) {
        begun = true;
        if (since == null && lineIsHeard) {
            since = Deadlines.Waiting.from(now);
        }
    }

    /// What was waited for has come, and something else is waited for now. For the caller it is one wait.
    void again(long now) {
        if (since == null) {
            begin(now);
        } else {
            begun = true;
            since = since.again(now);
        }
    }

    /// Another vendor is begun with, in place of the one before.
    void replaced(long now) {
        begin(now);
        if (since != null) {
            since = since.replaced(now);
        }
    }

    /// So long the caller waited for us, and for no vendor.
    void without(long millis) {
        if (since != null) {
            since = since.without(millis);
        }
    }

    /// How many fillers the caller has heard in this wait.
    int fillers() {
        return since == null ? 0 : fillers;
    }

    /// The caller hears a filler until then.
    void filled(long until) {
        if (since != null) {
            since = since.filled(until);
            fillers++;
        }
    }

    void end() {
        fillers = 0;
        begun = false;
        since = null;
    }

    boolean waiting() {
        return begun;
    }

    /// Milliseconds waited so far.
    long length(long now) {
        return since == null ? 0 : now - since.asked();
    }

    long due(long now) {
        return since != null && deadlines.step(since, now) instanceof Step.Wait(long until) ? until : soon(now);
    }

    private long soon(long now) {
        return since == null || deadlines.step(since, now) instanceof Step.Done ? Long.MAX_VALUE : now;
    }

    /// What is due now; each step is told once.
    Step step(long now) {
        if (since == null) {
            return new Step.Done();
        }
        var step = deadlines.step(since, now);
        since = since.after(step);
        return step;
    }
}
