package dev.frontdesk.web;

import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/// What becomes of an exception that no code expected, and what every problem must say.
final class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);
    private static final URI BLANK = URI.create("about:blank");

    private Problems() {}

    /// The problem an exception stands for; a bug becomes a sentence with the request's id, and the log
    /// has the trace.
    static ErrorResponse of(Throwable failure, String request) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ErrorResponse known) {
                return known;
            }
            if (cause instanceof BodyTooLarge large) {
                return large.problem();
            }
        }
        log.error("request {} failed", request, failure);
        return new HttpProblem(
                        ProblemType.INTERNAL,
                        "The request could not be completed; it may be tried again. If it keeps failing, quote the"
                                + " request id.")
                .with("request", request);
    }

    /// Gives a problem made by the framework the kind and title that belong to its status.
    static void complete(ProblemDetail body) {
        if (body.getType() == null || BLANK.equals(body.getType())) {
            var type = ProblemType.of(HttpStatusCode.valueOf(body.getStatus()));
            body.setType(type.uri());
            body.setTitle(type.title());
        }
        body.setDetail(Optional.ofNullable(body.getDetail()).orElse(body.getTitle() + "."));
    }
}
