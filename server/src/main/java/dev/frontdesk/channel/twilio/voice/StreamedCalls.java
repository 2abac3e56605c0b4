package dev.frontdesk.channel.twilio.voice;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Voice;
import dev.frontdesk.call.CallEnd;
import dev.frontdesk.call.CallEnd.Fault;
import dev.frontdesk.call.CallEnd.Reason;
import dev.frontdesk.call.CallNext;
import dev.frontdesk.call.CallRecords;
import dev.frontdesk.call.CallTicket;
import dev.frontdesk.call.Calls;
import dev.frontdesk.call.LiveCalls;
import dev.frontdesk.channel.twilio.Party;
import dev.frontdesk.conversation.Desk;
import dev.frontdesk.conversation.Incoming;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What webhooks do for calls whose audio streams through the media plane: connect the stream, and when it has
/// ended decide from the database what follows, on whatever node this is. Called within the business's scope.
public final class StreamedCalls {

    private static final CallEnd HUNG_UP = new CallEnd(Reason.CALLER_HUNG_UP, Fault.UNKNOWN);
    private static final CallEnd SAID_GOODBYE = new CallEnd(Reason.GOODBYE, Fault.NONE);
    private static final CallEnd TRANSFERRED = new CallEnd(Reason.TRANSFERRED, Fault.NONE);
    private static final CallEnd FELL_BACK = new CallEnd(Reason.FELL_BACK, Fault.UNKNOWN);
    private static final CallEnd UNANSWERED = new CallEnd(Reason.UNANSWERED, Fault.UPSTREAM);
    private static final CallEnd LOST = new CallEnd(Reason.LINE_LOST, Fault.UNKNOWN);

    private final LiveCalls live;
    private final Calls calls;
    private final CallRecords records;
    private final Desk desk;
    private final VoiceReplies replies;

    public StreamedCalls(LiveCalls live, Calls calls, CallRecords records, Desk desk, VoiceReplies replies) {
        this.live = live;
        this.calls = calls;
        this.records = records;
        this.desk = desk;
        this.replies = replies;
    }

    /// Connects the call to its first stream; empty when it has to do without.
    Optional<String> connect(Business business, CallForm call) {
        return engine(business, call).map(engine -> connect(business, call, engine, 1));
    }

    /// The stream has ended.
    ///
    /// @param attempt the how-manieth of the call it was
    String next(Business business, CallForm call, int attempt) {
        if (call.over()) {
            return hangUp(business, call, HUNG_UP);
        }
        return switch (calls.next(business.id(), call.sid())) {
            case CallNext.HangUp _ -> hangUp(business, call, SAID_GOODBYE);
            case CallNext.Transfer(var number) -> transfer(business, call, number, attempt);
            case CallNext.Script _ -> script(business, call, new Incoming.Resumed(), FELL_BACK);
            case CallNext.PersonOrMessage _ -> script(business, call, new Incoming.Unanswered(), UNANSWERED);
            case CallNext.Reconnect _ ->
                engine(business, call)
                        .map(engine -> reconnect(business, call, engine, attempt + 1))
                        .orElseGet(() -> script(business, call, new Incoming.Resumed(), LOST));
        };
    }

    /// The telephone call has ended, and with it the conversation and any stream whose server did not live to
    /// say so.
    void left(Business business, CallForm call) {
        hangUp(business, call, HUNG_UP);
    }

    private Optional<Voice.Engine> engine(Business business, CallForm call) {
        return business.reception().voice().mode() == Voice.Mode.LIVE
                ? live.admit(business, call.sid())
                : Optional.empty();
    }

    private String reconnect(Business business, CallForm call, Voice.Engine engine, int attempt) {
        over(business, call, LOST);
        return connect(business, call, engine, attempt);
    }

    private String connect(Business business, CallForm call, Voice.Engine engine, int attempt) {
        var ticket = new CallTicket(business.id(), call.sid(), party(call), engine, attempt);
        return replies.connect(calls.expect(ticket), attempt);
    }

    private String transfer(Business business, CallForm call, String number, int attempt) {
        over(business, call, TRANSFERRED);
        return replies.transfer(number, attempt);
    }

    // The conversation before the streams: whoever locks the rows of both does so in this order.

    /// The same conversation goes on by the vendor's own speech.
    private String script(Business business, CallForm call, Incoming why, CallEnd presumed) {
        var reply = desk.turn(business, call.key(), party(call), why);
        over(business, call, presumed);
        return replies.say(business, reply);
    }

    private String hangUp(Business business, CallForm call, CallEnd presumed) {
        desk.left(business, call.key());
        over(business, call, presumed);
        return replies.goodbye();
    }

    private void over(Business business, CallForm call, CallEnd presumed) {
        records.over(business.id(), call.sid(), presumed);
    }

    private static @Nullable String party(CallForm call) {
        return Party.number(call.from()).orElse(null);
    }
}
