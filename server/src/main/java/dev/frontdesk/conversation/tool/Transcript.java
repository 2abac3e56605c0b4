package dev.frontdesk.conversation.tool;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.Conversation.Progress;
import dev.frontdesk.conversation.Conversations;
import dev.frontdesk.conversation.Dialogue;
import dev.frontdesk.conversation.Saying;
import dev.frontdesk.conversation.ToolLog;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.Visit;
import dev.frontdesk.conversation.scripted.Clerk;
import dev.frontdesk.messaging.Receipts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Keeps what was said in a conversation that a model leads, each item of the provider's as one turn. An item
/// that comes again replaces what it said. Called inside the business's scope with the conversation locked.
public final class Transcript {

    private final Conversations conversations;
    private final Receipts receipts;
    private final Clerk clerk;
    private final LateAnswers answers;

    public Transcript(Conversations conversations, Receipts receipts, Clerk clerk, ToolLog log) {
        this.conversations = conversations;
        this.receipts = receipts;
        this.clerk = clerk;
        this.answers = new LateAnswers(clerk, conversations, log);
    }

    /// The contact said something, in a language that may settle the conversation's.
    void heard(Business business, Conversation before, String item, String text, Instant now) {
        var known = claim(business.id(), before, Turn.Who.CONTACT, item);
        if (known.isPresent()) {
            conversations.correct(business.id(), before.id(), known.get(), text);
            return;
        }
        var language = clerk.language(new Visit(business, before, now), text);
        var dialogue = before.dialogue().heard(language.isPresent());
        add(
                business.id(),
                before,
                dialogue,
                language.orElse(before.progress().language()),
                turn(before, Turn.Who.CONTACT, text, now));
    }

    /// The contact heard this.
    void said(Business business, Conversation open, String item, String text, Instant now) {
        var before = answers.told(new Visit(business, open, now), text);
        var known = claim(business.id(), before, Turn.Who.DESK, item);
        var language = before.progress().language();
        if (known.isEmpty()) {
            add(
                    business.id(),
                    before,
                    before.dialogue().said(Saying.of(text)),
                    language,
                    turn(before, Turn.Who.DESK, text, now));
            return;
        }
        conversations.correct(business.id(), before.id(), known.get(), text);
        if (known.get() == before.progress().turns() - 1) {
            conversations.save(business.id(), before.with(before.dialogue().said(Saying.of(text))), List.of());
        }
    }

    /// The turn this item made; empty when it is new and makes the next one.
    private Optional<Integer> claim(BusinessId business, Conversation conversation, Turn.Who who, String item) {
        var event = conversation.id() + ":" + who.label() + ":" + item;
        var made = receipts.claim(business, "transcript", event);
        if (made.isEmpty()) {
            receipts.answer(
                    business,
                    "transcript",
                    event,
                    Integer.toString(conversation.progress().turns()));
        }
        return made.map(Integer::valueOf);
    }

    private static Turn turn(Conversation before, Turn.Who who, String text, Instant now) {
        return new Turn(before.progress().turns(), who, text, now);
    }

    private void add(BusinessId business, Conversation before, Dialogue dialogue, Locale language, Turn turn) {
        var was = before.progress();
        var progress = new Progress(
                was.turns() + 1, language, was.contact(), was.outcome(), was.started(), turn.at(), was.ended());
        conversations.save(business, before.with(dialogue).with(progress), List.of(turn));
    }
}
