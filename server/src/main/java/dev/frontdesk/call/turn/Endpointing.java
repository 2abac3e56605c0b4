package dev.frontdesk.call.turn;

import dev.frontdesk.call.turn.Decision.Idle;
import dev.frontdesk.call.turn.Decision.TurnEnded;
import dev.frontdesk.call.turn.Decision.Wait;
import dev.frontdesk.call.turn.Hearing.EndOfTurn;
import dev.frontdesk.call.turn.Hearing.Final;
import dev.frontdesk.call.turn.Hearing.Partial;
import dev.frontdesk.call.turn.Hearing.SpeechStarted;
import dev.frontdesk.call.turn.Hearing.SpeechStopped;
import dev.frontdesk.call.turn.Hearing.Tick;
import dev.frontdesk.call.turn.Hearing.UtteranceEnd;
import java.util.List;

/// Decides when the caller's turn is over: a pause as long as `Patience` says, or a recogniser's end of turn
/// where nothing more is to come. Collects all that was said in it, be it in many finals; nothing is lost.
///
/// Times are milliseconds of the call and never run back. Not thread-safe: one for each call, on its thread.
public final class Endpointing {

    /// What tells it of the caller.
    public enum Ears {
        /// A recogniser that tells words; sounds without words are no turn.
        WORDS,
        /// Voice activity only; the words are made out after the turn.
        LEVEL
    }

    /// How much longer a turn is held open for the final of a partial.
    private static final int FINAL_TO_COME_MILLIS = 700;

    /// How long after the last words a line that still sounds like speech is taken for noise.
    private static final int NOISE_MILLIS = 3_000;

    /// How long a turn of sound without words may be.
    private static final int LONGEST_SOUND_MILLIS = 30_000;

    private static final int UNKNOWN = -1;

    private final Patience patience;
    private final Ears ears;
    private final Transcript transcript = new Transcript();

    private Listening listening;
    private boolean sounding;
    private boolean sounded;
    private boolean judgedOver;

    /// When the caller was last heard.
    private long last;

    /// When the turn's sound began.
    private long since;

    /// When the turn before ended.
    private long endedAt;

    /// The pause that ends the turn as it stands.
    private int pause = UNKNOWN;

    public Endpointing(Patience patience, Ears ears, Listening listening) {
        this.patience = patience;
        this.ears = ears;
        this.listening = listening;
    }

    /// Something else is being asked now. What has been said of a turn stays.
    public void ask(Listening asked) {
        listening = asked;
        pause = UNKNOWN;
    }

    /// What was said was not meant as a turn.
    public void discard() {
        transcript.clear();
        sounded = false;
        judgedOver = false;
        pause = UNKNOWN;
    }

    /// Takes what was heard.
    public Decision hear(Hearing hearing, long now) {
        if (now - endedAt > FINAL_TO_COME_MILLIS * 3) {
            transcript.forgetTold();
        }
        switch (hearing) {
            case SpeechStarted() -> sound(now);
            case SpeechStopped() -> stop(now);
            case Partial(String text) -> partial(text, now);
            case Final heard -> words(heard, now);
            case UtteranceEnd() -> sounding = false;
            case EndOfTurn() -> {
                sounding = false;
                judgedOver = true;
            }
            case Tick() -> {}
        }
        return decide(now);
    }

    private void sound(long now) {
        if (!sounded) {
            since = now;
        }
        sounding = true;
        sounded = true;
        judgedOver = false;
        last = now;
    }

    private void stop(long now) {
        if (sounding) {
            last = now;
        }
        sounding = false;
    }

    private void partial(String text, long now) {
        String before = transcript.text();
        transcript.partial(text);
        String after = transcript.text();
        if (!after.equals(before)) {
            last = now;
            judgedOver = false;
            pause = UNKNOWN;
        }
    }

    /// A final comes a while after its words: where they were known from a partial, that was when.
    private void words(Final heard, long now) {
        List<String> before = Talk.words(transcript.text());
        transcript.add(heard);
        if (heard.speechEnded()) {
            sounding = false;
        }
        String after = transcript.text();
        if (!Talk.words(after).equals(before)) {
            last = now;
        }
        pause = patience.millis(listening, after);
    }

    private Decision decide(long now) {
        if (transcript.full()) {
            return end(now);
        }
        if (transcript.isEmpty()) {
            return ears == Ears.LEVEL && sounded ? afterSound(now) : new Idle();
        }
        if (judgedOver && !patience.moreToCome(listening, transcript.text())) {
            return end(now);
        }
        if (pause == UNKNOWN && now < last + Patience.SHORTEST_MILLIS + toCome()) {
            return new Wait(last + Patience.SHORTEST_MILLIS + toCome());
        }
        int wait = pause() + toCome();
        return until(last + (sounding ? Math.max(NOISE_MILLIS, wait) : wait), now);
    }

    /// Looked into only once the caller has paused: words in flow come several times a second.
    private int pause() {
        if (pause == UNKNOWN) {
            pause = patience.millis(listening, transcript.text());
        }
        return pause;
    }

    private int toCome() {
        return transcript.hasPartial() ? FINAL_TO_COME_MILLIS : 0;
    }

    private Decision afterSound(long now) {
        return until(sounding ? since + LONGEST_SOUND_MILLIS : last + pause(), now);
    }

    private Decision until(long due, long now) {
        return now >= due ? end(now) : new Wait(due);
    }

    private Decision end(long now) {
        TurnEnded turn = transcript.end();
        endedAt = now;
        since = now;
        sounded = sounding;
        judgedOver = false;
        pause = UNKNOWN;
        return turn;
    }
}
