package dev.frontdesk.provider;

import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import java.util.Arrays;

/// A vendor of speech failed at something it was asked for.
public final class SpeechException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient SpeechFault fault;

    /// @param fault is what is told: nothing of what was sent or came back
    public SpeechException(SpeechFault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    /// What is no vendor's failure but a bug, or a setting that no request can be made with: the session is over
    /// all the same, and whoever waits is told.
    public static SpeechException of(String vendor, RuntimeException bug) {
        return new SpeechException(
                new SpeechFault(vendor, Kind.PROTOCOL, bug.getClass().getSimpleName()));
    }

    /// For the log: without its message, which may quote a header, and with it the key.
    public static String trace(RuntimeException bug) {
        return bug.getClass().getName() + " " + Arrays.toString(bug.getStackTrace());
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
