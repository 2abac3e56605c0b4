package dev.frontdesk.provider.aws;

import dev.frontdesk.speech.SpeechEvent;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What the caller does, as far as Nova tells: that it was interrupted, and words once they are certain, which
/// is after a silence. The turn is over when Nova begins to answer. Audio thread only.
final class CallerTurn {

    private final Memory memory;
    private final Consumer<SpeechEvent> events;
    private final BooleanSupplier voice;
    private boolean speaking;
    private boolean stopped;
    private boolean wordless;

    /// @param voice whether the caller is speaking right now
    CallerTurn(Memory memory, Consumer<SpeechEvent> events, BooleanSupplier voice) {
        this.voice = voice;
        this.memory = memory;
        this.events = events;
    }

    /// The turn goes on that another session heard the beginning of.
    void takeOver(CallerTurn other) {
        speaking = other.speaking;
        stopped = other.stopped;
        wordless = other.wordless;
    }

    void started() {
        if (!speaking) {
            wordless = true;
            start();
        }
    }

    private void start() {
        speaking = true;
        stopped = false;
        events.accept(new SpeechEvent.SpeechStarted());
    }

    void said(String block, String words) {
        if (!speaking || stopped) {
            start();
        }
        wordless = false;
        memory.callerSaid(words);
        events.accept(new SpeechEvent.Final(block, words, 1, List.of()));
        if (!voice.getAsBoolean()) {
            stop();
        }
    }

    void answered() {
        if (speaking) {
            speaking = false;
            if (wordless) {
                events.accept(new SpeechEvent.Final(null, "", 1, List.of()));
            }
            stop();
            stopped = false;
            events.accept(new SpeechEvent.TurnEnded());
        }
    }

    /// From now on the caller waits for us.
    private void stop() {
        if (!stopped) {
            stopped = true;
            events.accept(new SpeechEvent.SpeechStopped());
        }
    }

    /// Has spoken, and Nova has not begun to answer.
    boolean isUnanswered() {
        return speaking;
    }
}
