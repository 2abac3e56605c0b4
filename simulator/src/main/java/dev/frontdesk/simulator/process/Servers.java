package dev.frontdesk.simulator.process;

import dev.frontdesk.simulator.desk.DeskConnection;
import java.util.List;

/// What is pressed: one server, or two on the same database with a load balancer's view of them. The doomed one
/// is killed again and again. Of two, it gets all requests while it is up, and the other one takes its calls over.
public final class Servers {

    private final RunningServer doomed;
    private final RunningServer other;
    private final DeskConnection connection =
            new DeskConnection(() -> up().connection().address());

    private Servers(RunningServer doomed, RunningServer other) {
        this.doomed = doomed;
        this.other = other;
    }

    public static Servers one(RunningServer server) {
        return new Servers(server, server);
    }

    public static Servers two(RunningServer doomed, RunningServer other) {
        return new Servers(doomed, other);
    }

    public RunningServer doomed() {
        return doomed;
    }

    /// The one that is not killed.
    public RunningServer other() {
        return other;
    }

    public List<RunningServer> all() {
        return isTakenOver() ? List.of(other, doomed) : List.of(doomed);
    }

    /// Whether another one takes the calls of the doomed.
    public boolean isTakenOver() {
        return doomed != other;
    }

    /// To whichever is up.
    public DeskConnection connection() {
        return connection;
    }

    public boolean isUp() {
        return up().isUp();
    }

    private RunningServer up() {
        return doomed.isUp() ? doomed : other;
    }
}
