package dev.frontdesk.ops;

import dev.frontdesk.call.LineMeter;
import dev.frontdesk.web.socket.SocketFailure;
import dev.frontdesk.web.socket.SocketObserver;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntSupplier;

/// The figures of the media plane. Names and labels are what dashboards rely on: add, never rename. Safe for
/// use by many threads; costs next to nothing for a frame.
public final class MediaMetrics implements LineMeter, SocketObserver {

    private final MeterRegistry meters;
    private final LongAdder heard;
    private final LongAdder played;
    private final LongAdder dropped;
    private final LongAdder padded;
    private final Map<String, AtomicInteger> sockets = new ConcurrentHashMap<>();

    public MediaMetrics(MeterRegistry meters) {
        this.meters = meters;
        heard = frames("heard");
        played = frames("played");
        dropped = frames("dropped");
        padded = frames("padded");
    }

    /// `frontdesk_media_frames_total`, by what became of them.
    private LongAdder frames(String what) {
        var count = new LongAdder();
        FunctionCounter.builder("frontdesk.media.frames", count, LongAdder::doubleValue)
                .description("Pieces of audio on callers' lines")
                .tag("what", what)
                .register(meters);
        return count;
    }

    /// `frontdesk_media_calls` and `frontdesk_media_calls_limit`: places taken or kept, and how many there are.
    public void calls(IntSupplier taken, int limit) {
        Gauge.builder("frontdesk.media.calls", taken, IntSupplier::getAsInt)
                .description("Live calls, and those about to begin")
                .strongReference(true)
                .register(meters);
        Gauge.builder("frontdesk.media.calls.limit", () -> limit)
                .description("Live calls that may be at once")
                .strongReference(true)
                .register(meters);
    }

    @Override
    public void heard() {
        heard.increment();
    }

    @Override
    public void played() {
        played.increment();
    }

    @Override
    public void dropped() {
        dropped.increment();
    }

    @Override
    public void padded(int frames) {
        padded.add(frames);
    }

    /// `frontdesk_media_refused_total`: sockets and streams that were not served, or no longer, by reason.
    @Override
    public void refused(String reason) {
        Counter.builder("frontdesk.media.refused")
                .description("Sockets and streams that were refused")
                .tag("reason", reason)
                .register(meters)
                .increment();
    }

    /// `frontdesk_media_sockets`, open now.
    @Override
    public void opened(String peer) {
        sockets(peer).incrementAndGet();
    }

    @Override
    public void ended(String peer) {
        sockets(peer).decrementAndGet();
    }

    private AtomicInteger sockets(String peer) {
        return sockets.computeIfAbsent(peer, this::gauge);
    }

    private AtomicInteger gauge(String peer) {
        var open = new AtomicInteger();
        Gauge.builder("frontdesk.media.sockets", open, AtomicInteger::get)
                .description("Open WebSockets")
                .tag("peer", peer)
                .register(meters);
        return open;
    }

    /// `frontdesk_media_socket_failures_total`
    @Override
    public void failed(String peer, SocketFailure.Kind kind) {
        Counter.builder("frontdesk.media.socket.failures")
                .description("WebSockets that could not be opened, broke, or broke the rules")
                .tag("peer", peer)
                .tag("kind", kind.name().toLowerCase(Locale.ROOT))
                .register(meters)
                .increment();
    }
}
