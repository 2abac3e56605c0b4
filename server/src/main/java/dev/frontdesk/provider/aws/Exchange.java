package dev.frontdesk.provider.aws;

import dev.frontdesk.provider.Handover.Going;
import dev.frontdesk.provider.aws.Asks.Ask;
import dev.frontdesk.provider.aws.OutputEvent.Began;
import dev.frontdesk.provider.aws.OutputEvent.Ended;
import dev.frontdesk.provider.aws.OutputEvent.Part;
import dev.frontdesk.provider.aws.OutputEvent.Sound;
import dev.frontdesk.provider.aws.OutputEvent.Stop;
import dev.frontdesk.provider.aws.OutputEvent.ToolUse;
import dev.frontdesk.provider.aws.OutputEvent.Words;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechListener;
import dev.frontdesk.speech.Utterance;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The protocol with one session at Nova Sonic: its events become the call's, the call's wishes its own. Audio
/// thread only.
final class Exchange {

    private static final int MOST_BLOCKS = 32;

    private final SpeechListener listener;
    private final Asks asks;
    private final Speaking speaking;
    private final CallerTurn caller;
    private final ToolCalls tools;
    private final Map<String, Began> blocks = new LinkedHashMap<>();

    /// Nova was told a tool's result, and has not begun to answer.
    private boolean owed;

    /// @param voice whether the caller is speaking right now
    Exchange(Wire wire, SpeechListener listener, Memory memory, LongSupplier nanoTime, BooleanSupplier voice) {
        this.listener = listener;
        this.asks = new Asks(wire);
        this.speaking = new Speaking(listener, memory, nanoTime);
        this.caller = new CallerTurn(memory, listener::event, voice);
        this.tools = new ToolCalls(wire, memory, listener::event);
    }

    /// The session hears: what was asked before is asked now.
    void begin() {
        asks.release();
        asks.next();
    }

    void say(Utterance utterance) {
        ask(Ask.say(utterance));
    }

    void prompt(String instruction) {
        ask(Ask.prompt(instruction));
    }

    private void ask(Ask ask) {
        if (!asks.add(ask)) {
            listener.event(new SpeechEvent.Complained("too_many_waiting"));
        } else if (!speaking.isUnderWay()) {
            asks.next();
        }
    }

    void answer(String call, String result) {
        owed |= tools.answer(call, result);
    }

    void interrupt(String item, long heardMillis) {
        asks.forget();
        speaking.interrupt(item, heardMillis);
    }

    void event(OutputEvent event) {
        switch (event) {
            case Began began -> began(began);
            case Words words -> words(words);
            case Sound sound -> sound(sound);
            case ToolUse use -> toolUse(use);
            case Ended ended -> ended(ended);
            case OutputEvent.CompletionEnded _ -> replyEnded();
            case OutputEvent.Irrelevant _, OutputEvent.Unknown _ -> {}
        }
    }

    private void began(Began began) {
        blocks.put(began.block(), began);
        if (blocks.size() > MOST_BLOCKS) {
            blocks.remove(blocks.keySet().iterator().next());
        }
        if (began.part() == Part.AUDIO || began.part() == Part.TOOL || began.planned()) {
            owed = false;
            caller.answered();
        }
        if (began.part() == Part.AUDIO) {
            replyBegins(began.block());
        }
    }

    private void replyBegins(String block) {
        if (!speaking.isUnderWay()) {
            var ask = asks.answered();
            speaking.start(ask == null || ask.item() == null ? block : ask.item());
        }
    }

    /// Nova writes of an interruption as if it were words.
    private void words(Words words) {
        var block = blocks.get(words.block());
        var text = words.text().strip();
        if (block == null || text.isEmpty()) {
            return;
        }
        if (text.startsWith("{") && text.contains("\"interrupted\"")) {
            interrupted();
        } else if (block.byCaller()) {
            caller.said(words.block(), text);
        } else if (block.planned()) {
            speaking.plan(text);
        } else {
            speaking.spoken(text);
        }
    }

    private void sound(Sound sound) {
        if (blocks.containsKey(sound.block())) {
            speaking.sound(sound.base64());
        }
    }

    private void toolUse(ToolUse use) {
        owed = false;
        caller.answered();
        asks.answered();
        speaking.end();
        tools.asked(use);
    }

    private void ended(Ended ended) {
        var block = blocks.remove(ended.block());
        if (ended.stop() == Stop.INTERRUPTED) {
            interrupted();
        } else if (ended.stop() == Stop.END_TURN && (ended.part() == Part.AUDIO || isAccountOfAll(block))) {
            replyEnded();
        }
    }

    /// Nova's account of a turn comes late, when it may already say something else.
    private boolean isAccountOfAll(@Nullable Began block) {
        return block != null
                && !block.byCaller()
                && !block.planned()
                && !speaking.isPlanning()
                && blocks.values().stream().noneMatch(each -> each.part() == Part.AUDIO);
    }

    private void interrupted() {
        caller.started();
        replyEnded();
    }

    private void replyEnded() {
        if (speaking.end()) {
            asks.next();
            if (asks.isNone()) {
                listener.event(new SpeechEvent.Idle());
            }
        }
    }

    Going going() {
        boolean making = speaking.isUnderWay() || speaking.isPlanning() || owed;
        if (making || !asks.isNone() || !tools.isNoneOpen() || caller.isUnanswered()) {
            return Going.UNDER_WAY;
        }
        return speaking.isHeard() ? Going.NOTHING : Going.HEARD;
    }

    /// Goes on where another session stopped.
    ///
    /// @param speaks the caller is saying something, which is heard here from its beginning and answered then
    void takeOver(Exchange other, boolean speaks) {
        tools.takeOver(other.tools);
        speaking.takeOver(other.speaking);
        caller.takeOver(other.caller);
        other.asks.unanswered().forEach(this::ask);
        boolean cutOff = other.speaking.end();
        boolean open = cutOff || other.owed || other.caller.isUnanswered();
        if (open && !speaks && asks.isNone() && tools.isNoneOpen()) {
            ask(Ask.prompt("Go on with the conversation where it stopped."));
        }
    }
}
