package dev.frontdesk.ops;

import dev.frontdesk.call.CallEnd;
import dev.frontdesk.call.CallObserver;
import dev.frontdesk.speech.SpeechFault;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The figures of live calls. Names and labels are what dashboards rely on: add, never rename. Safe for use by
/// many threads.
public final class CallMetrics implements CallObserver {

    private static final Logger LOG = LoggerFactory.getLogger(CallMetrics.class);

    /// Barge-in is counted in single milliseconds, answers in tenths of a second.
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(1),
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(300),
        Duration.ofMillis(500),
        Duration.ofMillis(700),
        Duration.ofSeconds(1),
        Duration.ofMillis(1_500),
        Duration.ofSeconds(2),
        Duration.ofSeconds(3),
        Duration.ofSeconds(6)
    };

    private final MeterRegistry meters;
    private final BusinessLabels businesses = new BusinessLabels();
    private final Map<String, AtomicInteger> active = new ConcurrentHashMap<>();

    public CallMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /// `frontdesk_calls_active`, by the vendor that talks.
    @Override
    public void began(String business, String engine) {
        active.computeIfAbsent(engine, this::gauge).incrementAndGet();
    }

    @Override
    public void stopped(String business, String engine) {
        active.computeIfAbsent(engine, this::gauge).decrementAndGet();
    }

    private AtomicInteger gauge(String engine) {
        var talking = new AtomicInteger();
        Gauge.builder("frontdesk.calls.active", talking, AtomicInteger::get)
                .description("Live calls now")
                .tag("engine", engine)
                .register(meters);
        return talking;
    }

    /// `frontdesk_calls_ended_total`
    @Override
    public void ended(@Nullable String business, CallEnd end) {
        Counter.builder("frontdesk.calls.ended")
                .description("Streams of live calls that have ended")
                .tag("business", businesses.of(business))
                .tag("reason", end.reason().label())
                .tag("fault", end.fault().label())
                .register(meters)
                .increment();
    }

    /// `frontdesk_calls_presumed_ended_total`
    @Override
    public void presumed(CallEnd end, int streams) {
        Counter.builder("frontdesk.calls.presumed.ended")
                .description("Streams of live calls that were found to be over although nobody had said so")
                .tag("reason", end.reason().label())
                .tag("fault", end.fault().label())
                .register(meters)
                .increment(streams);
    }

    /// `frontdesk_call_stage_seconds` by business, `frontdesk_vendor_stage_seconds` by vendor
    @Override
    public void took(String business, Stage stage, String vendor, long micros) {
        stage("frontdesk.call.stage", "business", businesses.of(business), stage)
                .record(micros, TimeUnit.MICROSECONDS);
        stage("frontdesk.vendor.stage", "vendor", vendor, stage).record(micros, TimeUnit.MICROSECONDS);
    }

    private Timer stage(String name, String label, String value, Stage stage) {
        return Timer.builder(name)
                .description("How long a stage of a live call took")
                .tag(label, value)
                .tag("stage", stage.label())
                .serviceLevelObjectives(BUCKETS)
                .register(meters);
    }

    /// `frontdesk_call_faults_total`
    @Override
    public void faulted(String business, SpeechFault fault) {
        Counter.builder("frontdesk.call.faults")
                .description("Failures of speech vendors in live calls")
                .tag("business", businesses.of(business))
                .tag("vendor", fault.vendor())
                .tag("kind", fault.kind().name().toLowerCase(Locale.ROOT))
                .register(meters)
                .increment();
    }

    /// `frontdesk_call_late_audio_total`
    @Override
    public void late(String business, int times) {
        Counter.builder("frontdesk.call.late.audio")
                .description("Times that a caller heard nothing in the middle of a sentence of ours")
                .tag("business", businesses.of(business))
                .register(meters)
                .increment(times);
    }

    /// `frontdesk_call_interruptions_total`
    @Override
    public void interrupted(String business) {
        Counter.builder("frontdesk.call.interruptions")
                .description("Times that a caller spoke over us")
                .tag("business", businesses.of(business))
                .register(meters)
                .increment();
    }

    /// `frontdesk_call_failovers_total`
    @Override
    public void failedOver(String business, String from, String to) {
        LOG.warn("A live call of {} went from {} to {}", business, from.isEmpty() ? "no vendor" : from, to);
        Counter.builder("frontdesk.call.failovers")
                .description("Vendors given up in live calls")
                .tag("business", businesses.of(business))
                .tag("from", from)
                .tag("to", to)
                .register(meters)
                .increment();
    }

    /// `frontdesk_recordings_started_total`
    @Override
    public void recordingStarted() {
        recordings("frontdesk.recordings.started", "Recordings of calls that were begun")
                .increment();
    }

    /// `frontdesk_recordings_dropped_frames_total`
    @Override
    public void recordingDropped(long frames) {
        recordings("frontdesk.recordings.dropped.frames", "Pieces of 20 ms that found no room in a recording")
                .increment((double) frames);
    }

    /// `frontdesk_recordings_failed_total`
    @Override
    public void recordingFailed(String call, Exception why) {
        LOG.error("The recording of a call could not be kept: {}", call, why);
        recordings("frontdesk.recordings.failed", "Recordings of calls that could not be kept")
                .increment();
    }

    private Counter recordings(String name, String description) {
        return Counter.builder(name).description(description).register(meters);
    }

    @Override
    public void bug(String call, Throwable bug) {
        LOG.error("A live call failed: {}", call, bug);
    }
}
