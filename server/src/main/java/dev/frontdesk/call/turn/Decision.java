package dev.frontdesk.call.turn;

import java.util.List;

/// Whether the caller's turn is over.
public sealed interface Decision {

    /// The caller says nothing.
    record Idle() implements Decision {}

    /// The turn goes on; unless something is heard, a tick is due then.
    record Wait(long until) implements Decision {}

    /// The turn is over. A tick right after it tells what else was heard.
    ///
    /// @param text empty where the line has voice activity only
    /// @param confidence of its least certain part, from 0 to 1
    /// @param alternatives other transcripts of the same words, best first
    record TurnEnded(String text, double confidence, List<String> alternatives) implements Decision {

        public TurnEnded {
            alternatives = List.copyOf(alternatives);
        }
    }
}
