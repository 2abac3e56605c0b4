package dev.frontdesk.simulator.call;

/// What becomes of it when the desk connects the caller to a number.
public enum DialOutcome {
    /// Someone answers, talks to the caller and hangs up.
    ANSWERED("completed"),
    NO_ANSWER("no-answer"),
    BUSY("busy"),
    FAILED("failed");

    private final String dialCallStatus;

    DialOutcome(String dialCallStatus) {
        this.dialCallStatus = dialCallStatus;
    }

    /// Twilio's `DialCallStatus`.
    public String dialCallStatus() {
        return dialCallStatus;
    }
}
