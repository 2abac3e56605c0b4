package dev.frontdesk.simulator.vendor;

import dev.frontdesk.simulator.socket.Handshake;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which connection misbehaves how. Thread-safe.
public final class Troubles {

    private final Deque<List<Misbehaviour>> next = new ArrayDeque<>();
    private final Map<String, List<Misbehaviour>> marked = new HashMap<>();
    private final Set<String> struck = new HashSet<>();
    private List<Misbehaviour> always = List.of();

    public synchronized void then(List<Misbehaviour> connection) {
        next.add(List.copyOf(connection));
    }

    /// Nothing is planned any more.
    public synchronized void forgetPlans() {
        next.clear();
    }

    public synchronized void always(List<Misbehaviour> all) {
        always = List.copyOf(all);
    }

    /// @param mark a part of the address's path, or the whole value of a parameter
    synchronized void whenever(String mark, List<Misbehaviour> each) {
        marked.put(mark, List.copyOf(each));
    }

    /// How many connections to come are planned.
    public synchronized int planned() {
        return next.size();
    }

    /// What the connection that begins now does wrong.
    public synchronized List<Misbehaviour> ofNextConnection() {
        var troubles = new ArrayList<>(always);
        var own = next.poll();
        if (own != null) {
            troubles.addAll(own);
        }
        return troubles;
    }

    /// The same, with what those of its mark do wrong.
    synchronized List<Misbehaviour> ofNextConnection(Handshake handshake) {
        var troubles = new ArrayList<>(ofNextConnection());
        mark(handshake).map(marked::get).ifPresent(troubles::addAll);
        return troubles;
    }

    /// Something went wrong in a connection that was to.
    synchronized void happened(Handshake handshake) {
        mark(handshake).ifPresent(struck::add);
    }

    synchronized boolean happened(String mark) {
        return struck.contains(mark);
    }

    private Optional<String> mark(Handshake handshake) {
        return marked.keySet().stream()
                .filter(mark -> List.of(handshake.path().split("/")).contains(mark)
                        || handshake.query().values().stream().anyMatch(values -> values.contains(mark)))
                .findFirst();
    }
}
