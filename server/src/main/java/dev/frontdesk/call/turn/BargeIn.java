package dev.frontdesk.call.turn;

import java.util.List;

/// While we speak: is what is heard an interruption? At the first sound of speech the line falls silent
/// (`PAUSE`); words then decide. Signs of listening ("mm-hm", "okay") and sounds without words (a cough) were a
/// false alarm, and the sentence is taken up again where it was. A "yes" to a question is its answer.
///
/// Times are milliseconds of the call. Not thread-safe: one for each call, on its thread.
public final class BargeIn {

    /// What to do with what we are saying.
    public enum Verdict {
        /// Nothing new.
        NONE,
        /// Clear the line now, and keep what was not heard.
        PAUSE,
        /// Speak on; what was heard is no turn.
        IGNORE,
        /// A false alarm: speak on from where it was heard to; what was heard is no turn.
        RESUME,
        /// The caller has the floor: what was not heard is dropped, the reply cancelled.
        INTERRUPT,
        /// The same, and the caller wants quiet: say nothing until spoken to.
        STOP
    }

    /// How it decides.
    ///
    /// @param words a recogniser tells words; without, the length of the sound decides
    /// @param pauseMillis how long a sound lasts before the line is cleared for it; 0 where starts of speech are
    ///     told by a recogniser that knows speech
    /// @param interruptMillis without words, how long a sound is before it is an interruption
    /// @param resumeMillis after a pause, how long words may take to come
    /// @param noiseMillis the same while the sound goes on
    public record Settings(boolean words, int pauseMillis, int interruptMillis, int resumeMillis, int noiseMillis) {

        public static final Settings WITH_WORDS = new Settings(true, 0, 0, 1_000, 2_000);
        public static final Settings LEVEL_ONLY = new Settings(false, 150, 700, 1_000, 2_000);
    }

    /// The answer of `wakeAt` when time alone changes nothing.
    public static final long NEVER = Long.MAX_VALUE;

    private enum State {
        /// We are silent, or the caller has the floor.
        OFF,
        SPEAKING,
        /// A sound that is too short yet to fall silent for.
        SUSPECTING,
        PAUSED
    }

    private final Settings settings;

    private State state = State.OFF;
    private Listening said;
    private boolean sounding;
    private boolean murmured;
    private long since;
    private long pausedAt;

    public BargeIn(Settings settings, Listening said) {
        this.settings = settings;
        this.said = said;
    }

    /// We begin to speak, or take it up again.
    ///
    /// @param saying what is asked in what we say
    public void speaking(Listening saying) {
        said = saying;
        state = State.SPEAKING;
        sounding = false;
        murmured = false;
    }

    /// We have been heard to the end; what is heard now is a turn.
    public void silent() {
        state = State.OFF;
    }

    /// When to call `tick` if nothing is heard before.
    public long wakeAt() {
        return switch (state) {
            case OFF, SPEAKING -> NEVER;
            case SUSPECTING -> since + settings.pauseMillis();
            case PAUSED -> settings.words() || !sounding ? resumeAt() : since + settings.interruptMillis();
        };
    }

    public Verdict speechStarted(long now) {
        boolean news = !sounding;
        sounding = true;
        if (news) {
            since = now;
        }
        if (state != State.SPEAKING) {
            return Verdict.NONE;
        }
        state = State.SUSPECTING;
        return tick(now);
    }

    public Verdict speechStopped(long now) {
        sounding = false;
        if (state == State.SUSPECTING) {
            state = State.SPEAKING;
            return Verdict.NONE;
        }
        if (state == State.PAUSED && !settings.words()) {
            return resume();
        }
        return tick(now);
    }

    /// @param text the words heard since we began to speak
    /// @param last they will not change any more
    public Verdict words(String text, boolean last, long now) {
        List<String> words = Talk.words(text);
        if (state == State.OFF || words.isEmpty()) {
            return Verdict.NONE;
        }
        Talk talk = Talk.in(said.language());
        if (talk.stops(words)) {
            state = State.OFF;
            return Verdict.STOP;
        }
        if (!listening(talk, words)) {
            state = State.OFF;
            return Verdict.INTERRUPT;
        }
        if (last) {
            return falseAlarm();
        }
        murmured = true;
        return tick(now);
    }

    /// Time has passed.
    public Verdict tick(long now) {
        if (now < wakeAt()) {
            return Verdict.NONE;
        }
        return switch (state) {
            case OFF, SPEAKING -> Verdict.NONE;
            case SUSPECTING -> {
                state = State.PAUSED;
                pausedAt = now;
                yield Verdict.PAUSE;
            }
            case PAUSED -> settings.words() || !sounding ? resume() : interrupt();
        };
    }

    /// The words only show that the caller listens.
    private boolean listening(Talk talk, List<String> words) {
        return switch (said.expects()) {
            case CONFIRMATION, CHOICE -> Talk.only(words, talk.murmurs());
            case QUESTION -> Talk.only(words, talk.murmurs(), talk.nods());
            case SERVICE, WHEN, NAME, PHONE, EMAIL, POSTCODE, MESSAGE, NOTHING ->
                Talk.only(words, talk.murmurs(), talk.nods(), talk.yeses());
        };
    }

    private Verdict falseAlarm() {
        if (state == State.PAUSED) {
            return resume();
        }
        state = State.SPEAKING;
        return Verdict.IGNORE;
    }

    private Verdict resume() {
        state = State.SPEAKING;
        murmured = false;
        return Verdict.RESUME;
    }

    private Verdict interrupt() {
        state = State.OFF;
        return Verdict.INTERRUPT;
    }

    /// A murmur so far may become a sentence, and is given the longer time.
    private long resumeAt() {
        return pausedAt + (sounding || murmured ? settings.noiseMillis() : settings.resumeMillis());
    }
}
