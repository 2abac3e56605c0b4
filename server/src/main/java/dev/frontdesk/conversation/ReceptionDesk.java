package dev.frontdesk.conversation;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.Conversation.Progress;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The desk: finds the conversation, lets the receptionist answer, and keeps both turns. One turn at a
/// time per conversation, because the conversation is locked for as long as the transaction runs.
public final class ReceptionDesk implements Desk {

    private final Conversations conversations;
    private final Receptionist receptionist;
    private final Clock clock;

    public ReceptionDesk(Conversations conversations, Receptionist receptionist, Clock clock) {
        this.conversations = conversations;
        this.receptionist = receptionist;
        this.clock = clock;
    }

    @Override
    public Reply turn(Business business, ConversationKey key, @Nullable String party, Incoming incoming) {
        return turn(business, key, party, incoming, receptionist);
    }

    /// As the other [#turn], answered by another than the desk's own receptionist.
    public Reply turn(
            Business business,
            ConversationKey key,
            @Nullable String party,
            Incoming incoming,
            Receptionist receptionist) {
        var arrived = clock.instant();
        var before = conversations.open(
                business.id(), key, () -> Conversation.begun(key, party, receptionist.language(business), arrived));
        var answer = receptionist.answer(new Visit(business, before, arrived), incoming);
        var turns = turns(before, incoming, answer, arrived);
        var after = after(before, answer, turns.size(), arrived);
        conversations.save(business.id(), after, turns);
        return reply(after, answer);
    }

    @Override
    public void left(Business business, ConversationKey key) {
        conversations
                .latest(business.id(), key)
                .filter(conversation -> !conversation.ended())
                .ifPresent(conversation -> abandon(business, conversation));
    }

    private void abandon(Business business, Conversation conversation) {
        var now = clock.instant();
        var outcome = receptionist.abandoned(new Visit(business, conversation, now));
        var progress = conversation.progress();
        var ended = conversation.with(new Progress(
                progress.turns(),
                progress.language(),
                progress.contact(),
                outcome,
                progress.started(),
                progress.lastTurn(),
                now));
        conversations.save(business.id(), ended, List.of());
    }

    private static List<Turn> turns(Conversation before, Incoming incoming, Answer answer, Instant now) {
        var turns = new ArrayList<Turn>();
        var number = before.progress().turns();
        if (isTheirTurn(incoming)) {
            turns.add(new Turn(number++, Turn.Who.CONTACT, said(incoming), now));
        }
        turns.add(new Turn(number, Turn.Who.DESK, answer.saying().text(), now));
        return turns;
    }

    private static boolean isTheirTurn(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Arrived _, Incoming.WordsLost _, Incoming.Resumed _, Incoming.Unanswered _ -> false;
            case Incoming.Said _, Incoming.Keyed _, Incoming.Silence _, Incoming.TransferFailed _ -> true;
        };
    }

    private static String said(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Said said -> said.text();
            case Incoming.Keyed keyed -> keyed.digits();
            case Incoming.Arrived _,
                    Incoming.Silence _,
                    Incoming.WordsLost _,
                    Incoming.TransferFailed _,
                    Incoming.Resumed _,
                    Incoming.Unanswered _ -> "";
        };
    }

    private static Conversation after(Conversation before, Answer answer, int added, Instant now) {
        var was = before.progress();
        var known = answer.knowledge();
        var ends = answer.next() instanceof Next.End;
        var progress = new Progress(
                was.turns() + added,
                answer.language(),
                known.contact(),
                known.outcome() == null && ends ? Outcome.ABANDONED : known.outcome(),
                was.started(),
                now,
                ends ? now : null);
        return new Conversation(before.id(), before.key(), before.party(), known.form(), answer.dialogue(), progress);
    }

    private static Reply reply(Conversation after, Answer answer) {
        return new Reply(
                after.id(),
                after.progress().turns() - 1,
                answer.saying(),
                new Reply.Manner(answer.language(), answer.dialogue().memory().slowly()),
                answer.dialogue().question().asked(),
                answer.options(),
                answer.knowledge().appointment(),
                answer.next());
    }
}
