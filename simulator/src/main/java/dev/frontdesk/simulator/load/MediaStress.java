package dev.frontdesk.simulator.load;

import dev.frontdesk.simulator.desk.Appointment;
import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.process.RunningServer;
import dev.frontdesk.simulator.process.Servers;
import dev.frontdesk.simulator.vendor.all.AllVendors;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Ends the vendors' sockets, and kills the server, while people talk on live lines. Everybody must hear
/// something soon, and be booked as told; and nothing is left over.
public final class MediaStress {

    private static final int SHOWN = 3;
    private static final Duration TO_CLEAR_UP = Duration.ofSeconds(20);

    private final Servers servers;
    private final AllVendors vendors;
    private final Rest rest;
    private final Verdict verdict;
    private final LiveCrowd crowd;

    /// @param servers started, and pointed at the vendors
    public MediaStress(Servers servers, AllVendors vendors, PrintWriter out) {
        this.servers = servers;
        this.vendors = vendors;
        this.rest = new Rest(servers.connection());
        this.verdict = new Verdict(out);
        this.crowd = new LiveCrowd(servers);
    }

    /// @param atATime calls in progress at any moment
    /// @param kills of a vendor's sockets, all that are open at the time
    /// @param serverKills of the server, after those
    /// @return the exit status
    public int run(int atATime, int kills, int serverKills) {
        var before = new LinkedHashMap<RunningServer, Footprint>();
        servers.all().forEach(server -> before.put(server, Footprint.of(new Rest(server.connection()))));
        var killing = new Killing(servers, vendors, crowd, verdict);
        crowd.begin(atATime);
        var calls = List.<LiveCrowd.Call>of();
        try {
            killing.vendors(kills);
            killing.server(serverKills);
        } finally {
            calls = crowd.end();
        }
        crowd.broken().forEach(why -> verdict.require(false, "a caller gave up: " + why));
        var waits = new Waits(rest, killing::answerable, verdict);
        waits.check(calls);
        verdict.line("%d calls, %d without a stream; %d sockets of vendors ended; %d waits"
                .formatted(
                        calls.size(),
                        calls.stream()
                                .filter(call -> call.talk().phone().lines().isEmpty())
                                .count(),
                        killing.sockets(),
                        waits.count()));
        verdict.require(waits.count() > 0, "no call was ever struck, so nothing was proved");
        bookings(calls);
        leftOver(before);
        return verdict.conclude();
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
            verdict.require(!told.booked() || kept > 0, "heard of a booking that is not kept: " + told);
            untold += !told.booked() && kept == 1 ? 1 : 0;
        }
        verdict.requireNoDoubles(crowd.businesses(), rest);
        verdict.line("%d booked, %d told so, %d booked and cut off before they were told"
                .formatted(
                        appointments.size(),
                        calls.stream().filter(call -> call.told().booked()).count(),
                        untold));
        messages(calls.stream()
                .filter(call -> !byPhone.containsKey(call.phone()))
                .toList());
    }

    /// Who was struck too often is taken to a message; nobody gets neither that nor an appointment.
    private void messages(List<LiveCrowd.Call> notBooked) {
        var taken =
                notBooked.stream().filter(call -> call.told().takenToMessage()).toList();
        verdict.line("%d taken to a message, %d neither booked nor taken to a message"
                .formatted(taken.size(), notBooked.size() - taken.size()));
        taken.stream()
                .limit(SHOWN)
                .forEach(call -> verdict.line("  taken to a message after %d kills: %s"
                        .formatted(call.talk().strikes().size(), call.told().talk())));
        notBooked.stream()
                .filter(call -> !taken.contains(call))
                .forEach(call -> verdict.require(
                        false,
                        "neither booked nor taken to a message: " + call.told().talk()));
    }

    private void leftOver(Map<RunningServer, Footprint> before) {
        var end = System.nanoTime() + TO_CLEAR_UP.toNanos();
        while (System.nanoTime() < end && vendors.open() > 0) {
            Pause.millis(100);
        }
        verdict.require(vendors.open() == 0, vendors.open() + " sockets are still open at the vendors");
        before.forEach((server, footprint) -> Footprint.settled(new Rest(server.connection()), footprint)
                .check(footprint, server == servers.doomed() ? "the server" : "the other server", verdict));
        vendors.violations().forEach(violation -> verdict.require(false, "protocol: " + violation));
    }
}
