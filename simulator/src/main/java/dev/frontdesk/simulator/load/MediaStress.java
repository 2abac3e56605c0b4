package dev.frontdesk.simulator.load;

import dev.frontdesk.simulator.desk.Appointment;
import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.process.RunningServer;
import dev.frontdesk.simulator.vendor.Deed;
import dev.frontdesk.simulator.vendor.StandIn;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/// Resets the vendor's sockets, and kills the server, while people talk on live lines. Everybody must hear
/// something soon, and be booked as told.
public final class MediaStress {

    private static final int SHORTEST_LIFE_MILLIS = 400;
    private static final int LONGEST_LIFE_MILLIS = 3_000;
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Duration TO_CLEAR_UP = Duration.ofSeconds(20);

    private final RunningServer server;
    private final StandIn vendor;
    private final Rest rest;
    private final Verdict verdict;
    private final LiveCrowd crowd;
    private final TreeMap<Long, Long> restarts = new TreeMap<>();

    /// @param server started, and pointed at the vendor
    public MediaStress(RunningServer server, StandIn vendor, PrintWriter out) {
        this.server = server;
        this.vendor = vendor;
        this.rest = new Rest(server.connection());
        this.verdict = new Verdict(out);
        this.crowd = new LiveCrowd(server);
    }

    /// @param atATime calls in progress at any moment
    /// @param kills of the vendor's sockets, all that are open at the time
    /// @param serverKills of the server, after those
    /// @return the exit status
    public int run(int atATime, int kills, int serverKills) {
        crowd.begin(atATime);
        var calls = List.<LiveCrowd.Call>of();
        try {
            killVendor(kills);
            killServer(serverKills);
        } finally {
            calls = crowd.end();
        }
        verdict.line("%d calls, %d of them struck, %d strikes, %d calls without a stream"
                .formatted(
                        calls.size(),
                        calls.stream().filter(call -> call.talk().strikes() > 0).count(),
                        crowd.struck(),
                        calls.stream()
                                .filter(call -> call.talk().lines().isEmpty())
                                .count()));
        crowd.broken().forEach(why -> verdict.require(false, "a caller gave up: " + why));
        waits(calls);
        bookings(calls);
        leftOver();
        return verdict.conclude();
    }

    private void killVendor(int kills) {
        for (var kill = 1; kill <= kills; kill++) {
            pause();
            crowd.strike();
            vendor.now(Deed.DIE);
        }
    }

    private void killServer(int kills) {
        for (var kill = 1; kill <= kills; kill++) {
            pause();
            crowd.strike();
            var at = System.nanoTime();
            server.kill();
            var took = server.start();
            restarts.put(at, System.nanoTime());
            verdict.line("server kill %d of %d: ready again after %d ms".formatted(kill, kills, took.toMillis()));
        }
    }

    private static void pause() {
        Pause.millis(ThreadLocalRandom.current().nextInt(SHORTEST_LIFE_MILLIS, LONGEST_LIFE_MILLIS));
    }

    /// A strike just before the server was killed counts from when there was a server again.
    private long answerable(long struck) {
        var killed = restarts.ceilingEntry(struck);
        return killed != null && killed.getKey() - struck < SOON.toNanos() / 10 ? killed.getValue() : struck;
    }

    private void waits(List<LiveCrowd.Call> calls) {
        var waits = calls.stream()
                .flatMap(call -> call.talk().waits(this::answerable))
                .toList();
        verdict.line("from a kill until the caller heard what came next "
                + Figures.of(waits).shown());
        var late = waits.stream().filter(wait -> wait.compareTo(SOON) > 0).toList();
        verdict.require(late.isEmpty(), late.size() + " callers waited longer than 3 s: " + late);
        verdict.require(crowd.struck() > 0, "no call was ever struck, so nothing was proved");
    }

    private void bookings(List<LiveCrowd.Call> calls) {
        var appointments = crowd.businesses().stream()
                .map(rest::appointments)
                .flatMap(Collection::stream)
                .filter(Appointment::isBooked)
                .toList();
        var byPhone = appointments.stream()
                .collect(Collectors.groupingBy(
                        appointment -> appointment.contact().phone(), Collectors.counting()));
        var untold = 0;
        for (var call : calls) {
            var told = call.told();
            var kept = byPhone.getOrDefault(call.phone(), 0L);
            told.failure().ifPresent(why -> verdict.require(false, "a call failed: " + why));
            verdict.require(kept <= 1, kept + " appointments of one caller: " + told);
            verdict.require(!told.booked() || kept == 1, "heard of a booking that is not kept: " + told);
            untold += !told.booked() && kept == 1 ? 1 : 0;
        }
        verdict.requireNoDoubles(crowd.businesses(), rest);
        verdict.line("%d booked, %d told so, %d booked and cut off before they were told"
                .formatted(
                        appointments.size(),
                        calls.stream().filter(call -> call.told().booked()).count(),
                        untold));
        calls.stream()
                .filter(call -> !call.told().booked())
                .limit(3)
                .forEach(call -> verdict.line("  not told of a booking: " + call.told()));
    }

    private void leftOver() {
        var names = List.of("frontdesk_calls_active", "frontdesk_media_sockets");
        var end = System.nanoTime() + TO_CLEAR_UP.toNanos();
        while (System.nanoTime() < end
                && (vendor.open() > 0 || names.stream().anyMatch(name -> rest.metric(name) > 0))) {
            Pause.millis(100);
        }
        verdict.require(vendor.open() == 0, vendor.open() + " sockets are still open at the vendor");
        names.forEach(name -> verdict.require(rest.metric(name) == 0, name + " is " + rest.metric(name)));
        vendor.violations().forEach(violation -> verdict.require(false, "protocol: " + violation));
    }
}
