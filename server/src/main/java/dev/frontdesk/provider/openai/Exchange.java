package dev.frontdesk.provider.openai;

import dev.frontdesk.provider.Playing;
import dev.frontdesk.provider.openai.RealtimeEvent.Refused;
import dev.frontdesk.provider.openai.RealtimeEvent.ResponseCreated;
import dev.frontdesk.provider.openai.RealtimeEvent.ResponseDone;
import dev.frontdesk.provider.openai.RealtimeEvent.Status;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechListener;
import dev.frontdesk.speech.Utterance;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The protocol with one session at OpenAI: its events become the call's, the call's wishes its messages.
/// Audio thread only.
final class Exchange {

    private static final String ACTIVE_ALREADY = "conversation_already_has_active_response";
    private static final String NOTHING_TO_CANCEL = "response_cancel_not_active";
    private static final int MOST_FAILURES = 2;

    private final SpeechListener listener;
    private final Fate fate;
    private final Responses responses;
    private final Speaking speaking;
    private final CallerTurns caller;
    private final ToolCalls tools;
    private final String name;
    /// The caller's turn of which nobody knows yet whether it was words; empty for none.
    private String doubtful = "";

    /// A tool's result was told and not spoken of, for the caller had the turn.
    private boolean unspoken;

    private int asks;
    private int failures;

    /// What ends a session.
    interface Fate {

        void failed(SpeechFault fault);

        /// OpenAI ends it because of its age.
        void expired();

        /// Does it on the audio thread when the caller has waited as long as they may for their words to be
        /// written down.
        void soon(Runnable action);
    }

    /// @param name unlike those of the call's other sessions
    Exchange(String name, Wire wire, SpeechListener listener, Memory memory, LongSupplier nanoTime, Fate fate) {
        this.name = name;
        this.listener = listener;
        this.fate = fate;
        this.responses = new Responses(wire);
        this.speaking = new Speaking(wire, listener, memory, new Playing(nanoTime), responses);
        this.caller = new CallerTurns(memory, listener::event);
        this.tools = new ToolCalls(wire, memory, listener::event);
    }

    /// The session hears: what was asked before is asked now.
    void begin() {
        responses.release();
    }

    void say(Utterance utterance) {
        ask(Ask.say(nextAsk(), utterance));
    }

    /// @param instructions in place of the session's
    void prompt(String instructions) {
        ask(Ask.prompt(nextAsk(), instructions));
    }

    /// A caller who has begun a new turn is answered to that, and the result is known by then.
    void answer(String call, String result) {
        if (tools.answer(call, result) && tools.isNoneOpen()) {
            unspoken = caller.hasTheTurn();
            if (!unspoken) {
                ask(Ask.respond(nextAsk()));
            }
        }
    }

    void interrupt(String item, long heardMillis) {
        speaking.interrupt(item, heardMillis);
        if (caller.isUnanswered()) {
            replyToCaller();
        }
    }

    void audio(AudioDelta delta, byte[] message) {
        speaking.audio(delta, message);
    }

    void event(RealtimeEvent event) {
        switch (event) {
            case RealtimeEvent.SpeechStarted(long at) -> caller.started(at);
            case RealtimeEvent.SpeechStopped(long at) -> caller.stopped(at);
            case RealtimeEvent.Committed committed -> committed(committed.item());
            case RealtimeEvent.CallerWords words -> words(words);
            case RealtimeEvent.CallerSaid said -> said(said);
            case RealtimeEvent.CallerUnclear unclear -> {
                caller.unclear(unclear);
                decide(unclear.item(), true);
            }
            case ResponseCreated created -> created(created);
            case RealtimeEvent.MessageAdded added -> speaking.added(added.response(), added.item());
            case RealtimeEvent.Audio audio -> speaking.audio(audio.item(), audio.base64());
            case RealtimeEvent.AudioDone done -> speaking.audioDone(done.item());
            case RealtimeEvent.Wording wording -> speaking.wording(wording);
            case RealtimeEvent.ToolCall call -> tools.asked(call);
            case ResponseDone done -> done(done);
            case Refused refused -> refused(refused);
            case RealtimeEvent.SessionUpdated _, RealtimeEvent.Irrelevant _, RealtimeEvent.Unknown _ -> {}
        }
    }

    /// OpenAI answers nothing by itself: it would answer a cough. A sound that may be one is answered once
    /// words of it are written down, or when they take too long.
    private void committed(String item) {
        caller.committed(item);
        doubtful = item;
        if (caller.isSurelyWords()) {
            decide(item, true);
        } else {
            fate.soon(() -> decide(item, true));
        }
    }

