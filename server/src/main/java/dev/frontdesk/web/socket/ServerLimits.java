package dev.frontdesk.web.socket;

import java.time.Duration;

/// What those who come to us may use.
///
/// @param sockets at most so many at once
/// @param strangers at most so many at once of one address that have not shown who they are; a proxy in
///     front of us is one address
/// @param handshake how long a connection may take to ask for a WebSocket
public record ServerLimits(int sockets, int strangers, Duration handshake, SocketLimits socket) {}
