package dev.frontdesk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses bodies of more than 256 kB, 2 MB for articles, 8 MB for a business's folder and for recordings, whether
/// their length is announced or found out while reading.
public final class BodyLimit extends OncePerRequestFilter {

    private static final long USUAL = 256 * 1024;
    private static final long ARTICLE = 2 * 1024 * 1024;
    private static final long LARGE = 8 * 1024 * 1024;

    private final RequestMatcher large = new OrRequestMatcher(
            matcher("/api/v1/businesses/*/folder"),
            matcher("/api/v1/businesses/*/speech/transcribe"),
            matcher("/voice/transcribe"));
    private final RequestMatcher articles = matcher("/api/v1/businesses/*/knowledge/**");
    private final ProblemWriter problems;

    public BodyLimit(ProblemWriter problems) {
        this.problems = problems;
    }

    private static RequestMatcher matcher(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(path);
    }

    private long limit(HttpServletRequest request) {
        if (large.matches(request)) {
            return LARGE;
        }
        return articles.matches(request) ? ARTICLE : USUAL;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limit(request);
        if (request.getContentLengthLong() > limit) {
            problems.write(response, new BodyTooLarge(limit).problem());
        } else if (request.getContentLengthLong() >= 0) {
            chain.doFilter(request, response);
        } else {
            chain.doFilter(new Counted(request, limit), response);
        }
    }

    /// A request of unannounced length, such as one that comes in chunks.
    private static final class Counted extends HttpServletRequestWrapper {

        private final long limit;
        private @Nullable ServletInputStream stream;

        Counted(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (stream == null) {
                stream = new CountedStream(super.getInputStream(), limit);
            }
            return stream;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }
}
