package dev.frontdesk.call;

import dev.frontdesk.call.playout.Alignment;
import dev.frontdesk.call.playout.Heard;
import dev.frontdesk.call.playout.Playout;
import dev.frontdesk.call.turn.BargeIn;
import dev.frontdesk.call.turn.BargeIn.Verdict;
import dev.frontdesk.call.turn.Listening;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechListener;
import dev.frontdesk.speech.SpeechSession;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Where audio passes between a caller's line and the session that speaks: on the audio thread, which waits
/// for nobody. Keeps the ledger of what was heard, and lets the caller interrupt without asking the call's
/// thread first. Everything but audio goes to the inbox.
///
/// Methods without a word on threads are for the audio thread.
final class AudioPath implements LineListener {

    /// Samples after which the line is asked how far it has come: a second.
    private static final int MARK_EVERY = 8_000;

    private final Line line;
    private final CallInbox inbox;
    private final Executor audioThread;
    private final LongSupplier millis;
    private final Playout playout = new Playout();
    private final Flow flow = new Flow();

    private final BargeIn bargeIn;
    private CallTape tape = CallTape.NONE;
    private @Nullable SpeechSession session;
    private Listening asked;
    private boolean interruptible = true;

    /// We fell silent for a sound, and wait to know what it was.
    private boolean paused;

    private long wakeAt = BargeIn.NEVER;
    private @Nullable LevelWatch watch;

    /// Which session is listened to; what others give is late and counts no more.
    private int current;

    private boolean heard;

    /// The vendor has heard the caller begin, and not end.
    private boolean speechOpen;

    private String item = "";

    /// More of the item is to come.
    private boolean making;

    /// Whose words were told of.
    private String worded = "";

    private int unmarked;
    private boolean gone;

    AudioPath(Line line, CallInbox inbox, Executor audioThread, LongSupplier millis) {
        this.line = line;
        this.inbox = inbox;
        this.asked = new Listening(Expects.QUESTION, Locale.ENGLISH, "");
        this.bargeIn = new BargeIn(BargeIn.Settings.WITH_WORDS, asked);
        this.audioThread = audioThread;
        this.millis = millis;
    }

    /// Any thread: runs on the audio thread.
    void run(Runnable action) {
        audioThread.execute(action);
    }

    CallInbox inbox() {
        return inbox;
    }

    /// Both sides are recorded from now on.
    void record(CallTape onto) {
        tape = onto;
    }

    /// A listener for the session that is about to be opened, which replaces the one before.
    SpeechListener listener() {
        session = null;
        return new Ear(++current);
    }

    /// What the caller is being asked by what is said next: it decides what is an answer and what only shows
    /// that they listen.
    void asking(Listening question) {
        asked = question;
    }

    /// The session that hears the caller from now on.
    void connect(SpeechSession opened) {
        session = opened;
    }

    /// Nobody hears the caller, and what is still made is not played.
    void disconnect() {
        current++;
        session = null;
    }

    /// Whether by its level the line is watched for speech, to notice a recogniser that hears nothing.
    /// A session that takes another's place is told of speech that goes on already.
    void watch(boolean watching) {
        if (!watching) {
            watch = null;
        } else if (watch == null) {
            watch = new LevelWatch(inbox);
        } else if (watch.speaking()) {
            inbox.put(new CallEvent.Voice(true));
        }
    }

    /// Whether the caller may stop what we say; a goodbye is said to its end.
    void interruptible(boolean may) {
        interruptible = may;
    }

    /// Time has passed: a sound that was no words lets us go on.
    void tick() {
        long now = millis.getAsLong();
        decided(bargeIn.tick(now), System.nanoTime());
    }

    /// Plays what was made before.
    void play(String phrase, String words, byte[] base64) {
        playout.text(phrase, words, null);
        play(phrase, base64, 0, base64.length);
        ended(phrase);
    }

    private List<Heard> clear() {
        long now = millis.getAsLong();
        line.clear();
        flow.stop();
        played(now);
        unmarked = 0;
        tape.cleared();
        return playout.clear(now);
    }

    /// Tells the inbox once the caller has heard everything; asked again where they have not.
    void askWhetherAllIsHeard() {
        if (playout.heardAll(millis.getAsLong())) {
            inbox.put(new CallEvent.AllHeard());
        }
    }

    void close(String reason) {
        gone = true;
        disconnect();
        tape.close();
        line.close(reason);
    }

    @Override
    public void audio(byte[] base64, int offset, int length) {
        if (!heard) {
            heard = true;
            inbox.put(new CallEvent.LineHeard());
        }
        var hearing = session;
        if (hearing != null) {
            hearing.audio(base64, offset, length);
        }
        tape.caller(base64, offset, length);
        if (watch != null) {
            watch.hear(base64, offset, length);
        }
    }

    @Override
    public boolean hearsSpeech() {
        return speechOpen;
    }

    @Override
    public void key(char digit) {
        inbox.put(new CallEvent.Key(digit));
    }

    @Override
    public void marked(String name) {
        long now = millis.getAsLong();
        if (playout.markHeard(name, now)) {
            played(now);
        }
    }

    private void played(long now) {
        for (var heard : playout.collect(now)) {
            inbox.put(new CallEvent.Played(heard));
        }
    }

    @Override
    public void gone(boolean orderly) {
        if (!gone) {
            gone = true;
            inbox.put(new CallEvent.LineGone(orderly));
        }
    }

