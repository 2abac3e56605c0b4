package dev.frontdesk.web.security;

import dev.frontdesk.web.AddressLimit;
import dev.frontdesk.web.HttpProblem;
import dev.frontdesk.web.ProblemType;
import dev.frontdesk.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/// Answers requests without the right to what they ask: 401 without a good token, 403 with one.
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter problems;
    private final AddressLimit limit;

    Refusals(ProblemWriter problems, AddressLimit limit) {
        this.problems = problems;
        this.limit = limit;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        limit.takeRefused(request);
        var given = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        var problem = new HttpProblem(
                ProblemType.UNAUTHENTICATED,
                given
                        ? "The token is unknown or has expired; log in again at /api/v1/login."
                        : "Send the header `Authorization: Bearer …` with a token from /api/v1/login.");
        problem.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(response, problem);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        problems.write(response, new HttpProblem(ProblemType.FORBIDDEN, "This token has no right to that."));
    }
}
