package dev.frontdesk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/// Limits what anybody may ask for, per address: chat and pages as set, logging in to ten a minute,
/// beginning a call to twenty.
/// Stands behind the CORS filter, so that a page on another site can read the refusal.
public final class AddressLimit extends OncePerRequestFilter {

    private static final int LOGINS_PER_MINUTE = 10;

    /// Each may open a stream to a vendor that charges by the minute.
    private static final int CALLS_PER_MINUTE = 20;

    private final RateLimits limits;
    private final ClientAddress addresses;
    private final int perMinute;
    private final List<Rule> rules;

    public AddressLimit(RateLimits limits, WebSettings settings) {
        this.limits = limits;
        this.addresses = new ClientAddress(settings.trustedProxies());
        this.perMinute = settings.perMinute();
        this.rules = List.of(
                rule("/api/v1/login", "login", Math.min(LOGINS_PER_MINUTE, perMinute)),
                rule("/api/v1/businesses/*/calls", "calls", Math.min(CALLS_PER_MINUTE, perMinute)),
                rule("/api/v1/businesses/*/calls/**", "public", perMinute),
                rule("/api/v1/businesses/*/chat/**", "public", perMinute),
                rule("/try/**", "public", perMinute));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (var rule : rules) {
            if (rule.paths().matches(request)) {
                take(request, rule.bucket(), rule.perMinute());
                break;
            }
        }
        chain.doFilter(request, response);
    }

    /// Counts a request with no token, or a wrong one, to an address that needs one: guessing is limited
    /// by the public limit.
    ///
    /// @throws HttpProblem 429
    public void takeRefused(HttpServletRequest request) {
        take(request, "refused", perMinute);
    }

    private void take(HttpServletRequest request, String bucket, int allowed) {
        if (allowed == 0) {
            return;
        }
        var decision = limits.tryTake("address:" + bucket + ":" + addresses.of(request), allowed);
        if (!decision.allowed()) {
            throw HttpProblem.tooMany(decision.retryAfterSeconds());
        }
    }

    private static Rule rule(String paths, String bucket, int perMinute) {
        return new Rule(PathPatternRequestMatcher.withDefaults().matcher(paths), bucket, perMinute);
    }

    private record Rule(RequestMatcher paths, String bucket, int perMinute) {}
}
