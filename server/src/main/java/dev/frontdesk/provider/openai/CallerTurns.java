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

    /// With what OpenAI counts before and after it: no cough is so long.
    private static final long SURELY_WORDS_MILLIS = 2_000;

    private final Memory memory;
    private final Consumer<SpeechEvent> events;
    private final Map<String, StringBuilder> unwritten = new LinkedHashMap<>();
    private long from;
    private long length;
    private boolean speaking;
    private boolean awaiting;
    private boolean unanswered;

    CallerTurns(Memory memory, Consumer<SpeechEvent> events) {
        this.memory = memory;
        this.events = events;
    }

    void started(long at) {
        from = at;
        speaking = true;
        awaiting = false;
        unanswered = false;
        events.accept(new SpeechEvent.SpeechStarted());
    }

    void stopped(long at) {
        length = at - from;
        speaking = false;
        awaiting = true;
        events.accept(new SpeechEvent.SpeechStopped());
    }

    void committed(String item) {
        speaking = false;
        awaiting = true;
        unanswered = false;
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

    /// What was said last cannot have been a mere noise.
    boolean isSurelyWords() {
        return length >= SURELY_WORDS_MILLIS;
    }

    /// It was one.
    void wasNoise() {
        awaiting = false;
    }

    /// It is answered once the response that is being made is interrupted for it.
    void waits() {
        awaiting = false;
        unanswered = true;
    }

    /// A response has begun.
    void answered() {
        awaiting = false;
        unanswered = false;
    }

    /// The caller is speaking, or has spoken and is about to be answered.
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
