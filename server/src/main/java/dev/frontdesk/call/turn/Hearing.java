package dev.frontdesk.call.turn;

import java.util.List;

/// What recognisers and voice activity tell of the caller.
public sealed interface Hearing {

    /// The caller makes a sound that may be speech.
    record SpeechStarted() implements Hearing {}

    /// The caller has fallen silent.
    record SpeechStopped() implements Hearing {}

    /// The words since the last final, so far; each replaces the one before.
    record Partial(String text) implements Hearing {}

    /// Words that will not change any more.
    ///
    /// @param confidence from 0 to 1
    /// @param alternatives other transcripts of the same words, best first
    /// @param speechEnded the recogniser heard a pause behind them (Deepgram's `speech_final`)
    record Final(String text, double confidence, List<String> alternatives, boolean speechEnded) implements Hearing {

        public Final {
            alternatives = List.copyOf(alternatives);
        }
    }

    /// No words have come for a while (Deepgram's `UtteranceEnd`).
    record UtteranceEnd() implements Hearing {}

    /// The recogniser judges by the words that the turn is over (Flux). Its words came as finals before.
    record EndOfTurn() implements Hearing {}

    /// Time has passed.
    record Tick() implements Hearing {}
}
