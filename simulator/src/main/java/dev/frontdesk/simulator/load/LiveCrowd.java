package dev.frontdesk.simulator.load;

import dev.frontdesk.simulator.desk.Business;
import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.line.MediaLine;
import dev.frontdesk.simulator.process.Servers;
import dev.frontdesk.simulator.twilio.Webhooks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/// People who call live lines one after the other, as many at a time as there are businesses, until it is
/// enough.
final class LiveCrowd {

    private static final int POLL_MILLIS = 100;
    private static final int SLOTS = 400;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Servers servers;
    private final Webhooks webhooks;
    private final Rest rest;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> callers = new ArrayList<>();
    private final List<String> businesses = new ArrayList<>();
    private final Set<LiveCall> talking = ConcurrentHashMap.newKeySet();
    private final Queue<Call> made = new ConcurrentLinkedQueue<>();
    private final List<String> broken = new ArrayList<>();
    private final AtomicInteger people = new AtomicInteger();
    private volatile boolean enough;

    /// A call that is over.
    ///
    /// @param phone the caller's, and nobody else's in the run
    record Call(String phone, LiveCall talk, Caller.Told told) {}

    LiveCrowd(Servers servers) {
        this.servers = servers;
        this.webhooks = new Webhooks(servers.connection());
        this.rest = new Rest(servers.connection());
    }

    void begin(int atATime) {
        for (var place = 0; place < atATime; place++) {
            var business = LoadBusiness.makeLive(rest, place);
            businesses.add(business.slug());
            callers.add(threads.submit(() -> keepCalling(business)));
        }
    }

    List<String> businesses() {
        return List.copyOf(businesses);
    }

    /// Everybody on a line of these may be struck now.
    void strike(Kill kill, Predicate<MediaLine> on) {
        talking.forEach(call -> call.strike(kill, on));
    }

    /// Lets everybody come to an end.
    List<Call> end() {
        enough = true;
        for (var caller : callers) {
            try {
                caller.get();
            } catch (ExecutionException gaveUp) {
                broken.add(String.valueOf(gaveUp.getCause()));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
        threads.close();
        return List.copyOf(made);
    }

    /// Why callers gave up.
    List<String> broken() {
        return List.copyOf(broken);
    }

    private void keepCalling(Business business) {
        var slots = LoadBusiness.slots(rest, business.slug(), LoadBusiness.CHECK_UP, SLOTS);
        for (var turn = 0; !enough; turn++) {
            var phone = Scripts.phone(people.getAndIncrement());
            var script = Scripts.books("check-up", slots.get(turn % slots.size()), "Jane Miller", phone);
            var call = new LiveCall(
                    business.slug(),
                    Caller.phone(webhooks, phone, business.numbers().getFirst()));
            // Some of the recognisers behind the first find speech by its level.
            call.phone().speakSlowly();
            talking.add(call);
            try {
                var told = Caller.patient(new PacedTalk(call.phone()), script, this::awaitServer)
                        .call();
                made.add(new Call(phone, call, told));
            } finally {
                talking.remove(call);
            }
        }
    }

    private void awaitServer() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        do {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the server did not come back");
            }
            Pause.millis(POLL_MILLIS);
        } while (!servers.isUp());
    }
}
