package dev.frontdesk.app.media;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Voice;
import dev.frontdesk.call.Admission;
import dev.frontdesk.call.Engines;
import dev.frontdesk.call.LiveCalls;
import dev.frontdesk.speech.SpeechCapabilities;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechToSpeech;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

/// The vendors that the operator has, and which of them are being left alone: five failures in a row of one
/// business's calls keep its new calls off a vendor for half a minute.
public final class SpeechEngines implements Engines, LiveCalls {

    private static final int FAILURES = 5;
    private static final Duration LEFT_ALONE = Duration.ofSeconds(30);

    private final Map<Voice.Engine, Function<Business, List<SpeechToSpeech>>> vendors;
    private final Admission admission;
    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
            .slidingWindowSize(FAILURES)
            .minimumNumberOfCalls(FAILURES)
            .failureRateThreshold(100)
            .waitDurationInOpenState(LEFT_ALONE)
            .permittedNumberOfCallsInHalfOpenState(1)
            .automaticTransitionFromOpenToHalfOpenEnabled(true)
            .build());

    public SpeechEngines(Map<Voice.Engine, Function<Business, List<SpeechToSpeech>>> vendors, Admission admission) {
        this.vendors = Map.copyOf(vendors);
        this.admission = admission;
    }

    @Override
    public List<SpeechToSpeech> chain(Business business, Voice.Engine first) {
        return candidates(business, first)
                .filter(vendor -> closed(business, vendor))
                .toList();
    }

    private Stream<SpeechToSpeech> candidates(Business business, Voice.Engine first) {
        return Stream.of(first, Voice.Engine.CASCADE)
                .distinct()
                .flatMap(engine -> Optional.ofNullable(vendors.get(engine)).stream())
                .flatMap(vendor -> vendor.apply(business).stream());
    }

    @Override
    public void worked(Business business, SpeechCapabilities engine) {
        breakers(business, engine).forEach(breaker -> breaker.onSuccess(0, TimeUnit.MILLISECONDS));
    }

    @Override
    public void failed(Business business, SpeechCapabilities engine, SpeechFault fault) {
        breaker(business, engine, fault.vendor())
                .onError(0, TimeUnit.MILLISECONDS, new IllegalStateException(fault.toString()));
    }

    @Override
    public Optional<Voice.Engine> admit(Business business, String call) {
        return offered(business) && admission.reserve(call)
                ? Optional.of(business.reception().voice().engine())
                : Optional.empty();
    }

    @Override
    public boolean offered(Business business) {
        var voice = business.reception().voice();
        return voice.mode() == Voice.Mode.LIVE
                && candidates(business, voice.engine()).anyMatch(vendor -> closed(business, vendor));
    }

    private boolean closed(Business business, SpeechToSpeech vendor) {
        return breakers(business, vendor.capabilities()).noneMatch(SpeechEngines::open);
    }

    private static boolean open(CircuitBreaker breaker) {
        return switch (breaker.getState()) {
            case OPEN, FORCED_OPEN -> true;
            case CLOSED, HALF_OPEN, DISABLED, METRICS_ONLY -> false;
        };
    }

    /// Of all that a call goes through: a cascade's own, and its recogniser's and its voice's.
    private Stream<CircuitBreaker> breakers(Business business, SpeechCapabilities engine) {
        return Stream.concat(Stream.of(engine.vendor()), engine.parts().stream())
                .distinct()
                .map(part -> breaker(business, engine, part));
    }

    /// A vendor that converses is another service than its recogniser and its voice.
    private CircuitBreaker breaker(Business business, SpeechCapabilities engine, String part) {
        return breakers.circuitBreaker(business.id().value() + (engine.converses() ? " " : " cascade ") + part);
    }
}
