package dev.frontdesk.provider.openai;

import dev.frontdesk.speech.SpeechFault;

/// A request failed.
final class HttpFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient SpeechFault fault;

    HttpFault(SpeechFault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    SpeechFault fault() {
        return fault;
    }

    /// Whether the same request may succeed a moment later.
    boolean isPassing() {
        return switch (fault.kind()) {
            case RATE_LIMIT, TIMEOUT, UNREACHABLE, SERVER -> true;
            case AUTHENTICATION, INVALID_REQUEST, QUOTA, PROTOCOL -> false;
        };
    }
}
