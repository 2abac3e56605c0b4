package dev.frontdesk.provider;

import dev.frontdesk.speech.SpeechFault;

/// A vendor of speech failed at something it was asked for.
public final class SpeechException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient SpeechFault fault;

    /// @param fault is what is told: nothing of what was sent or came back
    public SpeechException(SpeechFault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    public SpeechFault fault() {
        return fault;
    }

    /// Whether the same request may succeed a moment later.
    public boolean isPassing() {
        return switch (fault.kind()) {
            case RATE_LIMIT, TIMEOUT, UNREACHABLE, SERVER -> true;
            case AUTHENTICATION, INVALID_REQUEST, QUOTA, PROTOCOL -> false;
        };
    }
}
