package dev.frontdesk.web.socket;

/// How a socket failed. Carries no personal details.
///
/// @param status the HTTP status of a refused handshake; the code it was closed with after a breach; else 0
/// @param detail numbers and names of the protocol
public record SocketFailure(Kind kind, int status, String detail) {

    public enum Kind {
        /// No address, no route, no listener, or no TLS.
        UNREACHABLE,
        /// The peer did not answer in time, has gone without a word, or takes nothing.
        TIMEOUT,
        /// The peer answered the handshake with another status than 101.
        REFUSED,
        /// The connection ended without a closing message.
        BROKEN,
        /// The peer broke the rules of WebSockets or our limits.
        PROTOCOL,
        /// A bug of ours.
        BUG
    }

    static SocketFailure of(Kind kind, String detail) {
        return new SocketFailure(kind, 0, detail);
    }
}
