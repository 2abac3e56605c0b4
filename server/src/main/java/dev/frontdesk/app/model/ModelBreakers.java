package dev.frontdesk.app.model;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.model.ModelHealth;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Which vendors' models are left alone: five failures in a row of one business's turns keep its next turns off a
/// vendor for half a minute; then one turn tries again.
public final class ModelBreakers implements ModelHealth {

    private static final int FAILURES = 5;
    private static final Duration LEFT_ALONE = Duration.ofSeconds(30);

    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
            .slidingWindowSize(FAILURES)
            .minimumNumberOfCalls(FAILURES)
            .failureRateThreshold(100)
            .waitDurationInOpenState(LEFT_ALONE)
            .permittedNumberOfCallsInHalfOpenState(1)
            .automaticTransitionFromOpenToHalfOpenEnabled(true)
            .build());
    private final MeterRegistry meters;

    public ModelBreakers(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public boolean usable(Business business, String vendor) {
        return switch (breaker(business, vendor).getState()) {
            case OPEN, FORCED_OPEN -> false;
            case CLOSED, HALF_OPEN, DISABLED, METRICS_ONLY -> true;
        };
    }

    @Override
    public void worked(Business business, String vendor) {
        breaker(business, vendor).onSuccess(0, TimeUnit.MILLISECONDS);
    }

    /// `frontdesk_model_breaker_opened_total`
    @Override
    public void failed(Business business, String vendor) {
        var breaker = breaker(business, vendor);
        var before = breaker.getState();
        breaker.onError(0, TimeUnit.MILLISECONDS, new IllegalStateException(vendor));
        if (before != breaker.getState()) {
            Counter.builder("frontdesk.model.breaker.opened")
                    .description("Times a vendor's models were left alone for a while")
                    .tag("vendor", vendor)
                    .register(meters)
                    .increment();
        }
    }

    private CircuitBreaker breaker(Business business, String vendor) {
        return breakers.circuitBreaker(business.id().value() + " " + vendor);
    }
}
