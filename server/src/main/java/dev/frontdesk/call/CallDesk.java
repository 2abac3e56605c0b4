package dev.frontdesk.call;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Assent;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Desk;
import dev.frontdesk.conversation.Hearer;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.LiveDesk;
import dev.frontdesk.conversation.Opening;
import dev.frontdesk.conversation.ReadBack;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.conversation.ToolReply;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The desk of one call's conversation. Every method blocks, and is a transaction; before a turn's, the desk may
/// wait for a model. What the caller no longer waits for ends with [Fence.NobodyWaits], and nothing of it is done.
final class CallDesk {

    private static final String UNANSWERED = "unanswered";

    private final BusinessScope scope;
    private final Desk desk;
    private final LiveDesk live;
    private final Business business;
    private final ConversationKey key;
    private final @Nullable String party;
    private final Fence fence = new Fence();

    /// Turns that were given up; on the thread of the call's work.
    private int unanswered;

    CallDesk(BusinessScope scope, Desk desk, LiveDesk live, Business business, CallTicket ticket) {
        this.scope = scope;
        this.desk = desk;
        this.live = live;
        this.business = business;
        this.key = new ConversationKey(Channel.PHONE, ticket.call());
        this.party = ticket.party();
    }

    /// @param asks what the contact is to agree to, as the conversation stands
    record Opened(Opening opening, @Nullable ReadBack asks) {}

    /// @param asks what the contact is to agree to, as the conversation stands now
    record Ran(ToolReply reply, @Nullable ReadBack asks) {}

    Opened open() {
        return awaited(() -> {
            var opening = live.begin(business, key, party);
            return new Opened(opening, live.readBack(business, key).orElse(null));
        });
    }

    /// The caller has waited in vain: what was to be done for them is not done any more. Returns at once; any thread.
    void leave() {
        fence.leave();
    }

    /// The scripted receptionist greets, and says first whether the call is recorded.
    Reply arrive() {
        return turn(new Incoming.Arrived(business.reception().voice().record()));
    }

    Reply turn(Incoming incoming) {
        return taken(incoming, Hearer.NOBODY, Optional::empty);
    }

    /// As the other [#turn], with a reply that is spoken while it is still being made, and may be spoken into.
    Reply turn(Incoming incoming, MakingReply making) {
        return taken(incoming, making, making::settle);
    }

    /// What was said stays, also when nobody answers it.
    ///
    /// @param heard how much of the reply was, where that is less than all
    private Reply taken(Incoming incoming, Hearer hearer, Supplier<Optional<String>> heard) {
        try {
            var reply = awaited(() -> prepared(incoming, hearer));
            heard.get()
                    .or(() -> fence.isLeft() ? Optional.of("") : Optional.empty())
                    .ifPresent(words -> cutShort(reply.turn(), words));
            return reply;
        } catch (Fence.NobodyWaits nobody) {
            var item = UNANSWERED + unanswered++;
            said(incoming).ifPresent(words -> heard(item, words));
            heard.get().filter(words -> !words.isBlank()).ifPresent(words -> said(item, words));
            throw nobody;
        }
    }

    private Reply prepared(Incoming incoming, Hearer hearer) {
        try (var prepared = desk.prepare(business, key, party, null, incoming, hearer)) {
            return committed(() -> desk.turn(business, key, party, prepared));
        }
    }

    private static Optional<String> said(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Said said -> Optional.of(said.text()).filter(text -> !text.isBlank());
            case Incoming.Keyed keyed -> Optional.of(keyed.digits());
            case Incoming.Arrived _,
                    Incoming.Silence _,
                    Incoming.WordsLost _,
                    Incoming.TransferFailed _,
                    Incoming.Unanswered _,
                    Incoming.Resumed _ -> Optional.empty();
        };
    }

    /// The script goes on where a model, another server or a broken line left off.
    Reply takeOver() {
        return awaited(() -> committed(() -> live.takeOver(business, key, party)));
    }

    void heard(String item, String text) {
        live.heard(business, key, item, text);
    }

    void said(String item, String text) {
        live.said(business, key, item, text);
    }

    /// Of a reply only this much was heard.
    void cutShort(int turn, String heard) {
        live.cutShort(business, key, turn, heard);
    }

    Ran tool(String call, String name, Arguments arguments, Assent assent) {
        return awaited(() -> {
            var reply = committed(() -> live.tool(business, key, call, name, arguments, assent));
            return new Ran(reply, live.readBack(business, key).orElse(null));
        });
    }

    /// Done while the caller waits for it. What fails because it was interrupted is no bug.
    private <T> T awaited(Supplier<T> work) {
        fence.enter();
        try {
            return work.get();
        } catch (RuntimeException failed) {
            throw fence.isLeft() ? new Fence.NobodyWaits(failed) : failed;
        } finally {
            fence.exit();
        }
    }

    private <T> T committed(Supplier<T> work) {
        return in(() -> {
            var done = work.get();
            fence.commit();
            return done;
        });
    }

    void left() {
        in(() -> {
            desk.left(business, key);
            return business;
        });
    }

    private <T> T in(Supplier<T> work) {
        return scope.in(business.id(), work);
    }
}
