package dev.frontdesk.simulator.desk;

/// The server did not answer, or its answer broke off. The same request may be sent again.
public final class DeskUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DeskUnreachable(String path, Throwable cause) {
        super("no answer from " + path + ": " + cause, cause);
    }
}
