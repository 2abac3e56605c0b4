package dev.frontdesk.speech;

/// A speech vendor did not do what it was asked for.
public final class SpeechFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SpeechFault fault;

    public SpeechFailure(SpeechFault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    public SpeechFault fault() {
        return fault;
    }
}
