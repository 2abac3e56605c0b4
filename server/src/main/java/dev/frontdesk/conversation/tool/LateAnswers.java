package dev.frontdesk.conversation.tool;

import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.Conversations;
import dev.frontdesk.conversation.ToolCall;
import dev.frontdesk.conversation.ToolLog;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.Visit;
import dev.frontdesk.conversation.fact.FactCheck;
import dev.frontdesk.conversation.fact.Ground;
import dev.frontdesk.conversation.fact.ToolFact;
import dev.frontdesk.conversation.scripted.Clerk;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Questions that nothing could be said to, and that a model answers all the same from the passages it was given:
/// whether it does, its reply tells. Called inside the business's scope with the conversation locked. Thread-safe.
public final class LateAnswers {

    private final Clerk clerk;
    private final Conversations conversations;
    private final ToolLog log;
    private final FactCheck check = new FactCheck();

    public LateAnswers(Clerk clerk, Conversations conversations, ToolLog log) {
        this.clerk = clerk;
        this.conversations = conversations;
        this.log = log;
    }

    /// The contact is told this. What it answers is no question for the owner any more, and no message is offered.
    ///
    /// @return the conversation as it stands then
    public Conversation told(Visit visit, String reply) {
        var conversation = visit.conversation();
        if (conversation.dialogue().question().behind() == null) {
            return conversation;
        }
        var answered = open(visit).stream()
                .filter(call -> check.answersFromPassages(reply, ground(visit, call)))
                .flatMap(call -> Optional.ofNullable(call.arguments().get("question")).stream())
                .toList();
        if (answered.isEmpty()) {
            return conversation;
        }
        var led = clerk.turn(visit, "answered");
        clerk.talk().answeredAfterAll(led, answered);
        var after = ToolRuns.after(conversation, led.answer(), visit.now());
        conversations.save(visit.business().id(), after, List.of());
        return after;
    }

    /// The calls since we spoke last that were given passages.
    private List<ToolCall> open(Visit visit) {
        var business = visit.business().id();
        var conversation = visit.conversation().id();
        int spoke = conversations.turns(business, conversation).stream()
                .filter(turn -> turn.who() == Turn.Who.DESK)
                .mapToInt(Turn::number)
                .max()
                .orElse(0);
        return log.of(business, conversation).stream()
                .filter(call -> call.turn() >= spoke && call.tool().equals(AnswerQuestion.NAME))
                .toList();
    }

    private static Ground ground(Visit visit, ToolCall call) {
        var fact = new ToolFact(call.tool(), false, "", call.output());
        var conversation = visit.conversation();
        Locale language = conversation.progress().language();
        return new Ground(visit.business(), conversation.form(), List.of(fact), List.of(), visit.localNow(), language);
    }
}
