package dev.frontdesk.provider.openai;

import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.web.socket.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;

/// Links without a network.
final class ReadyLink {

    private ReadyLink() {}

    /// @param sent what is sent once the link is ready
    static Link writingTo(StringBuilder sent) {
        var link = new Link(
                new Deaf(),
                RealtimeMessages.message("session.update"),
                (_, _, _) -> () -> {},
                Runnable::run,
                Duration.ofSeconds(1));
        link.opened(new Paper(sent));
        var updated = Said.sessionUpdated().getBytes(StandardCharsets.UTF_8);
        link.text(updated, 0, updated.length);
        sent.setLength(0);
        return link;
    }

    private static final class Deaf implements Link.Owner {

        @Override
        public void ready(Link link) {}

        @Override
        public void audio(Link link, AudioDelta delta, byte[] message) {}

        @Override
        public void event(Link link, RealtimeEvent event) {}

        @Override
        public void lost(Link link, SpeechFault fault, boolean expired) {}
    }

    private record Paper(StringBuilder sent) implements Socket {

        @Override
        public void text(byte[] utf8, int offset, int length) {
            sent.append(new String(utf8, offset, length, StandardCharsets.UTF_8));
        }

        @Override
        public void text(byte[] before, byte[] body, int offset, int length, byte[] after) {
            text(before, 0, before.length);
            text(body, offset, length);
            text(after, 0, after.length);
        }

        @Override
        public void text(String text) {
            sent.append(text);
        }

        @Override
        public void binary(byte[] bytes, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean writable() {
            return true;
        }

        @Override
        public void close(int code, String reason) {}

        @Override
        public ScheduledExecutorService thread() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void trust() {}
    }
}
