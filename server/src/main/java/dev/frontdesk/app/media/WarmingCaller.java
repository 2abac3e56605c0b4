package dev.frontdesk.app.media;

import dev.frontdesk.web.socket.Socket;
import dev.frontdesk.web.socket.SocketFailure;
import dev.frontdesk.web.socket.SocketListener;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Speaks as Twilio does: the next frame when the last has come back. For its socket's thread.
final class WarmingCaller implements SocketListener {

    private static final int NORMAL = 1000;
    private static final String START = """
            {"event":"start","sequenceNumber":"1","start":{"streamSid":"MZwarm","callSid":"CAwarm","tracks":["inbound"],\
            "mediaFormat":{"encoding":"audio/x-mulaw","sampleRate":8000,"channels":1},\
            "customParameters":{"token":"warm"}},"streamSid":"MZwarm"}""";
    private static final byte[] MEDIA =
            ("""
            {"event":"media","sequenceNumber":"2","media":{"track":"inbound","chunk":"1","timestamp":"5","payload":"\
            """ + "f39/".repeat(54) + "\"},\"streamSid\":\"MZwarm\"}").getBytes(StandardCharsets.US_ASCII);

    private final Runnable done;
    private int left;
    private @Nullable Socket socket;

    WarmingCaller(int frames, Runnable done) {
        this.left = frames;
        this.done = done;
    }

    @Override
    public void opened(Socket opened) {
        socket = opened;
        opened.text(START);
        opened.text(MEDIA, 0, MEDIA.length);
    }

    @Override
    public void text(byte[] buffer, int offset, int length) {
        var open = socket;
        if (open == null) {
            return;
        }
        left--;
        if (left > 0) {
            open.text(MEDIA, 0, MEDIA.length);
        } else {
            open.close(NORMAL, "warm");
            done.run();
        }
    }

    @Override
    public void binary(byte[] buffer, int offset, int length) {}

    @Override
    public void closed(int code, String reason) {
        done.run();
    }

    @Override
    public void failed(SocketFailure failure) {
        done.run();
    }
}
