package dev.frontdesk.app.understand;

/// A line with a value that cannot be read. The reason says which field and what was expected.
final class UnreadableLine extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    UnreadableLine(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
