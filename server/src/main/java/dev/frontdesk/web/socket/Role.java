package dev.frontdesk.web.socket;

/// Which end of a socket we are.
///
/// @param server whether the peer came to us
/// @param peer for figures and the log: `line`, or the vendor's name
/// @param trusted run when the peer has shown who it is
record Role(boolean server, String peer, SocketLimits limits, SocketObserver observer, Runnable trusted) {

    static Role client(String vendor, SocketLimits limits, SocketObserver observer) {
        return new Role(false, vendor, limits, observer, () -> {});
    }
}
