package dev.frontdesk.call;

import dev.frontdesk.call.turn.Decision;
import dev.frontdesk.call.turn.Endpointing;
import dev.frontdesk.call.turn.Hearing;
import dev.frontdesk.call.turn.Listening;
import dev.frontdesk.call.turn.Patience;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.speech.SpeechEvent;
import java.util.Optional;
import java.util.OptionalLong;

/// What the caller is saying, until it is a turn. On the call's thread.
final class CallerTurn {

    private final boolean endsTurns;
    private final Endpointing endpointing;
    private Decision decision = new Decision.Idle();
    private final CallerQuiet quiet = new CallerQuiet();

    /// @param endsTurns whether the recogniser's word counts that the turn is over
    CallerTurn(Patience patience, boolean endsTurns, Listening listening) {
        this.endsTurns = endsTurns;
        this.endpointing = new Endpointing(patience, Endpointing.Ears.WORDS, listening);
    }

    void ask(Listening listening) {
        endpointing.ask(listening);
    }

    void hear(SpeechEvent.Hearing event, long now) {
        quiet.hear(event, now);
        decision = endpointing.hear(hearing(event), now);
    }

    private Hearing hearing(SpeechEvent.Hearing event) {
        return switch (event) {
            case SpeechEvent.SpeechStarted _, SpeechEvent.TurnResumed _ -> new Hearing.SpeechStarted();
            case SpeechEvent.SpeechStopped _ -> new Hearing.SpeechStopped();
            case SpeechEvent.Partial(String text) -> new Hearing.Partial(text);
            case SpeechEvent.Final words ->
                new Hearing.Final(words.text(), words.confidence(), words.alternatives(), false);
            case SpeechEvent.TurnEnded _ -> endsTurns ? new Hearing.EndOfTurn() : new Hearing.UtteranceEnd();
        };
    }

    /// By its level the line carries speech, or no longer does.
    void voice(boolean speaking, long now) {
        quiet.voice(speaking, now);
    }

    /// What was heard was no turn.
    void discard() {
        quiet.settle();
        endpointing.discard();
        decision = new Decision.Idle();
    }

    long due() {
        return switch (decision) {
            case Decision.Wait(long until) -> until;
            case Decision.Idle _, Decision.TurnEnded _ -> Long.MAX_VALUE;
        };
    }

    /// The turn, once it is over; told once.
    Optional<Incoming.Said> taken(long now) {
        if (decision instanceof Decision.Wait(long until) && now >= until) {
            decision = endpointing.hear(new Hearing.Tick(), now);
        }
        if (!(decision instanceof Decision.TurnEnded ended)) {
            return Optional.empty();
        }
        quiet.settle();
        decision = endpointing.hear(new Hearing.Tick(), now);
        return Optional.of(new Incoming.Said(ended.text(), ended.confidence(), ended.alternatives()))
                .filter(said -> !said.text().isBlank());
    }

    /// When the caller last spoke in the turn that was told last.
    long spokeUntil() {
        return quiet.since();
    }

    /// From then to the turn's final transcript; empty where nothing told when that was.
    OptionalLong transcriptMillis() {
        return quiet.transcriptMillis();
    }
}
