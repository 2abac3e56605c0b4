package dev.frontdesk.web.socket;

/// Hears from a socket. Called on [Socket#thread] only. [#opened] comes first, one of [#closed] and
/// [#failed] last and once, unless the listener's side closed the socket itself. An exception thrown here is
/// logged and closes this socket only.
public interface SocketListener {

    void opened(Socket socket);

    /// A text message, whole. The bytes are lent for the call; they need not be valid UTF-8.
    void text(byte[] buffer, int offset, int length);

    /// A binary message, whole. The bytes are lent for the call.
    void binary(byte[] buffer, int offset, int length);

    /// The peer closed the socket in due form.
    ///
    /// @param code 1005 when the peer gave none
    void closed(int code, String reason);

    /// The socket could not be opened, broke, or was closed because of what the peer did.
    void failed(SocketFailure failure);
}
