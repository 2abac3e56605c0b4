package dev.frontdesk.call;

import dev.frontdesk.speech.SpeechCapabilities;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechToSpeech;
import org.jspecify.annotations.Nullable;

/// A live call from its token to its end. Takes what happens, one at a time, on a virtual thread of its own,
/// and passes it to whoever talks; when a vendor fails the next one talks, and when none is left the telephony
/// vendor's own speech goes on.
final class CallSession implements Runnable, CallControl {

    /// A goodbye that is never heard to its end does not keep the line.
    private static final long LONGEST_GOODBYE_MILLIS = 20_000;

    /// How often the line is asked whether the goodbye was heard.
    private static final long ASK_MILLIS = 200;

    private static final long LONGEST_WAIT_MILLIS = 60_000;

    /// The desk's last words about a call that is over are written within this time.
    private static final long LAST_WORK_MILLIS = 6_000;

    /// What else is still to be written may take so much longer; what was given up has been interrupted.
    private static final long LAST_WORDS_MILLIS = 1_000;

    private final CallLeg leg;
    private final CallInbox inbox;
    private final Calls calls;
    private final Engines engines;
    private final Talkers talkers;
    private final Chain chain;
    private final CallObserver observer;

    private State state = new State.Talking();
    private Talker talker = Talkers.NOBODY;
    private @Nullable SpeechCapabilities engine;
    private boolean resumed;

    /// The last words are being said.
    private @Nullable Last last;

    /// Writes the end of the call.
    private CallWork lastWork;

    /// When the vendor that talks was asked to.
    private long began;

    /// When the path has to decide what a sound was.
    private long wakeAt = Long.MAX_VALUE;

    CallSession(CallLeg leg, CallInbox inbox, Calls calls, Engines engines, Talkers talkers, CallObserver observer) {
        this.leg = leg;
        this.inbox = inbox;
        this.calls = calls;
        this.engines = engines;
        this.talkers = talkers;
        this.observer = observer;
        this.chain = new Chain(engines.chain(leg.business(), leg.ticket().engine()));
        this.resumed = leg.ticket().attempt() > 1;
        this.lastWork = leg.work();
    }

    /// How the call ends.
    private record Last(CallNext next, CallEnd end) {}

    /// What the call is doing.
    sealed interface State {

        record Talking() implements State {}

        /// What was said last is still being heard.
        ///
        /// @param by when the line is closed all the same
        /// @param askAgain when the line is asked next whether it was heard
        record Finishing(CallNext next, CallEnd end, long by, long askAgain) implements State {}

        record Over(CallEnd end) implements State {}
    }

