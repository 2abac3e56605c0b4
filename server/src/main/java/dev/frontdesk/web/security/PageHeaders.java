package dev.frontdesk.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.security.web.header.HeaderWriter;

/// What a browser may do with an answer: pages run this server's own scripts and styles and nothing
/// else and talk to its two ports, the API's page may style itself as it does, everything else is not a page.
final class PageHeaders implements HeaderWriter {

    private static final String POLICY = "Content-Security-Policy";
    private static final String ENDING = "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String API_PAGE =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'" + ENDING;
    private static final String NO_PAGE = "default-src 'none'" + ENDING;

    private final String page;

    /// @param media how the world reaches the media plane
    PageHeaders(URI media) {
        var streams = media.getScheme() + "://" + media.getRawAuthority();
        page = "default-src 'self'; img-src 'self' data:; connect-src 'self' " + streams + "; object-src 'none'"
                + ENDING;
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(POLICY)) {
            response.setHeader(POLICY, policy(request.getRequestURI()));
        }
        response.setHeader("Permissions-Policy", "microphone=(self), camera=(), geolocation=()");
    }

    private String policy(String path) {
        if (path.startsWith("/api/docs")) {
            return API_PAGE;
        }
        return path.startsWith("/api/") || path.startsWith("/twilio/") ? NO_PAGE : page;
    }
}
