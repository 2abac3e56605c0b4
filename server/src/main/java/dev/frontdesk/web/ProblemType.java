package dev.frontdesk.web;

import java.net.URI;
import java.util.Arrays;
import org.springframework.http.HttpStatusCode;

/// The kinds of problem this server answers with. Clients may rely on the address of a kind; titles are
/// for people.
public enum ProblemType {
    MALFORMED(400, "malformed", "The request could not be read"),
    INVALID(400, "invalid", "Some of the input is not valid"),
    UNAUTHENTICATED(401, "unauthenticated", "A valid token is needed"),
    FORBIDDEN(403, "forbidden", "This is not allowed"),
    NOT_FOUND(404, "not-found", "There is no such thing here"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "This address does not take that method"),
    NOT_ACCEPTABLE(406, "not-acceptable", "There is no answer in the format asked for"),
    CONFLICT(409, "conflict", "This does not fit the present state"),
    SLOT_TAKEN(409, "slot-taken", "The slot is taken"),
    NUMBER_TAKEN(409, "number-taken", "A number belongs to another business"),
    TOO_LARGE(413, "too-large", "The request is too large"),
    UNSUPPORTED_FORMAT(415, "unsupported-format", "The body has a format that is not understood"),
    UNPROCESSABLE(422, "unprocessable", "The request cannot be carried out"),
    OUTSIDE_HOURS(422, "outside-hours", "No appointment can start then"),
    TOO_SOON(422, "too-soon", "That is too soon"),
    TOO_FAR(422, "too-far", "That is too far ahead"),
    NO_SUCH_SERVICE(422, "no-such-service", "There is no such service"),
    SETTINGS_MISTAKES(422, "settings-mistakes", "The settings have mistakes"),
    KEY_REUSED(422, "idempotency-key-reused", "The idempotency key was used for something else"),
    TOO_MANY_REQUESTS(429, "too-many-requests", "Too many requests"),
    INTERNAL(500, "internal", "Something went wrong on our side"),
    UNAVAILABLE(503, "unavailable", "This cannot be done right now");

    private static final String BASE = "https://frontdesk.dev/problems/";

    private final int status;
    private final String slug;
    private final String title;

    ProblemType(int status, String slug, String title) {
        this.status = status;
        this.slug = slug;
        this.title = title;
    }

    /// The general kind for a status; the nearest of its class when it has none of its own.
    public static ProblemType of(HttpStatusCode code) {
        return Arrays.stream(values())
                .filter(type -> type.status == code.value())
                .findFirst()
                .orElse(code.is4xxClientError() ? MALFORMED : INTERNAL);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public URI uri() {
        return URI.create(BASE + slug);
    }
}
