package dev.frontdesk.call;

/// Notices a recogniser that hears nothing although somebody speaks. On the call's thread.
final class DeafEar {

    /// After speech that is as long as a word, words come within this time or not at all. Short answers add up.
    static final long PATIENCE_MILLIS = 3_000;

    private static final long SHORTEST_SPEECH_MILLIS = 600;

    private long speechBegan = Long.MAX_VALUE;
    private long unheard;
    private long due = Long.MAX_VALUE;

    void voice(boolean speaking, long now) {
        if (speaking) {
            speechBegan = now;
        } else if (speechBegan != Long.MAX_VALUE) {
            unheard += now - speechBegan;
            speechBegan = Long.MAX_VALUE;
            if (unheard >= SHORTEST_SPEECH_MILLIS) {
                due = Math.min(due, now + PATIENCE_MILLIS);
            }
        }
    }

    /// The recogniser told of anything.
    void heard() {
        due = Long.MAX_VALUE;
        unheard = 0;
        speechBegan = Long.MAX_VALUE;
    }

    long due() {
        return due;
    }

    /// Told once.
    boolean tellsNothing(long now) {
        if (now < due) {
            return false;
        }
        due = Long.MAX_VALUE;
        return true;
    }
}
