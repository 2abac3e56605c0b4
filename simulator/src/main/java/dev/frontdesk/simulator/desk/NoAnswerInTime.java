package dev.frontdesk.simulator.desk;

/// The server took longer than the deadline of the request.
public final class NoAnswerInTime extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NoAnswerInTime(String path, Throwable cause) {
        super("no answer from " + path + " in time", cause);
    }
}
