package dev.frontdesk.app.breaker;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Circuit breakers by name: five failures in a row open one for half a minute; then one attempt is let through.
/// Thread-safe.
public final class Breakers {

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

    public boolean isOpen(String name) {
        return switch (breaker(name).getState()) {
            case OPEN, FORCED_OPEN -> true;
            case CLOSED, HALF_OPEN, DISABLED, METRICS_ONLY -> false;
        };
    }

    public void worked(String name) {
        breaker(name).onSuccess(0, TimeUnit.MILLISECONDS);
    }

    /// @param why for the breaker's own events
    /// @return whether this failure changed its state
    public boolean failed(String name, String why) {
        var breaker = breaker(name);
        var before = breaker.getState();
        breaker.onError(0, TimeUnit.MILLISECONDS, new IllegalStateException(why));
        return before != breaker.getState();
    }

    private CircuitBreaker breaker(String name) {
        return breakers.circuitBreaker(name);
    }
}
