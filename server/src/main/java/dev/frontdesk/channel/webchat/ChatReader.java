package dev.frontdesk.channel.webchat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// The far end of a stream: writes events to it, in order and none twice. For one thread.
final class ChatReader {

    private final OutputStream out;
    private int known;

    private ChatReader(OutputStream out, int known) {
        this.out = out;
        this.known = known;
    }

    /// Begins the response.
    ///
    /// @param known the number of the last turn the reader has
    static ChatReader open(HttpServletResponse response, int known) throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        var reader = new ChatReader(response.getOutputStream(), known);
        reader.write("retry: 3000\n\n");
        return reader;
    }

    int known() {
        return known;
    }

    /// @return whether more can come
    boolean send(ChatEvent event) throws IOException {
        if (event.turn() > known) {
            known = event.turn();
            write("id: " + event.turn() + "\nevent: reply\ndata: " + event.json() + "\n\n");
        }
        return !event.last();
    }

    /// @return whether more can come
    boolean send(Chats.Missed missed) throws IOException {
        for (var event : missed.events()) {
            send(event);
        }
        return !missed.ended();
    }

    /// A comment, so that nothing on the way thinks the connection dead.
    void heartbeat() throws IOException {
        write(": \n\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
