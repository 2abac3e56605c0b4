package dev.frontdesk.web.socket;

/// Counts sockets. Called on event loops: must be quick and must not throw.
public interface SocketObserver {

    /// Counts nothing.
    SocketObserver NONE = new SocketObserver() {};

    /// @param peer `line` for those that come to us, else the vendor's name
    default void opened(String peer) {}

    /// An open one has ended.
    default void ended(String peer) {}

    /// One was not let in.
    ///
    /// @param reason one of a handful: `not_found`, `bad_request`, `too_many`, …
    default void refused(String reason) {}

    /// One could not be opened, broke, or broke the rules.
    default void failed(String peer, SocketFailure.Kind kind) {}
}
