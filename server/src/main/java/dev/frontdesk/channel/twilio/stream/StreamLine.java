package dev.frontdesk.channel.twilio.stream;

import dev.frontdesk.call.Line;
import dev.frontdesk.call.LineMeter;
import dev.frontdesk.web.socket.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/// Writes to one stream: media, mark and clear are all that Twilio takes (error 31924 else).
final class StreamLine implements Line {

    private static final byte[] AFTER_AUDIO = ascii("\"}}");
    private static final byte[] AFTER_NAME = ascii("}}");

    private final Socket socket;
    private final LineMeter meter;
    private final JsonMapper json;
    private final Consumer<String> closed;
    private final byte[] beforeAudio;
    private final byte[] beforeName;
    private final byte[] clear;

    /// @param stream letters, digits, `_` and `-` only
    /// @param closed gets the reason when we close it
    StreamLine(String stream, Socket socket, LineMeter meter, JsonMapper json, Consumer<String> closed) {
        this.socket = socket;
        this.meter = meter;
        this.json = json;
        this.closed = closed;
        beforeAudio = ascii("{\"event\":\"media\",\"streamSid\":\"" + stream + "\",\"media\":{\"payload\":\"");
        beforeName = ascii("{\"event\":\"mark\",\"streamSid\":\"" + stream + "\",\"mark\":{\"name\":");
        clear = ascii("{\"event\":\"clear\",\"streamSid\":\"" + stream + "\"}");
    }

    @Override
    public void audio(byte[] base64, int offset, int length) {
        if (socket.writable()) {
            socket.text(beforeAudio, base64, offset, length, AFTER_AUDIO);
            meter.played();
        } else {
            meter.dropped();
        }
    }

    @Override
    public void mark(String name) {
        byte[] quoted = json.writeValueAsBytes(name);
        socket.text(beforeName, quoted, 0, quoted.length, AFTER_NAME);
    }

    @Override
    public void clear() {
        socket.text(clear, 0, clear.length);
    }

    @Override
    public void close(String reason) {
        closed.accept(reason);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
