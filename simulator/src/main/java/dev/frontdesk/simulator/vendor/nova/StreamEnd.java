package dev.frontdesk.simulator.vendor.nova;

import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.socket.FarEnd;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.handler.codec.http2.DefaultHttp2DataFrame;
import io.netty.handler.codec.http2.DefaultHttp2ResetFrame;
import io.netty.handler.codec.http2.Http2Error;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The other end of one stream of an HTTP/2 connection. Thread-safe.
final class StreamEnd implements FarEnd {

    private final Channel stream;

    StreamEnd(Channel stream) {
        this.stream = stream;
    }

    @Override
    public void send(String text) {
        write(chunk(text), false);
    }

    private static byte[] chunk(String text) {
        var bytes = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return EventMessage.of(
                        "{\"bytes\":\"" + bytes + "\"}",
                        ":event-type",
                        "chunk",
                        ":content-type",
                        "application/json",
                        ":message-type",
                        "event")
                .encoded();
    }

    /// HTTP/2's pings are the library's own affair.
    @Override
    public void ping() {}

    /// Ends with an exception.
    ///
    /// @param reason its type, such as `validationException`; for any other an internal error
    @Override
    public void close(int code, String reason) {
        var type = reason.endsWith("Exception") ? reason : "internalServerException";
        var body = Json.MAPPER.writeValueAsString(Map.of("message", "The stand-in says: " + type));
        var message = EventMessage.of(
                body, ":exception-type", type, ":content-type", "application/json", ":message-type", "exception");
        write(message.encoded(), true);
    }

    /// Ends as one that is done.
    void finish() {
        write(new byte[0], true);
    }

    @Override
    public void die() {
        var _ = stream.writeAndFlush(new DefaultHttp2ResetFrame(Http2Error.INTERNAL_ERROR));
    }

    @Override
    public void half(String text) {
        begin(text, true);
    }

    @Override
    public void part(String text) {
        begin(text, false);
    }

    private void begin(String text, boolean last) {
        var whole = chunk(text);
        write(Arrays.copyOf(whole, whole.length / 2), last);
    }

    private void write(byte[] bytes, boolean last) {
        var _ = stream.writeAndFlush(new DefaultHttp2DataFrame(Unpooled.wrappedBuffer(bytes), last));
    }

    @Override
    public void after(Duration delay, Runnable work) {
        var _ = stream.eventLoop()
                .schedule(
                        () -> {
                            if (stream.isActive()) {
                                work.run();
                            }
                        },
                        delay.toNanos(),
                        TimeUnit.NANOSECONDS);
    }

    @Override
    public void run(Runnable work) {
        stream.eventLoop().execute(work);
    }
}
