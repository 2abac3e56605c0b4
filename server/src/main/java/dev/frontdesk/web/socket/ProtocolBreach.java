package dev.frontdesk.web.socket;

/// The peer broke the rules of RFC 6455 or a limit.
final class ProtocolBreach extends Exception {

    private static final long serialVersionUID = 1L;

    private final int code;

    ProtocolBreach(int code, String reason) {
        super(reason, null, false, false);
        this.code = code;
    }

    /// To close with.
    int code() {
        return code;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
