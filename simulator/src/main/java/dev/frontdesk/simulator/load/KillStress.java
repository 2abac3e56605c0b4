package dev.frontdesk.simulator.load;

import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.desk.Slot;
import dev.frontdesk.simulator.process.RunningServer;
import dev.frontdesk.simulator.twilio.Webhooks;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/// Kills the server again and again while people are on the phone. Each call's next webhook is repeated until
/// the server is back, and must go on where the call was.
public final class KillStress {

    private static final int SHORTEST_LIFE_MILLIS = 300;
    private static final int LONGEST_LIFE_MILLIS = 2_500;
    private static final int POLL_MILLIS = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int SLOTS = 20_000;

    private final RunningServer server;
    private final Rest rest;
    private final Webhooks webhooks;
    private final Verdict verdict;
    private final Queue<Made> made = new ConcurrentLinkedQueue<>();
    private final AtomicInteger people = new AtomicInteger();
    private final AtomicInteger interruptions = new AtomicInteger();
    private volatile boolean enough;

    /// @param server started
    public KillStress(RunningServer server, PrintWriter out) {
        this.server = server;
        this.rest = new Rest(server.connection());
        this.webhooks = new Webhooks(server.connection());
        this.verdict = new Verdict(out);
    }

    /// @param atATime calls in progress at any moment
    /// @return the exit status
    public int run(int kills, int atATime) {
        LoadBusiness.make(rest);
        var slots = LoadBusiness.slots(rest, LoadBusiness.CHECK_UP, SLOTS);
        var restarts = new ArrayList<Duration>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var callers = new ArrayList<Future<?>>();
            for (var i = 0; i < atATime; i++) {
                callers.add(threads.submit(() -> keepCalling(slots)));
            }
            try {
                killAgainAndAgain(kills, restarts);
            } finally {
                enough = true;
            }
            awaitAll(callers);
        }
        verdict.line("%d kills, %d calls, %d requests that found no server"
                .formatted(kills, made.size(), interruptions.get()));
        verdict.line("from start to ready " + Figures.of(restarts).shown());
        verdict.require(interruptions.get() > 0, "no call was ever interrupted, so nothing was proved");
        new Records(rest, verdict).check(made);
        return verdict.conclude();
    }

    private void killAgainAndAgain(int kills, List<Duration> restarts) {
        for (var kill = 1; kill <= kills; kill++) {
            Pause.millis(ThreadLocalRandom.current().nextInt(SHORTEST_LIFE_MILLIS, LONGEST_LIFE_MILLIS));
            server.kill();
            var took = server.start();
            restarts.add(took);
            verdict.line("kill %d of %d: ready again after %d ms, %d calls so far"
                    .formatted(kill, kills, took.toMillis(), made.size()));
        }
    }

    private void keepCalling(List<Slot> slots) {
        while (!enough) {
            var person = people.getAndIncrement();
            var phone = Scripts.phone(person);
            var script = Scripts.books("check-up", slots.get(person % slots.size()), "Jane Miller", phone);
            var talk = new PacedTalk(Caller.phone(webhooks, phone));
            made.add(new Made(phone, new Caller(talk, script, this::awaitServer).call()));
        }
    }

    private void awaitServer() {
        interruptions.incrementAndGet();
        var end = System.nanoTime() + PATIENCE.toNanos();
        do {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the server did not come back");
            }
            Pause.millis(POLL_MILLIS);
        } while (!server.isUp());
    }

    private void awaitAll(List<Future<?>> callers) {
        for (var caller : callers) {
            try {
                caller.get();
            } catch (ExecutionException broken) {
                verdict.require(false, "a caller gave up: " + broken.getCause());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
