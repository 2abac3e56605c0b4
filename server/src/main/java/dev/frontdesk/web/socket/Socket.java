package dev.frontdesk.web.socket;

import java.util.concurrent.ScheduledExecutorService;

/// An open WebSocket. All methods may be called from any thread, never block, and do nothing once it has
/// ended; on the socket's own thread they write at once, elsewhere they copy and hop. What one thread
/// sends keeps its order.
///
/// What is sent always goes: whoever sends audio asks [#writable] first and drops it. A peer that takes
/// nothing for ten seconds, or has more waiting than [SocketLimits#mostPending], is given up.
public interface Socket {

    /// A text message. The array is the caller's again after the return.
    void text(byte[] utf8, int offset, int length);

    /// A text message of three parts, written as one without being joined before.
    void text(byte[] before, byte[] body, int offset, int length, byte[] after);

    /// A text message.
    void text(String text);

    /// A binary message.
    void binary(byte[] bytes, int offset, int length);

    /// Whether the peer keeps up. Cheap enough for every frame.
    boolean writable();

    /// Says why and closes; the listener hears nothing after this.
    ///
    /// @param code of RFC 6455, section 7.4
    /// @param reason at most 123 bytes are sent; no personal details
    void close(int code, String reason);

    /// The one thread that calls the listener: an event loop, and a call's audio thread.
    ScheduledExecutorService thread();

    /// The peer has shown who it is: it no longer counts against the bound for its address.
    void trust();
}
