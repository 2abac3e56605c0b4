package dev.frontdesk.provider.openai;

import dev.frontdesk.provider.openai.RealtimeEvent.CallerSaid;
import dev.frontdesk.provider.openai.RealtimeEvent.CallerUnclear;
import dev.frontdesk.provider.openai.RealtimeEvent.CallerWords;
import dev.frontdesk.speech.SpeechEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What the caller does, as OpenAI hears it. Audio thread only.
final class CallerTurns {

    private static final int MOST_UNWRITTEN = 16;
    private static final int LONGEST_PARTIAL = 4_000;

    private final Memory memory;
    private final Consumer<SpeechEvent> events;
    private final Map<String, StringBuilder> unwritten = new LinkedHashMap<>();
    private boolean speaking;
    private boolean awaiting;
    private boolean unanswered;

    CallerTurns(Memory memory, Consumer<SpeechEvent> events) {
        this.memory = memory;
        this.events = events;
    }

    void started() {
        speaking = true;
        awaiting = false;
        unanswered = false;
        events.accept(new SpeechEvent.SpeechStarted());
    }

    void stopped() {
        speaking = false;
        awaiting = true;
        events.accept(new SpeechEvent.SpeechStopped());
    }

    /// @param busy OpenAI is making a response, and may fail to start one for this turn
    void committed(String item, boolean busy) {
        speaking = false;
        awaiting = !busy;
        unanswered = busy;
        unwritten.put(item, new StringBuilder());
        if (unwritten.size() > MOST_UNWRITTEN) {
            unwritten.remove(unwritten.keySet().iterator().next());
        }
        memory.callerTurn(item);
        events.accept(new SpeechEvent.TurnEnded());
    }

    void words(CallerWords words) {
        var text = unwritten.get(words.item());
        if (text != null && text.length() < LONGEST_PARTIAL) {
            text.append(words.delta());
            events.accept(new SpeechEvent.Partial(text.toString()));
        }
    }

    void said(CallerSaid said) {
        unwritten.remove(said.item());
        memory.callerSaid(said.item(), said.transcript());
        events.accept(new SpeechEvent.Final(said.item(), said.transcript(), 1, List.of()));
    }

    void unclear(CallerUnclear unclear) {
        unwritten.remove(unclear.item());
        events.accept(new SpeechEvent.Complained(RealtimeFaults.code("transcription_failed", unclear.code())));
        events.accept(new SpeechEvent.Final(unclear.item(), "", 0, List.of()));
    }

    /// A response has begun.
    void answered() {
        awaiting = false;
        unanswered = false;
    }

    /// The caller is speaking, or has spoken and OpenAI is about to answer.
    boolean hasTheTurn() {
        return speaking || awaiting;
    }

    boolean isSpeaking() {
        return speaking;
    }

    boolean isAwaiting() {
        return awaiting;
    }

    /// Spoke while a response was being made, and has got no answer to it.
    boolean isUnanswered() {
        return unanswered;
    }

    /// Neither speaking nor waiting, and every word is written down.
    boolean isQuiet() {
        return !speaking && !awaiting && unwritten.isEmpty();
    }
}