    @Override
    public void run() {
        try {
            begin();
            while (!over()) {
                step(LONGEST_WAIT_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            over(new CallNext.Reconnect(), new CallEnd(CallEnd.Reason.STOPPED, CallEnd.Fault.US));
        } catch (RuntimeException | Error bug) {
            failed(bug);
        } finally {
            leave();
        }
    }

    void begin() {
        nextTalker("");
    }

    boolean over() {
        return state instanceof State.Over;
    }

    /// Takes the next event; where there is none, does what is due: what was waited for may have come.
    ///
    /// @return whether there was anything
    boolean step(long longestWait) throws InterruptedException {
        var event = inbox.poll(Math.min(due() - leg.now(), longestWait));
        if (inbox.overflowed()) {
            throw new IllegalStateException("more events than the call could take");
        }
        if (event != null) {
            take(event);
            return true;
        }
        boolean due = leg.now() >= due();
        if (due) {
            tick();
        }
        return due;
    }

    private long due() {
        return switch (state) {
            case State.Finishing finishing -> Math.min(finishing.askAgain(), finishing.by());
            case State.Talking _ -> Math.min(talker.due(), wakeAt);
            case State.Over _ -> Long.MAX_VALUE;
        };
    }

    private void take(CallEvent event) {
        switch (event) {
            case CallEvent.Speech(var told) -> talker.speech(told);
            case CallEvent.LineHeard _ -> leg.waiting().lineIsHeard(leg.now());
            case CallEvent.FirstAudio(var item) -> talker.firstAudio(item);
            case CallEvent.Floor floor -> floor(floor);
            case CallEvent.Late(int times) -> leg.diary().late(times);
            case CallEvent.Played(var item) -> talker.played(item);
            case CallEvent.Key(char digit) -> talker.key(digit);
            case CallEvent.Voice(boolean speaking) -> talker.voice(speaking);
            case CallEvent.Done(var then) -> then.run();
            case CallEvent.AllHeard _ -> allHeard();
            case CallEvent.LineGone(boolean orderly) -> lineGone(orderly);
            case CallEvent.Stop _ ->
                over(new CallNext.Reconnect(), new CallEnd(CallEnd.Reason.STOPPED, CallEnd.Fault.US));
        }
    }

    private void floor(CallEvent.Floor floor) {
        wakeAt = floor.wakeAt();
        if (!floor.cut().isEmpty()) {
            leg.diary().interrupted(floor.tookNanos());
        }
        talker.floor(floor.verdict(), floor.cut());
    }

    private void tick() {
        if (leg.now() >= wakeAt) {
            wakeAt = Long.MAX_VALUE;
            leg.path().run(leg.path()::tick);
        }
        switch (state) {
            case State.Talking _ -> talker.tick();
            case State.Finishing finishing -> {
                if (leg.now() >= finishing.by()) {
                    over(finishing.next(), finishing.end());
                } else {
                    ask(finishing);
                }
            }
            case State.Over _ -> {}
        }
    }

    private void ask(State.Finishing finishing) {
        state = new State.Finishing(finishing.next(), finishing.end(), finishing.by(), leg.now() + ASK_MILLIS);
        leg.path().run(leg.path()::askWhetherAllIsHeard);
    }

    @Override
    public void ready(SpeechToSpeech talks) {
        engines.worked(leg.business(), talks.capabilities());
        leg.diary().took(CallObserver.Stage.CONNECT, talks.capabilities().vendor(), leg.now() - began);
    }

    @Override
    public void lastWords(CallNext next, CallEnd end) {
        if (state instanceof State.Talking) {
            last = new Last(next, end);
            leg.work().run(() -> calls.next(leg.ticket(), next));
        }
    }

    @Override
    public void goesOn() {
        if (last != null) {
            last = null;
            leg.work().run(() -> calls.next(leg.ticket(), new CallNext.Reconnect()));
        }
    }

    /// @return whether all that was missing was the end of the last words
    private boolean wasOver() {
        var known = last;
        if (known != null) {
            over(known.next(), known.end());
        }
        return known != null;
    }

    @Override
    public void finish(CallNext next, CallEnd end) {
        if (state instanceof State.Talking) {
            long now = leg.now();
            leg.path().run(() -> leg.path().interruptible(false));
            // Written now: should the goodbye be the last thing this server does, nobody is called back.
            leg.work().run(() -> calls.next(leg.ticket(), next));
            ask(new State.Finishing(next, end, now + LONGEST_GOODBYE_MILLIS, now));
        }
    }

    private void allHeard() {
        if (state instanceof State.Finishing finishing) {
            over(finishing.next(), finishing.end());
        }
    }

    /// The caller hung up, or the socket broke; then the telephony vendor asks what next.
    private void lineGone(boolean orderly) {
        switch (state) {
            case State.Finishing finishing -> over(finishing.next(), finishing.end());
            case State.Talking _ -> {
                if (orderly) {
                    over(new CallNext.HangUp(), new CallEnd(CallEnd.Reason.CALLER_HUNG_UP, CallEnd.Fault.NONE));
                } else if (!wasOver()) {
                    over(new CallNext.Reconnect(), new CallEnd(CallEnd.Reason.LINE_LOST, CallEnd.Fault.UNKNOWN));
                }
            }
            case State.Over _ -> {}
        }
    }

    @Override
    public void giveUp(SpeechFault fault) {
        if (state instanceof State.Talking) {
            blame(fault);
            if (!wasOver()) {
                nextTalker(fault.vendor());
            }
        }
    }

    @Override
    public void leaveUnanswered(SpeechFault fault) {
        if (state instanceof State.Talking) {
            blame(fault);
            if (!wasOver()) {
                leave(CallEnd.Fault.UPSTREAM);
            }
        }
    }

    @Override
    public void leaveUndone(String what) {
        if (state instanceof State.Talking) {
            leg.diary().note("too_slow", what);
            leave(CallEnd.Fault.US);
        }
    }

    /// What is being done for the caller may take as long as it likes: what next does not wait for it.
    private void leave(CallEnd.Fault fault) {
        leg.desk().leave();
        lastWork = leg.work().beside();
        over(new CallNext.PersonOrMessage(), new CallEnd(CallEnd.Reason.UNANSWERED, fault));
    }

    private void blame(SpeechFault fault) {
        leg.diary().faulted(fault);
        if (engine != null) {
            engines.failed(leg.business(), engine, fault);
            chain.failed(engine, fault);
        }
    }

    private void nextTalker(String failed) {
        talker.close();
        leg.path().run(leg.path()::disconnect);
        var next = chain.next().orElse(null);
        if (next == null) {
            leg.diary().failedOver(failed, "script");
            over(new CallNext.Script(), new CallEnd(CallEnd.Reason.FELL_BACK, CallEnd.Fault.UPSTREAM));
            return;
        }
        engine = next.capabilities();
        if (!failed.isEmpty()) {
            leg.diary().failedOver(failed, next.capabilities().vendor());
        }
        began = leg.now();
        leg.diary().began(next.capabilities().vendor());
        talker = talkers.talker(leg, this, next, resumed);
        resumed = true;
        if (!failed.isEmpty()) {
            leg.waiting().replaced(leg.now());
        }
        talker.begin();
    }

    private void failed(Throwable bug) {
        observer.bug(leg.ticket().call(), bug);
        over(new CallNext.Script(), new CallEnd(CallEnd.Reason.FAILED, CallEnd.Fault.US));
    }

    /// A bug in the work for the call; on its own thread.
    void workFailed(Throwable bug) {
        failed(bug);
    }

    private void over(CallNext next, CallEnd end) {
        if (state instanceof State.Over) {
            return;
        }
        state = new State.Over(end);
        talker.close();
        leg.diary().ended(end);
        lastWork.run(() -> {
            boolean ours = calls.next(leg.ticket(), next);
            if (ours && next instanceof CallNext.HangUp) {
                leg.desk().left();
            }
            calls.ended(leg.ticket(), end, leg.diary().timeline());
        });
    }

    /// The telephony vendor asks what next as soon as the stream is closed: by then it is written.
    private void leave() {
        if (state instanceof State.Over(var end)) {
            lastWork.await(LAST_WORK_MILLIS);
            leg.work().await(LAST_WORDS_MILLIS);
            tellOfBugs();
            leg.path().run(() -> leg.path().close(end.reason().label()));
        }
    }

    /// What failed in the call's last work is told too.
    private void tellOfBugs() {
        for (var left = inbox.next(); left != null; left = inbox.next()) {
            if (left instanceof CallEvent.Done(var then)) {
                then.run();
            }
        }
    }
}
