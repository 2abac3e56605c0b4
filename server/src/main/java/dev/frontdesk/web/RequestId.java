package dev.frontdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/// Names a request in the log, in the response and in problems.
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    /// The log's field.
    static final String FIELD = "request";

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {}

    /// The id the client gave, when it is one that can be logged, else a new one; the same for the whole
    /// request.
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        var given = request.getHeader(HEADER);
        var id = given != null && SANE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }
}
