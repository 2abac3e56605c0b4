package dev.frontdesk.simulator.vendor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Which connection misbehaves how. Thread-safe.
final class Troubles {

    private final Deque<List<Misbehaviour>> next = new ArrayDeque<>();
    private List<Misbehaviour> always = List.of();

    synchronized void then(List<Misbehaviour> connection) {
        next.add(List.copyOf(connection));
    }

    synchronized void always(List<Misbehaviour> all) {
        always = List.copyOf(all);
    }

    /// What the connection that begins now does wrong.
    synchronized List<Misbehaviour> ofNextConnection() {
        var troubles = new ArrayList<>(always);
        var own = next.poll();
        if (own != null) {
            troubles.addAll(own);
        }
        return troubles;
    }
}
