package dev.frontdesk.channel.twilio.stream;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A caller who behaves: sends a frame, waits until it comes back as it was, and looks at the time it took.
/// Its figures are to be read when its thread has ended.
final class HealthyCall implements Runnable, AutoCloseable {

    private static final String AUDIO = "f38A".repeat(54);

    private final Socket socket;
    private final byte[] start;
    private final byte[] media;
    private final byte[] stop;
    private volatile boolean talking = true;
    private long slowestNanos;
    private int frames;
    private @Nullable IOException broken;

    HealthyCall(Socket socket, Mutations frames) {
        this.socket = socket;
        start = frames.frame(0x81, Written.bytes(Written.START));
        media = frames.frame(0x81, Written.bytes(Written.media(AUDIO)));
        stop = frames.frame(0x81, Written.bytes(Written.STOP));
    }

    @Override
    public void run() {
        try {
            var in = new DataInputStream(socket.getInputStream());
            socket.getOutputStream().write(start);
            while (talking) {
                long sent = System.nanoTime();
                socket.getOutputStream().write(media);
                String back = message(in);
                if (!back.contains("\"" + AUDIO + "\"")) {
                    throw new IOException("came back as " + back);
                }
                slowestNanos = Math.max(slowestNanos, System.nanoTime() - sent);
                frames++;
            }
            socket.getOutputStream().write(stop);
        } catch (IOException lost) {
            broken = lost;
        }
    }

    private static String message(DataInputStream in) throws IOException {
        in.readUnsignedByte();
        int length = in.readUnsignedByte();
        byte[] payload = new byte[length == 126 ? in.readUnsignedShort() : length];
        in.readFully(payload);
        return new String(payload, StandardCharsets.UTF_8);
    }

    void stop() {
        talking = false;
    }

    /// @throws IOException when the call did not go well to its end
    void check() throws IOException {
        var what = broken;
        if (what != null) {
            throw new IOException("the healthy call suffered", what);
        }
    }

    long slowestMillis() {
        return slowestNanos / 1_000_000;
    }

    int frames() {
        return frames;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
