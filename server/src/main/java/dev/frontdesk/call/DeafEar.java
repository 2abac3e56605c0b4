package dev.frontdesk.call;

import dev.frontdesk.speech.SpeechEvent;

/// Notices a recogniser that writes nothing down although somebody speaks: soon, that the caller waits for it; later,
/// that it hears nothing. On the call's thread.
final class DeafEar {

    /// After speech that is as long as a word, words come within this time or not at all. Short answers add up.
    static final long PATIENCE_MILLIS = 3_000;

    /// Words that come at all mostly come within this time after the speech; then the caller begins to wait.
    static final long USUAL_MILLIS = 500;

    private static final long SHORTEST_SPEECH_MILLIS = 600;
    private static final long NEVER = Long.MAX_VALUE;

    private long speechBegan = NEVER;
    private long unheard;
    private long due = NEVER;
    private long owedFrom = NEVER;
    private boolean worded = true;

    /// By its level the line carries speech, or no longer does.
    void voice(boolean speaking, long now) {
        if (speaking) {
            speechBegan = now;
            owedFrom = NEVER;
        } else if (speechBegan != NEVER) {
            unheard += now - speechBegan;
            speechBegan = NEVER;
            if (unheard >= SHORTEST_SPEECH_MILLIS) {
                due = Math.min(due, now + PATIENCE_MILLIS);
                owe(now);
            }
        }
    }

    /// The recogniser told something. That somebody speaks, or does no longer, are no words.
    void hear(SpeechEvent.Hearing event, long now) {
        switch (event) {
            case SpeechEvent.SpeechStarted _ -> {
                worded = false;
                owedFrom = NEVER;
            }
            case SpeechEvent.SpeechStopped _ -> {
                if (!worded) {
                    owe(now);
                }
            }
            case SpeechEvent.Partial _, SpeechEvent.Final _, SpeechEvent.TurnEnded _, SpeechEvent.TurnResumed _ ->
                forget();
        }
    }

    /// Nothing is to be written down any more of what was said.
    void forget() {
        worded = true;
        due = NEVER;
        owedFrom = NEVER;
        unheard = 0;
        speechBegan = NEVER;
    }

    private void owe(long now) {
        owedFrom = Math.min(owedFrom, now + USUAL_MILLIS);
    }

    long due() {
        return Math.min(due, owedFrom);
    }

    /// Whether the caller has begun to wait for their words to be written down. Told once.
    boolean owes(long now) {
        if (now < owedFrom) {
            return false;
        }
        owedFrom = NEVER;
        return true;
    }

    /// Told once.
    boolean tellsNothing(long now) {
        if (now < due) {
            return false;
        }
        due = NEVER;
        return true;
    }
}
