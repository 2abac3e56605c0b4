package dev.frontdesk.simulator.load;

import dev.frontdesk.simulator.process.Servers;
import dev.frontdesk.simulator.vendor.Deed;
import dev.frontdesk.simulator.vendor.StandIn;
import dev.frontdesk.simulator.vendor.all.AllVendors;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;

/// Kills vendors' sockets and servers at random moments. Used by one thread.
final class Killing {

    private static final int SHORTEST_LIFE_MILLIS = 400;
    private static final int LONGEST_LIFE_MILLIS = 3_000;
    /// Calls that were taken over stay where they are: the next ones take so long to be in every state.
    private static final int LONGEST_OF_TWO_MILLIS = 12_000;
    /// A server that others go on for is started again only then: its start takes their processor.
    private static final int DEAD_MILLIS = 5_000;
    /// A call was up to so long before the kill on a server that is being killed.
    private static final long AT_ONCE_NANOS = 300_000_000;
    private static final List<Deed> ENDS = List.of(Deed.DIE, Deed.DIE, Deed.CLOSE, Deed.HALF, Deed.PART);

    private final Servers servers;
    private final AllVendors vendors;
    private final LiveCrowd crowd;
    private final Verdict verdict;
    private final TreeMap<Long, Long> restarts = new TreeMap<>();
    private int sockets;

    Killing(Servers servers, AllVendors vendors, LiveCrowd crowd, Verdict verdict) {
        this.servers = servers;
        this.vendors = vendors;
        this.crowd = crowd;
        this.verdict = verdict;
    }

    /// Ends all sockets of one vendor, and so again and again: twice in three times the model's, else one of the
    /// cascade's that goes on after it.
    void vendors(int kills) {
        for (var kill = 1; kill <= kills; kill++) {
            pause(LONGEST_LIFE_MILLIS);
            var random = ThreadLocalRandom.current();
            var deed = ENDS.get(random.nextInt(ENDS.size()));
            switch (random.nextInt(6)) {
                case 0 -> end("deepgram", vendors.deepgram(), deed);
                case 1 -> end("elevenlabs", vendors.elevenLabs(), deed);
                default -> end("openai", vendors.openai(), deed);
            }
        }
    }

    private void end(String name, StandIn vendor, Deed deed) {
        crowd.strike(Kill.now(name), _ -> true);
        sockets += vendor.open();
        vendor.now(deed);
    }

    /// Vendors' sockets that were ended.
    int sockets() {
        return sockets;
    }

    void server(int kills) {
        var doomed = servers.doomed();
        for (var kill = 1; kill <= kills; kill++) {
            pause(servers.isTakenOver() ? LONGEST_OF_TWO_MILLIS : LONGEST_LIFE_MILLIS);
            var struck = Kill.now("server");
            crowd.strike(struck, line -> line.server().equals(doomed.media()));
            doomed.kill();
            if (servers.isTakenOver()) {
                Pause.millis(DEAD_MILLIS);
                verdict.line("server kill %d of %d: ready again %d ms after it was started"
                        .formatted(kill, kills, doomed.start().toMillis()));
            } else {
                verdict.line("server kill %d of %d: ready again after %d ms"
                        .formatted(kill, kills, doomed.start().toMillis()));
                restarts.put(struck.nanos(), System.nanoTime());
            }
        }
    }

    private static void pause(int longest) {
        Pause.millis(ThreadLocalRandom.current().nextInt(SHORTEST_LIFE_MILLIS, longest));
    }

    /// From when on somebody could answer: at once, or when the only server was there again.
    long answerable(Kill kill) {
        var killed = restarts.ceilingEntry(kill.nanos());
        return killed != null && killed.getKey() - kill.nanos() < AT_ONCE_NANOS ? killed.getValue() : kill.nanos();
    }
}