    private void words(RealtimeEvent.CallerWords words) {
        caller.words(words);
        if (!words.delta().isBlank()) {
            decide(words.item(), true);
        }
    }

    private void said(RealtimeEvent.CallerSaid said) {
        caller.said(said);
        decide(said.item(), !said.transcript().isBlank());
    }

    private void decide(String item, boolean words) {
        if (!item.equals(doubtful)) {
            return;
        }
        doubtful = "";
        if (!words) {
            caller.wasNoise();
            if (unspoken) {
                unspoken = false;
                ask(Ask.respond(nextAsk()));
            }
        } else if (responses.isBusy() && !responses.isBeingCancelled()) {
            caller.waits();
        } else {
            replyToCaller();
        }
    }

    private void replyToCaller() {
        unspoken = false;
        caller.answered();
        ask(Ask.reply(nextAsk()));
    }

    private void created(ResponseCreated created) {
        responses.created(created.response(), created.ask());
        caller.answered();
    }

    private void done(ResponseDone done) {
        boolean wanted = !responses.isCancelled(done.response());
        var ask = responses.askOf(done.response());
        speaking.done(done, ask);
        tools.cutOff(done.unfinished());
        responses.done(done.response());
        switch (done.status()) {
            case COMPLETED -> failures = 0;
            case CANCELLED -> {}
            case FAILED, INCOMPLETE -> unfinished(done, wanted ? ask : null);
        }
        if (responses.isIdle()) {
            listener.event(new SpeechEvent.Idle());
        }
    }

    private void unfinished(ResponseDone done, @Nullable Ask ask) {
        var code = RealtimeFaults.code("response_failed", done.code());
        if (RealtimeFaults.isExpiry(code)) {
            fate.expired();
            return;
        }
        var fatal = RealtimeFaults.fatal(code);
        if (fatal != null) {
            fate.failed(RealtimeFaults.fault(fatal, code));
            return;
        }
        listener.event(new SpeechEvent.Complained(code));
        if (done.status() == Status.FAILED && ++failures >= MOST_FAILURES) {
            fate.failed(RealtimeFaults.fault(SpeechFault.Kind.SERVER, code));
            return;
        }
        var otherwise = ask == null ? null : ask.otherwise();
        if (otherwise != null) {
            responses.first(otherwise, false);
        }
    }

    private void refused(Refused refused) {
        var code = RealtimeFaults.code(refused.type(), refused.code());
        var fatal = RealtimeFaults.fatal(code);
        if (RealtimeFaults.isExpiry(code)) {
            fate.expired();
        } else if (fatal != null) {
            fate.failed(RealtimeFaults.fault(fatal, code));
        } else {
            goOn(code, responses.refused(refused.cause()));
        }
    }

    private void goOn(String code, @Nullable Ask refused) {
        if (refused == null) {
            if (!code.equals(NOTHING_TO_CANCEL)) {
                listener.event(new SpeechEvent.Complained(code));
            }
            return;
        }
        boolean later = code.equals(ACTIVE_ALREADY);
        if (!later) {
            listener.event(new SpeechEvent.Complained(code));
        }
        var next = later ? refused.again() : refused.otherwise();
        if (next != null) {
            responses.first(next, later);
        } else {
            responses.release();
        }
        if (responses.isIdle()) {
            listener.event(new SpeechEvent.Idle());
        }
    }

    private void ask(Ask ask) {
        if (!responses.ask(ask)) {
            listener.event(new SpeechEvent.Complained("too_many_waiting"));
        }
    }

    private String nextAsk() {
        return name + "-" + asks++;
    }

    /// Nobody speaks, nothing is asked, and every word is written down.
    boolean isQuiet() {
        return speaking.isQuiet() && caller.isQuiet() && tools.isNoneOpen();
    }

    boolean isCallerSpeaking() {
        return caller.isSpeaking();
    }

    /// Goes on where another session stopped. What the caller is saying is heard here, and answered then.
    void takeOver(Exchange other) {
        tools.takeOver(other.tools);
        other.responses.unanswered().forEach(this::ask);
        if (responses.isIdle()
                && !other.caller.isSpeaking()
                && (other.caller.isAwaiting() || other.responses.isBusy())) {
            ask(Ask.reply(nextAsk()));
        }
    }
}
