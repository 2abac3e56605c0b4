package dev.frontdesk.conversation;

import java.util.List;

/// What a contact did in a turn.
public sealed interface Incoming {

    /// The call was answered or the chat opened; nothing was said yet.
    ///
    /// @param recorded whether the call is recorded, which whoever hears it is told before anything else
    record Arrived(boolean recorded) implements Incoming {

        public Arrived() {
            this(false);
        }
    }

    /// @param confidence of the recogniser, 0 to 1; 1 for what was typed
    /// @param alternatives other transcripts of the same words, best first
    record Said(String text, double confidence, List<String> alternatives) implements Incoming {

        public Said {
            alternatives = List.copyOf(alternatives);
        }

        public static Said typed(String text) {
            return new Said(text, 1, List.of());
        }
    }

    /// Digits on the keypad, without the finishing key.
    record Keyed(String digits) implements Incoming {}

    /// Nothing was heard in time.
    record Silence() implements Incoming {}

    /// The contact spoke, and we lost the words, or how they began: what was to hear them broke. Nothing of it is
    /// held against them.
    record WordsLost() implements Incoming {}

    /// A transfer came back without anyone having answered.
    record TransferFailed() implements Incoming {}

    /// The caller has waited in vain for an answer: a person takes over, or a message is taken.
    record Unanswered() implements Incoming {}

    /// The line was silent for a moment, because what had carried the conversation broke: another takes it up
    /// where it was.
    ///
    /// @param recorded whether the call is recorded, for those who have heard nothing yet
    record Resumed(boolean recorded) implements Incoming {

        public Resumed() {
            this(false);
        }
    }
}
