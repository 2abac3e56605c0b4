package dev.frontdesk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/// One line per request: method, path template, status, milliseconds. No query, no body, no address:
/// the template is logged instead of the path because paths carry ids of people. Outermost filter; what
/// escapes all others is answered here.
public final class RequestLog extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(RequestLog.class);

    private final ProblemWriter problems;

    public RequestLog(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var id = RequestId.of(request);
        response.setHeader(RequestId.HEADER, id);
        long start = System.nanoTime();
        try (var _ = MDC.putCloseable(RequestId.FIELD, id)) {
            proceed(request, response, chain, id);
            logged(request, response, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private void proceed(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String id)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            problems.write(response, Problems.of(failure, id));
        }
    }

    private static void logged(HttpServletRequest request, HttpServletResponse response, Duration took) {
        var template = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var path = template == null ? "-" : template;
        if (path.toString().startsWith("/health") || path.equals("/metrics")) {
            log.debug("{} {} {} {} ms", request.getMethod(), path, response.getStatus(), took.toMillis());
        } else {
            log.info("{} {} {} {} ms", request.getMethod(), path, response.getStatus(), took.toMillis());
        }
    }
}
