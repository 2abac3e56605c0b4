package dev.frontdesk.conversation.review;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.ToolCall;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.fact.FactCheck;
import dev.frontdesk.conversation.fact.Ground;
import dev.frontdesk.conversation.fact.SentenceStream;
import dev.frontdesk.conversation.fact.ToolFact;
import dev.frontdesk.conversation.tool.Results;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Judges what speech-to-speech models said in calls, which nobody checks before it is heard: each of their turns
/// by what the settings, the tools called until then and the form as it was left cover. Other turns were checked
/// before they were heard, or are the script's.
public final class TalkAudit implements FactAudit {

    /// @param spoken which turns are a speech-to-speech model's own
    /// @param calls the conversation's tools, in order
    public record Talk(Predicate<Turn> spoken, List<ToolCall> calls) {}

    /// Where a call's talk is known.
    @FunctionalInterface
    public interface Talks {

        /// Empty when no speech-to-speech model led any of it. Called outside any scope.
        Optional<Talk> of(Reviewed ended);
    }

    private final Talks talks;
    private final FactCheck check;

    public TalkAudit(Talks talks, FactCheck check) {
        this.talks = talks;
        this.check = check;
    }

    @Override
    public Optional<List<Integer>> wrong(Reviewed ended) {
        return talks.of(ended).flatMap(talk -> wrong(ended, talk));
    }

    private Optional<List<Integer>> wrong(Reviewed ended, Talk talk) {
        var spoken = ended.of(Turn.Who.DESK).stream().filter(talk.spoken()).toList();
        return spoken.isEmpty()
                ? Optional.empty()
                : Optional.of(spoken.stream()
                        .filter(turn -> claims(turn, ended, talk))
                        .map(Turn::number)
                        .toList());
    }

    /// Whether it claims what nothing covers.
    private boolean claims(Turn turn, Reviewed ended, Talk talk) {
        var ground = ground(turn, ended, talk);
        var sentences = new SentenceStream();
        return Stream.concat(sentences.add(turn.text()).stream(), sentences.end("").stream())
                .anyMatch(sentence -> !check.check(sentence, ground).isEmpty());
    }

    private static Ground ground(Turn turn, Reviewed ended, Talk talk) {
        Business business = ended.business();
        return new Ground(
                business,
                ended.conversation().form(),
                talk.calls().stream()
                        .filter(call -> call.turn() <= turn.number())
                        .map(TalkAudit::fact)
                        .toList(),
                ended.turns().stream()
                        .filter(said -> said.number() < turn.number())
                        .toList(),
                turn.at().atZone(business.zone()),
                ended.conversation().progress().language());
    }

    private static ToolFact fact(ToolCall call) {
        return new ToolFact(call.tool(), Results.done(call.output()), Results.say(call.output()), call.output());
    }
}
