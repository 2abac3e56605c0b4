package dev.frontdesk.provider.aws;

import dev.frontdesk.speech.SpeechEvent;
import java.util.List;
import java.util.function.Consumer;

/// What the caller does, as far as Nova tells: that it was interrupted, and words once they are certain. The turn is
/// over when Nova begins to answer. Audio thread only.
final class CallerTurn {

    private final Memory memory;
    private final Consumer<SpeechEvent> events;
    private boolean speaking;
    private boolean wordless;

    CallerTurn(Memory memory, Consumer<SpeechEvent> events) {
        this.memory = memory;
        this.events = events;
    }

    /// The turn goes on that another session heard the beginning of.
    void takeOver(CallerTurn other) {
        speaking = other.speaking;
        wordless = other.wordless;
    }

    void started() {
        if (!speaking) {
            speaking = true;
            wordless = true;
            events.accept(new SpeechEvent.SpeechStarted());
        }
    }

    void said(String block, String words) {
        started();
        wordless = false;
        memory.callerSaid(words);
        events.accept(new SpeechEvent.Final(block, words, 1, List.of()));
    }

    void answered() {
        if (speaking) {
            speaking = false;
            if (wordless) {
                events.accept(new SpeechEvent.Final(null, "", 1, List.of()));
            }
            events.accept(new SpeechEvent.SpeechStopped());
            events.accept(new SpeechEvent.TurnEnded());
        }
    }

    /// Has spoken, and Nova has not begun to answer.
    boolean isUnanswered() {
        return speaking;
    }
}
