package dev.frontdesk.call;

import dev.frontdesk.speech.SpeechEvent;

/// Notices a vendor that tells of no words although somebody speaks: soon, that the caller waits for it; later, that
/// it hears nothing. On the call's thread.
final class DeafEar {

    /// After speech that is long enough, words come within this time or not at all. Short answers add up.
    static final long PATIENCE_MILLIS = 3_000;

    /// What a recogniser writes down mostly comes within this time after the speech.
    static final long USUAL_MILLIS = 500;

    private static final long WORD_MILLIS = 600;
    private static final long SENTENCE_MILLIS = 1_500;

    private static final long NEVER = Long.MAX_VALUE;

    private final long shortest;
    private final long usual;
    private long speechBegan = NEVER;
    private long unheard;
    private final Moment deaf = new Moment();
    private final Moment owed = new Moment();
    private boolean worded = true;

    private DeafEar(long shortest, long usual) {
        this.shortest = shortest;
        this.usual = usual;
    }

    /// Of one that tells of everything, also of noises.
    static DeafEar ofRecogniser() {
        return new DeafEar(WORD_MILLIS, USUAL_MILLIS);
    }

    /// Of one that tells of a turn once it is sure that it was one and is over.
    static DeafEar ofTalker() {
        return new DeafEar(SENTENCE_MILLIS, SENTENCE_MILLIS);
    }

    /// By its level the line carries speech, or no longer does.
    void voice(boolean speaking, long now) {
        if (speaking) {
            speechBegan = now;
            owed.forget();
        } else if (speechBegan != NEVER) {
            unheard += now - speechBegan;
            speechBegan = NEVER;
            if (unheard >= shortest) {
                deaf.setUnlessSooner(now + PATIENCE_MILLIS);
                owe(now);
            }
        }
    }

    /// The recogniser told something. That somebody speaks, or does no longer, are no words.
    void hear(SpeechEvent.Hearing event, long now) {
        switch (event) {
            case SpeechEvent.SpeechStarted _ -> {
                worded = false;
                owed.forget();
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
        deaf.forget();
        owed.forget();
        unheard = 0;
        speechBegan = NEVER;
    }

    private void owe(long now) {
        owed.setUnlessSooner(now + usual);
    }

    long due() {
        return Math.min(deaf.due(), owed.due());
    }

    /// Whether the caller has begun to wait for their words to be written down. Told once.
    boolean owes(long now) {
        return owed.hasCome(now);
    }

    /// Told once.
    boolean tellsNothing(long now) {
        return deaf.hasCome(now);
    }
}
