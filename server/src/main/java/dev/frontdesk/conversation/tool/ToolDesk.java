package dev.frontdesk.conversation.tool;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.conversation.Answer;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Assent;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Conversations;
import dev.frontdesk.conversation.Desk;
import dev.frontdesk.conversation.Dialogue;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.LiveDesk;
import dev.frontdesk.conversation.Opening;
import dev.frontdesk.conversation.ReadBack;
import dev.frontdesk.conversation.Receptionist;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.conversation.ToolReply;
import dev.frontdesk.conversation.Visit;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The desk for conversations that a model leads, over the scripted receptionist's form and calendar. Each
/// method is a transaction, in which the conversation is locked before anything else.
public final class ToolDesk implements LiveDesk {

    private static final String YES_KEY = "1";

    private final Desk desk;
    private final Receptionist receptionist;
    private final Conversations conversations;
    private final ToolRuns runs;
    private final Transcript transcript;
    private final BusinessScope scope;
    private final Clock clock;

    /// @param desk where the scripted receptionist takes over
    /// @param receptionist the scripted one
    public ToolDesk(
            Desk desk,
            Receptionist receptionist,
            Conversations conversations,
            ToolRuns runs,
            Transcript transcript,
            BusinessScope scope,
            Clock clock) {
        this.desk = desk;
        this.receptionist = receptionist;
        this.conversations = conversations;
        this.runs = runs;
        this.transcript = transcript;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Opening begin(Business business, ConversationKey key, @Nullable String party) {
        return scope.in(business.id(), () -> {
            var now = clock.instant();
            var before = conversations.open(
                    business.id(), key, () -> Conversation.begun(key, party, receptionist.language(business), now));
            return before.progress().turns() == 0
                    ? greet(new Visit(business, before, now))
                    : goOn(new Visit(business, before, now));
        });
    }

    /// Whoever begins again before anything was heard gets the greeting again, and the form stays.
    private Opening greet(Visit visit) {
        var before = visit.conversation();
        var greeting = receptionist.answer(
                new Visit(visit.business(), before.with(Dialogue.START), visit.now()),
                new Incoming.Arrived(visit.business().reception().voice().record()));
        if (before.dialogue().stage() == Stage.GREETING) {
            return opening(kept(visit, greeting), greeting);
        }
        return opening(visit, greeting);
    }

    private Opening goOn(Visit visit) {
        var answer = receptionist.answer(visit, new Incoming.Resumed());
        return opening(kept(visit, answer), answer);
    }

    private Visit kept(Visit visit, Answer answer) {
        var after = ToolRuns.after(visit.conversation(), answer, visit.now());
        conversations.save(visit.business().id(), after, List.of());
        return new Visit(visit.business(), after, visit.now());
    }

    private Opening opening(Visit visit, Answer answer) {
        var conversation = visit.conversation();
        var business = visit.business().in(conversation.progress().language());
        var localized = new Visit(business, conversation, visit.now());
        return new Opening(
                conversation.id(),
                answer.saying(),
                conversation.progress().language(),
                Briefing.of(localized),
                runs.toolbox().all(business, conversation.key().channel()),
                conversations.turns(business.id(), conversation.id()));
    }

    @Override
    public void heard(Business business, ConversationKey key, String item, String text) {
        scope.in(business.id(), () -> {
            transcript.heard(business, going(business, key), item, text, clock.instant());
            return key;
        });
    }

    @Override
    public void said(Business business, ConversationKey key, String item, String text) {
        scope.in(business.id(), () -> {
            transcript.said(business, going(business, key), item, text, clock.instant());
            return key;
        });
    }

    @Override
    public void cutShort(Business business, ConversationKey key, int turn, String heard) {
        scope.in(business.id(), () -> {
            conversations.correct(business.id(), going(business, key).id(), turn, heard);
            return key;
        });
    }

    @Override
    public ToolReply tool(Business business, ConversationKey key, String call, String tool, Arguments arguments) {
        return scope.in(
                business.id(),
                () -> runs.run(new Visit(business, going(business, key), clock.instant()), call, tool, arguments));
    }

    @Override
    public ToolReply tool(
            Business business, ConversationKey key, String call, String tool, Arguments arguments, Assent assent) {
        return scope.in(business.id(), () -> {
            var visit = new Visit(business, going(business, key), clock.instant());
            var given = arguments.isTrue(Words.AGREEMENT) && !agrees(visit, assent)
                    ? arguments.with(Words.AGREEMENT, assent.isKnown() ? "false" : Words.UNHEARD)
                    : arguments;
            return runs.run(visit, call, tool, given);
        });
    }

    private boolean agrees(Visit visit, Assent assent) {
        var conversation = visit.conversation();
        if (!Optional.ofNullable(assent.to()).equals(ReadBack.of(conversation)) || assent.to() == null) {
            return false;
        }
        if (assent.keyed()) {
            return assent.words().equals(YES_KEY);
        }
        var business = visit.business().in(conversation.progress().language());
        return runs.toolbox().agrees(new Visit(business, conversation, visit.now()), assent.words());
    }

    @Override
    public Optional<ReadBack> readBack(Business business, ConversationKey key) {
        return scope.in(business.id(), () -> ReadBack.of(going(business, key)));
    }

    @Override
    public Reply takeOver(Business business, ConversationKey key, @Nullable String party) {
        var resumed = new Incoming.Resumed(business.reception().voice().record());
        return scope.in(business.id(), () -> desk.turn(business, key, party, resumed));
    }

    /// Locked until the transaction ends.
    private Conversation going(Business business, ConversationKey key) {
        return conversations
                .latest(business.id(), key)
                .orElseThrow(() -> new IllegalStateException("The conversation of this thread never began"));
    }
}
