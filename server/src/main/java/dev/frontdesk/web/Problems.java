package dev.frontdesk.web;

import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.util.DisconnectedClientHelper;

/// What becomes of an exception that no code expected, and what every problem must say.
final class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);
    private static final URI BLANK = URI.create("about:blank");

    private static final String RETRY_SECONDS = "5";

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
            if (cause instanceof TransientDataAccessException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException) {
                log.warn("request {} found the database unavailable", request, failure);
                return unavailable();
            }
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            log.debug("the client of request {} has gone", request);
        } else {
            log.error("request {} failed", request, failure);
        }
        return new HttpProblem(
                        ProblemType.INTERNAL,
                        "The request could not be completed; it may be tried again. If it keeps failing, quote the"
                                + " request id.")
                .with("request", request);
    }

    private static HttpProblem unavailable() {
        var problem = new HttpProblem(ProblemType.UNAVAILABLE, "The records cannot be reached; try again shortly.");
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return problem;
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
