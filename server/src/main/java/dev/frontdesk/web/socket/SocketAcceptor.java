package dev.frontdesk.web.socket;

/// Takes the sockets that come to a path. Called on the socket's event loop.
@FunctionalInterface
public interface SocketAcceptor {

    /// @return hears of this one socket
    SocketListener accept();
}
