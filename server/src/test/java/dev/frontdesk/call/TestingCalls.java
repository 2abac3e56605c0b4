package dev.frontdesk.call;

import dev.frontdesk.business.BusinessId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One ticket, for one token.
final class TestingCalls implements Calls {

    final List<CallNext> next = new ArrayList<>();

    /// The call has gone on in another stream.
    boolean leftBehind;

    @Nullable
    CallEnd end;

    @Nullable
    CallTimeline timeline;

    private @Nullable CallTicket waiting;

    @Override
    public String expect(CallTicket ticket) {
        waiting = ticket;
        return "token";
    }

    @Override
    public Optional<CallTicket> claim(CallStart start) {
        var ticket = Optional.ofNullable(waiting).filter(_ -> start.token().equals("token"));
        waiting = null;
        return ticket;
    }

    @Override
    public boolean next(CallTicket ticket, CallNext decided) {
        if (!leftBehind) {
            next.add(decided);
        }
        return !leftBehind;
    }

    @Override
    public CallNext next(BusinessId business, String call) {
        return next.isEmpty() ? new CallNext.Reconnect() : next.getLast();
    }

    @Override
    public void ended(CallTicket ticket, CallEnd how, CallTimeline what) {
        end = how;
        timeline = what;
    }
}