    private void play(String from, byte[] base64, int offset, int length) {
        flow.more(playout.buffered(millis.getAsLong()));
        line.audio(base64, offset, length);
        int samples = samples(base64, offset, length);
        playout.sent(from, samples, millis.getAsLong());
        tape.ours(base64, offset, length);
        unmarked += samples;
        if (unmarked >= MARK_EVERY) {
            mark();
        }
    }

    /// One for each byte that the base64 stands for.
    private static int samples(byte[] base64, int offset, int length) {
        int padding = 0;
        while (padding < 2 && length > padding && base64[offset + length - 1 - padding] == '=') {
            padding++;
        }
        return (length - padding) * 3 / 4;
    }

    private void first(String from) {
        item = from;
        making = true;
        flow.stop();
        bargeIn.speaking(asked);
        inbox.put(new CallEvent.FirstAudio(from));
    }

    private void mark() {
        unmarked = 0;
        line.mark(playout.mark());
    }

    private void ended(String over) {
        making = false;
        flow.stop();
        playout.finished(over);
        mark();
        int late = flow.late();
        if (late > 0) {
            inbox.put(new CallEvent.Late(late));
        }
    }

    private void making(SpeechEvent.Making event) {
        switch (event) {
            case SpeechEvent.Wording(String of, String text, List<Integer> alignment) -> {
                playout.text(of, text, aligned(alignment));
                worded(of, event);
            }
            case SpeechEvent.ItemEnded(String over) -> ended(over);
            case SpeechEvent.ItemStarted _, SpeechEvent.Idle _ -> inbox.put(new CallEvent.Speech(event));
        }
    }

    /// The call is told of the first words only.
    private void worded(String of, SpeechEvent event) {
        if (!of.equals(worded)) {
            worded = of;
            inbox.put(new CallEvent.Speech(event));
        }
    }

    private static @Nullable Alignment aligned(List<Integer> ends) {
        return ends.isEmpty() ? null : Alignment.of(ends);
    }

    /// The line is cleared before anybody else hears of it: what counts is how soon it is quiet. The words go
    /// to the call first, so that it can tell whether they were a turn.
    private void hearing(SpeechEvent.Hearing event) {
        long began = System.nanoTime();
        long now = millis.getAsLong();
        speechOpen = switch (event) {
            case SpeechEvent.SpeechStarted _, SpeechEvent.TurnResumed _ -> true;
            case SpeechEvent.SpeechStopped _, SpeechEvent.TurnEnded _ -> false;
            case SpeechEvent.Partial _, SpeechEvent.Final _ -> speechOpen;
        };
        if (playout.buffered(now) <= 0 && !making && !paused) {
            bargeIn.silent();
        }
        var verdict = interruptible ? verdict(event, now) : Verdict.NONE;
        if (verdict == Verdict.NONE || verdict == Verdict.PAUSE) {
            decided(verdict, began);
            inbox.put(new CallEvent.Speech(event));
        } else {
            inbox.put(new CallEvent.Speech(event));
            decided(verdict, began);
        }
    }

    private Verdict verdict(SpeechEvent.Hearing event, long now) {
        return switch (event) {
            case SpeechEvent.SpeechStarted _ -> bargeIn.speechStarted(now);
            case SpeechEvent.SpeechStopped _, SpeechEvent.TurnEnded _ -> bargeIn.speechStopped(now);
            case SpeechEvent.Partial(String text) -> bargeIn.words(text, false, now);
            case SpeechEvent.Final words -> bargeIn.words(words.text(), true, now);
            case SpeechEvent.TurnResumed _ -> Verdict.NONE;
        };
    }

    private void decided(Verdict verdict, long began) {
        switch (verdict) {
            case NONE -> wake();
            case PAUSE, INTERRUPT, STOP -> {
                paused = verdict == Verdict.PAUSE;
                cut(verdict, began);
            }
            case IGNORE, RESUME -> {
                paused = false;
                floor(verdict, List.of(), 0);
            }
        }
    }

    /// Whether a sound was words may have to be decided sooner than was said before.
    private void wake() {
        if (bargeIn.wakeAt() != wakeAt) {
            floor(Verdict.NONE, List.of(), 0);
        }
    }

    private void floor(Verdict verdict, List<Heard> cut, long nanos) {
        wakeAt = bargeIn.wakeAt();
        inbox.put(new CallEvent.Floor(verdict, cut, nanos, wakeAt));
    }

    private void cut(Verdict verdict, long began) {
        var cut = clear();
        var hears = session;
        if (hears != null && !cut.isEmpty()) {
            hears.interrupt(cut.getFirst().item(), cut.getFirst().heardMillis());
        }
        floor(verdict, cut, System.nanoTime() - began);
    }

    /// Listens to one session for as long as it is the current one.
    private final class Ear implements SpeechListener {

        private final int mine;

        Ear(int mine) {
            this.mine = mine;
        }

        @Override
        public void audio(String from, byte[] base64, int offset, int length) {
            if (mine == current) {
                if (!from.equals(item)) {
                    first(from);
                }
                play(from, base64, offset, length);
            }
        }

        @Override
        public void event(SpeechEvent event) {
            if (mine != current) {
                return;
            }
            switch (event) {
                case SpeechEvent.Making making -> making(making);
                case SpeechEvent.Hearing hearing -> hearing(hearing);
                case SpeechEvent.Ready _,
                        SpeechEvent.Failed _,
                        SpeechEvent.Complained _,
                        SpeechEvent.ToolAsked _,
                        SpeechEvent.ToolDropped _ -> inbox.put(new CallEvent.Speech(event));
            }
        }
    }
}
