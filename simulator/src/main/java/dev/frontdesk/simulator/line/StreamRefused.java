package dev.frontdesk.simulator.line;

/// No WebSocket came about: Twilio's error 31920.
public final class StreamRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    StreamRefused(String url, Throwable cause) {
        super("31920 Stream - WebSocket - Handshake Error: " + url + ": " + cause, cause);
    }
}
