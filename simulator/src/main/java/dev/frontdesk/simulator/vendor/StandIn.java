package dev.frontdesk.simulator.vendor;

import dev.frontdesk.simulator.socket.Admission;
import dev.frontdesk.simulator.socket.Guest;
import dev.frontdesk.simulator.socket.Handshake;
import dev.frontdesk.simulator.socket.Peer;
import dev.frontdesk.simulator.socket.SocketServer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// A vendor's service that runs, on a port of its own. Thread-safe.
///
/// What a client does that the vendor does not allow is answered as the vendor would and kept under [#violations].
public final class StandIn implements AutoCloseable {

    private final Service service;
    private final Troubles troubles = new Troubles();
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final AtomicInteger misdeeds = new AtomicInteger();
    private final SocketServer server;

    private StandIn(int port, Service service) {
        this.service = service;
        server = new SocketServer(port, this::admit);
    }

    /// @param port 0 for any free one
    public static StandIn start(int port, Service service) {
        return new StandIn(port, service);
    }

    /// On any free port.
    public static StandIn start(Service service) {
        return start(0, service);
    }

    /// `ws://127.0.0.1:port`, without a path.
    public String url() {
        return "ws://127.0.0.1:" + server.port();
    }

    /// Sockets that are open now.
    public int open() {
        return server.open();
    }

    /// WebSockets there were so far; refused ones do not count.
    public int connections() {
        return connections.get();
    }

    /// How often something went wrong that was to.
    public int misdeeds() {
        return misdeeds.get();
    }

    /// When a message of this type was last sent, by [System#nanoTime]; 0 for never.
    public long lastSent(String type) {
        return sent.getOrDefault(type, 0L);
    }

    private void sending(String type) {
        sent.put(type, System.nanoTime());
    }

    /// What clients did wrong, in order.
    public List<String> violations() {
        return List.copyOf(violations);
    }

    /// The next connection for which nothing is planned does this wrong; called again, the one after it.
    public void then(Misbehaviour... connection) {
        troubles.then(List.of(connection));
    }

    /// Every connection that has this in its address does this wrong as well.
    ///
    /// @param mark a part of the path, or the whole value of a parameter
    public void whenever(String mark, Misbehaviour... each) {
        troubles.whenever(mark, List.of(each));
    }

    /// Whether anything went wrong in a connection with this mark.
    public boolean misdid(String mark) {
        return troubles.happened(mark);
    }

    /// How many connections are planned by [#then] and have not begun.
    public int planned() {
        return troubles.planned();
    }

    /// What was planned by [#then] for connections that never came is planned no more.
    public void forgetPlans() {
        troubles.forgetPlans();
    }

    /// Every connection that begins from now on does this wrong; none, when called with nothing.
    public void always(Misbehaviour... all) {
        troubles.always(List.of(all));
    }

    /// Every connection that is open does this now.
    public void now(Deed deed) {
        lines.forEach(line -> line.misbehaveNow(deed));
    }

    @Override
    public void close() {
        server.close();
    }

    private Admission admit(Handshake handshake) {
        var planned = troubles.ofNextConnection(handshake);
        var door = planned.stream().filter(Misbehaviour::isAtTheDoor).findFirst();
        if (door.isPresent()) {
            misdid(handshake);
            return door.get().deed() == Deed.HANG
                    ? new Admission.Unanswered()
                    : new Admission.Refused(503, "{\"error\":{\"message\":\"Service unavailable\"}}");
        }
        var refusal = service.refusal(handshake);
        if (refusal.isPresent()) {
            violations.addAll(refusal.get().mistakes());
            return new Admission.Refused(refusal.get().status(), refusal.get().body());
        }
        return new Admission.Welcome(peer -> enter(handshake, peer, planned));
    }

    private void misdid(Handshake handshake) {
        misdeeds.incrementAndGet();
        troubles.happened(handshake);
    }

    /// A mistake of the stand-in's own must not look like a vendor that hung up.
    private void noting(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException mistake) {
            violations.add("the stand-in broke: " + mistake);
            throw mistake;
        }
    }

    private Guest enter(Handshake handshake, Peer peer, List<Misbehaviour> planned) {
        connections.incrementAndGet();
        var line = new Line(peer, planned, new Line.Records(violations::add, () -> misdid(handshake), this::sending));
        lines.add(line);
        var guest = service.serve(handshake, line);
        return new Guest() {
            @Override
            public void text(String message) {
                noting(() -> guest.text(message));
            }

            @Override
            public void binary(byte[] message) {
                noting(() -> guest.binary(message));
            }

            @Override
            public void gone() {
                lines.remove(line);
                guest.gone();
            }
        };
    }
}
