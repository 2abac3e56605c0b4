package dev.frontdesk.call;

import dev.frontdesk.speech.SpeechEvent;

/// The caller has spoken, and waits for what a recogniser has not written down. On the call's thread.
final class MissingWords {

    /// Why a recogniser is given up.
    static final String NO_TRANSCRIPT = "speech without a transcript";

    private final DeafEar ear = DeafEar.ofRecogniser();
    private final Waiting waiting;
    private final LostBeginning beginning = new LostBeginning();
    private boolean waitedFor;

    MissingWords(Waiting waiting) {
        this.waiting = waiting;
    }

    /// @param hears whether the recogniser does
    void voice(boolean speaks, boolean hears, long now) {
        ear.voice(speaks, now);
        beginning.voice(speaks, hears, now);
        if (speaks) {
            goOn();
        }
    }

    void hear(SpeechEvent.Hearing event, long now) {
        ear.hear(event, now);
        beginning.hear(event);
        if (!(event instanceof SpeechEvent.SpeechStopped)) {
            goOn();
        }
    }

    /// Words have come, or more is said.
    void goOn() {
        if (waitedFor) {
            waitedFor = false;
            waiting.end();
        }
    }

    /// The wait goes on, for the answer.
    void answered() {
        waitedFor = false;
    }

    /// Whether the beginning of what the caller has said now was lost. Told once.
    boolean wereCut() {
        boolean lost = beginning.isLost();
        beginning.settle();
        return lost;
    }

    long due() {
        return ear.due();
    }

    /// From now on the caller waits, where nothing else is waited for or heard.
    ///
    /// @param free whether that is so
    /// @return whether the caller is to be asked again: of what began before it heard, a recogniser may have no
    ///     words, and is not to blame
    boolean tick(boolean free, long now) {
        if (!ear.owes(now)) {
            return false;
        }
        if (beginning.isLost()) {
            ear.forget();
            return free;
        }
        if (free) {
            waitedFor = true;
            waiting.begin(now);
        }
        return false;
    }

    /// Told once.
    boolean isDeaf(long now) {
        return ear.tellsNothing(now);
    }

    /// What of the vendor's the caller waits for.
    String missing() {
        return waitedFor ? NO_TRANSCRIPT : "no first audio";
    }
}
