package dev.frontdesk.channel.twilio.stream;

import dev.frontdesk.web.socket.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/// Writes down what is sent.
final class FakeSocket implements Socket {

    final List<String> sent = new ArrayList<>();
    boolean takes = true;
    boolean trusted;

    private final ScheduledExecutorService thread = new ScheduledThreadPoolExecutor(0);

    @Override
    public void text(byte[] utf8, int offset, int length) {
        sent.add(new String(utf8, offset, length, StandardCharsets.UTF_8));
    }

    @Override
    public void text(byte[] before, byte[] body, int offset, int length, byte[] after) {
        sent.add(new String(before, StandardCharsets.UTF_8)
                + new String(body, offset, length, StandardCharsets.UTF_8)
                + new String(after, StandardCharsets.UTF_8));
    }

    @Override
    public void text(String text) {
        sent.add(text);
    }

    @Override
    public void binary(byte[] bytes, int offset, int length) {
        sent.add("binary " + length);
    }

    @Override
    public boolean writable() {
        return takes;
    }

    @Override
    public void close(int code, String reason) {
        sent.add("close " + code + " " + reason);
    }

    @Override
    public ScheduledExecutorService thread() {
        return thread;
    }

    @Override
    public void trust() {
        trusted = true;
    }
}
