package dev.frontdesk.web.security;

import dev.frontdesk.web.HttpProblem;
import dev.frontdesk.web.RateLimits;
import dev.frontdesk.web.WebSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Limits what is asked with a token, per token. Stands behind authentication, so that tokens made up
/// do not each open an account.
final class TokenLimit extends OncePerRequestFilter {

    private static final int PER_MINUTE = 6_000;

    private final RateLimits limits;
    private final boolean on;

    TokenLimit(RateLimits limits, WebSettings settings) {
        this.limits = limits;
        this.on = settings.perMinute() > 0;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (on && token != null && SecurityContextHolder.getContext().getAuthentication() != null) {
            var key = "token:" + HexFormat.of().formatHex(ConfiguredTokens.digest(token));
            var decision = limits.tryTake(key, PER_MINUTE);
            if (!decision.allowed()) {
                throw HttpProblem.tooMany(decision.retryAfterSeconds());
            }
        }
        chain.doFilter(request, response);
    }
}
