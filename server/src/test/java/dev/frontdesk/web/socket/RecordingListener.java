package dev.frontdesk.web.socket;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Writes down what it hears; read from the test's thread.
final class RecordingListener implements SocketListener {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private volatile @Nullable Socket socket;

    @Override
    public void opened(Socket opened) {
        socket = opened;
        heard.add("opened");
    }

    @Override
    public void text(byte[] buffer, int offset, int length) {
        heard.add("text " + new String(buffer, offset, length, StandardCharsets.UTF_8));
    }

    @Override
    public void binary(byte[] buffer, int offset, int length) {
        heard.add("binary " + length);
    }

    @Override
    public void closed(int code, String reason) {
        heard.add("closed " + code + " " + reason);
    }

    @Override
    public void failed(SocketFailure failure) {
        heard.add("failed " + failure.kind() + " " + failure.status());
    }

    /// The next thing heard.
    String next() throws InterruptedException {
        var next = heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        return next == null ? "nothing" : next;
    }

    boolean heardNothingMore() {
        return heard.isEmpty();
    }

    Socket socket() {
        var opened = socket;
        if (opened == null) {
            throw new IllegalStateException("not open");
        }
        return opened;
    }
}
