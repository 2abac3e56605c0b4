package dev.frontdesk.simulator.vendor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Which connection misbehaves how. Thread-safe.
public final class Troubles {

    private final Deque<List<Misbehaviour>> next = new ArrayDeque<>();
    private List<Misbehaviour> always = List.of();

    public synchronized void then(List<Misbehaviour> connection) {
        next.add(List.copyOf(connection));
    }

    public synchronized void always(List<Misbehaviour> all) {
        always = List.copyOf(all);
    }

    /// How many connections to come are planned.
    synchronized int planned() {
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
}
