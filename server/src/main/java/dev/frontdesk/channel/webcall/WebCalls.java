package dev.frontdesk.channel.webcall;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.business.Reception;
import dev.frontdesk.business.Voice;
import dev.frontdesk.call.CallEnd;
import dev.frontdesk.call.CallEnd.Fault;
import dev.frontdesk.call.CallEnd.Reason;
import dev.frontdesk.call.CallNext;
import dev.frontdesk.call.CallTicket;
import dev.frontdesk.call.LiveCalls;
import dev.frontdesk.conversation.Desk;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Prepared;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Calls from browsers, begun and carried on from the database, on whatever node this is. Each method is one
/// transaction.
public final class WebCalls {

    private static final CallEnd HUNG_UP = new CallEnd(Reason.CALLER_HUNG_UP, Fault.UNKNOWN);
    private static final CallEnd SAID_GOODBYE = new CallEnd(Reason.GOODBYE, Fault.NONE);
    private static final CallEnd TRANSFERRED = new CallEnd(Reason.TRANSFERRED, Fault.NONE);
    private static final CallEnd FELL_BACK = new CallEnd(Reason.FELL_BACK, Fault.UNKNOWN);
    private static final CallEnd UNANSWERED = new CallEnd(Reason.UNANSWERED, Fault.UPSTREAM);
    private static final CallEnd LOST = new CallEnd(Reason.LINE_LOST, Fault.UNKNOWN);

    private final BusinessScope scope;
    private final LiveCalls live;
    private final CallStreams streams;
    private final Desk desk;
    private final SecureRandom random;

    public WebCalls(BusinessScope scope, LiveCalls live, CallStreams streams, Desk desk, SecureRandom random) {
        this.scope = scope;
        this.live = live;
        this.streams = streams;
        this.desk = desk;
        this.random = random;
    }

    /// A call begins, where live voice is to be had.
    CallStep begin(Business business) {
        var call = WebCallId.make(random);
        return scope.in(
                business.id(),
                () -> live.admit(business, call.text())
                        .map(engine -> connect(business, call, engine, 1))
                        .orElseGet(CallStep::browser));
    }

    /// The call's stream has ended; what follows? Empty when there is no such call.
    Optional<CallStep> next(Business business, WebCallId call) {
        return scope.in(
                business.id(),
                () -> streams.attempts(business, call).map(attempts -> follow(business, call, attempts)));
    }

    /// The page hung up. Nothing happens when there is no such call, or it is over.
    void left(Business business, WebCallId call) {
        scope.in(business.id(), () -> streams.attempts(business, call).map(_ -> over(business, call, HUNG_UP)));
    }

    /// Something was said in a call that goes on turn by turn. Within the business's scope. Empty when there is no
    /// such call.
    Optional<SpokenTurn> turn(Business business, WebCallId call, Prepared prepared) {
        return streams.attempts(business, call)
                .map(_ -> SpokenTurn.of(desk.turn(business, call.key(), null, prepared)));
    }

    /// Readies such a turn, outside any scope; nothing where there is no such call.
    Prepared prepare(Business business, WebCallId call, @Nullable String event, Incoming incoming) {
        return business.reception().mode() == Reception.Mode.MODEL && exists(business, call)
                ? desk.prepare(business, call.key(), null, event, incoming)
                : Prepared.of(incoming);
    }

    private boolean exists(Business business, WebCallId call) {
        return scope.in(business.id(), () -> streams.attempts(business, call)).isPresent();
    }

    private CallStep follow(Business business, WebCallId call, int attempts) {
        return switch (streams.next(business, call)) {
            case CallNext.HangUp _ -> over(business, call, SAID_GOODBYE);
            case CallNext.Transfer(var number) -> transfer(business, call, number);
            case CallNext.Script _ -> script(business, call, new Incoming.Resumed(), FELL_BACK);
            case CallNext.PersonOrMessage _ -> script(business, call, new Incoming.Unanswered(), UNANSWERED);
            case CallNext.Reconnect _ ->
                live.admit(business, call.text())
                        .map(engine -> reconnect(business, call, engine, attempts + 1))
                        .orElseGet(() -> script(business, call, new Incoming.Resumed(), LOST));
        };
    }

    private CallStep connect(Business business, WebCallId call, Voice.Engine engine, int attempt) {
        var ticket = new CallTicket(business.id(), call.text(), null, engine, attempt);
        return CallStep.stream(call, streams.expect(ticket), streams.url());
    }

    private CallStep reconnect(Business business, WebCallId call, Voice.Engine engine, int attempt) {
        streams.over(business, call, LOST);
        return connect(business, call, engine, attempt);
    }

    // The conversation before the streams: whoever locks the rows of both does so in this order.

    /// Nobody can connect a browser: who calls is shown the number.
    private CallStep transfer(Business business, WebCallId call, String number) {
        over(business, call, TRANSFERRED);
        return CallStep.transfer(number);
    }

    /// The same conversation goes on turn by turn.
    private CallStep script(Business business, WebCallId call, Incoming why, CallEnd presumed) {
        var reply = desk.turn(business, call.key(), null, why);
        streams.over(business, call, presumed);
        return CallStep.browser(call, SpokenTurn.of(reply));
    }

    private CallStep over(Business business, WebCallId call, CallEnd presumed) {
        desk.left(business, call.key());
        streams.over(business, call, presumed);
        return CallStep.over();
    }
}
