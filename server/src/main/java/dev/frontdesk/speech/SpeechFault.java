package dev.frontdesk.speech;

/// How a speech vendor failed. Carries no personal details.
///
/// @param vendor lower case, as its package is called
/// @param detail numbers and names of the protocol
public record SpeechFault(String vendor, Kind kind, String detail) {

    /// The categories that every vendor's failures have.
    public enum Kind {
        AUTHENTICATION,
        INVALID_REQUEST,
        RATE_LIMIT,
        QUOTA,
        TIMEOUT,
        UNREACHABLE,
        SERVER,
        PROTOCOL
    }

    /// Whether the same request may succeed a moment later.
    public boolean isPassing() {
        return switch (kind) {
            case RATE_LIMIT, TIMEOUT, UNREACHABLE, SERVER -> true;
            case AUTHENTICATION, INVALID_REQUEST, QUOTA, PROTOCOL -> false;
        };
    }

    @Override
    public String toString() {
        return vendor + " " + kind + " " + detail;
    }
}
