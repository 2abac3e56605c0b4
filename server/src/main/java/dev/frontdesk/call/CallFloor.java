package dev.frontdesk.call;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.business.Businesses;
import dev.frontdesk.conversation.Desk;
import dev.frontdesk.conversation.LiveDesk;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// All live calls of this node. Streams come in here; each becomes a call on a virtual thread of its own once
/// its token was found good.
public final class CallFloor implements CallDoor {

    private final Calls calls;
    private final Businesses businesses;
    private final Front front;
    private final Media media;
    private final Talkers talkers;
    private final CallObserver observer;
    private final Executor threads;
    private final Set<CallInbox> active = ConcurrentHashMap.newKeySet();

    /// The conversations behind the calls.
    public record Front(BusinessScope scope, Desk desk, LiveDesk live) {}

    /// What calls are made with.
    ///
    /// @param nanos a clock that never runs back
    public record Media(Engines engines, Fillers fillers, Recordings recordings, LongSupplier nanos) {}

    /// @param threads starts a virtual thread for each task
    public CallFloor(
            Calls calls,
            Businesses businesses,
            Front front,
            Media media,
            Talkers talkers,
            CallObserver observer,
            Executor threads) {
        this.calls = calls;
        this.businesses = businesses;
        this.front = front;
        this.media = media;
        this.talkers = talkers;
        this.observer = observer;
        this.threads = threads;
    }

    @Override
    public LineListener arrived(CallStart start, Line line, Executor audioThread) {
        long began = media.nanos().getAsLong();
        LongSupplier millis = () -> (media.nanos().getAsLong() - began) / 1_000_000;
        var inbox = new CallInbox();
        var path = new AudioPath(line, inbox, audioThread, millis);
        active.add(inbox);
        threads.execute(() -> {
            try {
                call(start, path, inbox, millis);
            } finally {
                active.remove(inbox);
            }
        });
        return path;
    }

    private void call(CallStart start, AudioPath path, CallInbox inbox, LongSupplier millis) {
        try {
            begin(start, path, inbox, millis).ifPresent(CallSession::run);
        } catch (RuntimeException | Error bug) {
            broke(start, path, bug);
        }
    }

    /// Empty where the call has ended already.
    private Optional<CallSession> begin(CallStart start, AudioPath path, CallInbox inbox, LongSupplier millis) {
        try {
            var ticket = calls.claim(start).orElse(null);
            var business =
                    ticket == null ? null : businesses.byId(ticket.business()).orElse(null);
            if (ticket == null || business == null) {
                refuse(path);
                return Optional.empty();
            }
            return Optional.of(session(ticket, business, path, inbox, millis));
        } catch (RuntimeException | Error bug) {
            broke(start, path, bug);
            observer.ended(null, new CallEnd(CallEnd.Reason.FAILED, CallEnd.Fault.US));
            return Optional.empty();
        }
    }

    private void broke(CallStart start, AudioPath path, Throwable bug) {
        observer.bug(start.call(), bug);
        path.run(() -> path.close("failed"));
    }

    private void refuse(AudioPath path) {
        observer.ended(null, new CallEnd(CallEnd.Reason.REFUSED, CallEnd.Fault.CALLER));
        path.run(() -> path.close("nobody asked for this stream"));
    }

    private CallSession session(
            CallTicket ticket, Business business, AudioPath path, CallInbox inbox, LongSupplier millis) {
        // Made ahead, should it be needed.
        media.fillers().filler(business, business.defaultLanguage(), 0);
        if (business.reception().voice().record()) {
            var tape = media.recordings().begin(ticket);
            path.run(() -> path.record(tape));
        }
        var diary = new CallDiary(business.slug(), observer, millis);
        var desk = new CallDesk(front.scope(), front.desk(), front.live(), business, ticket);
        var session = new SessionHolder();
        var work = new CallWork(threads, inbox, session::failed);
        var leg = new CallLeg(business, ticket, path, work, desk, diary, new Waiting(), media.fillers(), millis);
        return session.hold(new CallSession(leg, inbox, calls, media.engines(), talkers, observer));
    }

    @Override
    public int active() {
        return active.size();
    }

    @Override
    public void stop() {
        active.forEach(inbox -> inbox.put(new CallEvent.Stop()));
    }

    /// The work of a call is there before the call is.
    private static final class SessionHolder {

        private @Nullable CallSession session;

        CallSession hold(CallSession made) {
            session = made;
            return made;
        }

        void failed(Throwable bug) {
            if (session != null) {
                session.workFailed(bug);
            }
        }
    }
}
