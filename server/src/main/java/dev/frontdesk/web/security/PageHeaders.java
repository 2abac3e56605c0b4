package dev.frontdesk.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/// What a browser may do with an answer: pages run this server's own scripts and styles and nothing
/// else, the API's page may style itself as it does, everything else is not a page.
final class PageHeaders implements HeaderWriter {

    private static final String POLICY = "Content-Security-Policy";
    private static final String ENDING = "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String PAGE =
            "default-src 'self'; img-src 'self' data:; connect-src 'self' ws: wss:; object-src 'none'" + ENDING;
    private static final String API_PAGE =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'" + ENDING;
    private static final String NO_PAGE = "default-src 'none'" + ENDING;

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(POLICY)) {
            response.setHeader(POLICY, policy(request.getRequestURI()));
        }
        response.setHeader("Permissions-Policy", "microphone=(self), camera=(), geolocation=()");
    }

    private static String policy(String path) {
        if (path.startsWith("/api/docs")) {
            return API_PAGE;
        }
        return path.startsWith("/api/") || path.startsWith("/twilio/") ? NO_PAGE : PAGE;
    }
}
