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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The desk of one call's conversation. Every method blocks, and is a transaction; before a turn's, the desk may
/// wait for a model.
final class CallDesk {

    private final BusinessScope scope;
    private final Desk desk;
    private final LiveDesk live;
    private final Business business;
    private final ConversationKey key;
    private final @Nullable String party;

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
        var opening = live.begin(business, key, party);
        return new Opened(opening, live.readBack(business, key).orElse(null));
    }

    /// The scripted receptionist greets, and says first whether the call is recorded.
    Reply arrive() {
        return turn(new Incoming.Arrived(business.reception().voice().record()));
    }

    Reply turn(Incoming incoming) {
        return taken(incoming, Hearer.NOBODY);
    }

    /// As the other [#turn], with a reply that is spoken while it is still being made, and may be spoken into.
    Reply turn(Incoming incoming, MakingReply making) {
        var reply = taken(incoming, making);
        making.settle().ifPresent(heard -> cutShort(reply.turn(), heard));
        return reply;
    }

    private Reply taken(Incoming incoming, Hearer hearer) {
        try (var prepared = desk.prepare(business, key, party, null, incoming, hearer)) {
            return in(() -> desk.turn(business, key, party, prepared));
        }
    }

    /// The script goes on where a model, another server or a broken line left off.
    Reply takeOver() {
        return live.takeOver(business, key, party);
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
        var reply = live.tool(business, key, call, name, arguments, assent);
        return new Ran(reply, live.readBack(business, key).orElse(null));
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
