package dev.frontdesk.simulator.scenario;

/// A scenario's file that cannot be followed.
public final class BadScenario extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadScenario(String message) {
        super(message);
    }

    BadScenario(String message, Throwable cause) {
        super(message, cause);
    }
}
