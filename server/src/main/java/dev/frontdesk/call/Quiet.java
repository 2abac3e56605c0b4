package dev.frontdesk.call;

import dev.frontdesk.call.turn.SilencePolicy;
import dev.frontdesk.call.turn.SilencePolicy.Silence;
import dev.frontdesk.call.turn.SilencePolicy.Step;
import dev.frontdesk.conversation.Expects;
import java.util.Locale;

/// How long nobody has said anything since the caller had heard us. On the call's thread.
final class Quiet {

    private static final long NEVER = Long.MAX_VALUE;

    private final SilencePolicy policy = SilencePolicy.USUAL;
    private Silence silence = Silence.from(NEVER, false);
    private boolean askedForTime;

    /// Nobody speaks from now on; or has not for a while.
    void begin(long now) {
        if (silence.since() == NEVER) {
            silence = new Silence(now, silence.taken(), askedForTime);
        }
    }

    /// We speak, or are about to.
    void pause() {
        silence = new Silence(NEVER, silence.taken(), false);
    }

    /// What the caller said last, which may ask for a moment.
    void said(String words, Locale language) {
        askedForTime = SilencePolicy.asksForTime(words, language);
    }

    /// The caller is there.
    void end() {
        silence = Silence.from(NEVER, false);
    }

    /// How a call ends that we hang up now.
    CallEnd goodbye() {
        return silence.taken() > 0
                ? new CallEnd(CallEnd.Reason.SILENCE, CallEnd.Fault.CALLER)
                : new CallEnd(CallEnd.Reason.GOODBYE, CallEnd.Fault.NONE);
    }

    long due(Expects expects, long now) {
        if (silence.since() == NEVER) {
            return NEVER;
        }
        return policy.step(silence, expects, now) instanceof Step.Wait(long until) ? until : now;
    }

    /// What is due now; each step is told once.
    Step step(Expects expects, long now) {
        if (silence.since() == NEVER) {
            return new Step.Wait(NEVER);
        }
        var step = policy.step(silence, expects, now);
        if (!(step instanceof Step.Wait)) {
            silence = new Silence(NEVER, silence.taken() + 1, false);
            askedForTime = false;
        }
        return step;
    }
}
