package dev.frontdesk.channel.twilio.stream;

import dev.frontdesk.audio.Base64Frames;
import dev.frontdesk.call.CallDoor;
import dev.frontdesk.call.CallStart;
import dev.frontdesk.call.Line;
import dev.frontdesk.call.LineListener;
import dev.frontdesk.web.socket.Socket;
import dev.frontdesk.web.socket.SocketClient;
import dev.frontdesk.web.socket.SocketFailure;
import dev.frontdesk.web.socket.SocketListener;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Joins every line with an upstream socket that echoes audio, and does nothing else: what the plumbing costs.
final class RelayDoor implements CallDoor {

    private static final byte[] BEFORE = ascii("{\"type\":\"input_audio_buffer.append\",\"audio\":\"");
    private static final byte[] AFTER = ascii("\"}");
    private static final byte[] DELTA = ascii("\"delta\":\"");
    private static final byte[] UPDATE = ascii("{\"type\":\"session.update\",\"session\":{\"type\":\"realtime\"}}");

    private final SocketClient client;
    private final URI upstream;

    RelayDoor(SocketClient client, URI upstream) {
        this.client = client;
        this.upstream = upstream;
    }

    @Override
    public LineListener arrived(CallStart start, Line line, Executor audioThread) {
        var relay = new Relay(line);
        relay.upstream = client.connect("relay", upstream, Map.of(), audioThread, relay, Duration.ofSeconds(5));
        return relay;
    }

    private static final class Relay implements LineListener, SocketListener {

        private final Line line;
        private @Nullable Socket upstream;

        private Relay(Line line) {
            this.line = line;
        }

        @Override
        public void audio(byte[] base64, int offset, int length) {
            var open = upstream;
            if (open != null && open.writable()) {
                open.text(BEFORE, base64, offset, length, AFTER);
            }
        }

        @Override
        public void key(char digit) {}

        @Override
        public void marked(String name) {}

        @Override
        public void gone(boolean orderly) {
            var open = upstream;
            if (open != null) {
                open.close(1000, "line gone");
            }
        }

        @Override
        public void opened(Socket socket) {
            socket.text(UPDATE, 0, UPDATE.length);
        }

        @Override
        public void text(byte[] buffer, int offset, int length) {
            int from = indexOf(buffer, offset, offset + length);
            if (from >= 0) {
                int to = Base64Frames.letters(buffer, from, offset + length);
                while (to < offset + length && buffer[to] == '=') {
                    to++;
                }
                line.audio(buffer, from, to - from);
            }
        }

        private static int indexOf(byte[] buffer, int from, int to) {
            for (int at = from; at < to - DELTA.length; at++) {
                if (buffer[at] == '"' && startsWith(buffer, at)) {
                    return at + DELTA.length;
                }
            }
            return -1;
        }

        private static boolean startsWith(byte[] buffer, int at) {
            for (int i = 0; i < DELTA.length; i++) {
                if (buffer[at + i] != DELTA[i]) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void binary(byte[] buffer, int offset, int length) {}

        @Override
        public void closed(int code, String reason) {
            line.close("upstream closed");
        }

        @Override
        public void failed(SocketFailure failure) {
            line.close("upstream failed");
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
