package dev.frontdesk.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a speech vendor tells, apart from audio. Given on the call's audio thread, in the vendor's order.
///
/// An *item* is one thing said by us: a vendor's name for it, or the one given with an [Utterance].
public sealed interface SpeechEvent {

    /// The session is open and hears; comes once, and again after each rotation to a new session.
    record Ready() implements SpeechEvent {}

    /// The vendor is lost to this call: nothing comes after it but what is already made.
    record Failed(SpeechFault fault) implements SpeechEvent {}

    /// The vendor refused one request and goes on: worth a line in the log.
    record Complained(String code) implements SpeechEvent {}

    /// Of the caller.
    sealed interface Hearing extends SpeechEvent {}

    record SpeechStarted() implements Hearing {}

    record SpeechStopped() implements Hearing {}

    /// What the caller seems to be saying; a later one replaces it.
    record Partial(String text) implements Hearing {}

    /// Words that are certain. Of a vendor that converses each of the caller's turns has one, or more, in the
    /// order of the turns, though maybe after its end: blank for a noise, and with a confidence of 0 for what
    /// nobody could write down. A recogniser tells a blank one for speech that was none.
    ///
    /// @param item the vendor's name for them; null when it has none
    /// @param confidence 0 to 1; 1 when the vendor does not say
    /// @param alternatives other transcripts of the same audio, best first
    record Final(@Nullable String item, String text, double confidence, List<String> alternatives) implements Hearing {

        public Final {
            alternatives = List.copyOf(alternatives);
        }
    }

    /// The vendor thinks that the caller has finished.
    record TurnEnded() implements Hearing {}

    /// The vendor thought so and was wrong: the caller goes on.
    record TurnResumed() implements Hearing {}

    /// Of what we say.
    sealed interface Making extends SpeechEvent {}

    /// An item begins; its audio comes after this.
    record ItemStarted(String item) implements Making {}

    /// The next words of an item.
    ///
    /// @param alignment when each character is heard, in milliseconds from the item's start, as many as
    ///     `text` has; empty when the vendor does not say
    record Wording(String item, String text, List<Integer> alignment) implements Making {

        public Wording {
            alignment = List.copyOf(alignment);
        }
    }

    /// All audio of the item has been given.
    record ItemEnded(String item) implements Making {}

    /// Nothing is being made any more, until the caller speaks or something is asked of the vendor.
    record Idle() implements Making {}

    /// A vendor that converses asks for a tool.
    ///
    /// @param call answered once by [SpeechSession#answer]
    /// @param arguments a JSON object, as the model wrote it
    record ToolAsked(String call, String name, String arguments) implements SpeechEvent {}

    /// A vendor that converses no longer wants the answer.
    record ToolDropped(String call) implements SpeechEvent {}
}
