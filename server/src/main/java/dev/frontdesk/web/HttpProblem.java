package dev.frontdesk.web;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// A refusal that reaches the client as `application/problem+json` from wherever it is thrown: a
/// controller, a filter, or inside a transaction, which it rolls back.
public final class HttpProblem extends ErrorResponseException {
    private static final long serialVersionUID = 1L;

    /// @param detail a sentence for the client's author: what was wrong and what to send instead
    public HttpProblem(ProblemType type, String detail) {
        super(HttpStatusCode.valueOf(type.status()), body(type, detail), null);
    }

    public static HttpProblem notFound(String detail) {
        return new HttpProblem(ProblemType.NOT_FOUND, detail);
    }

    public static HttpProblem invalid(String field, String message) {
        return invalid(List.of(new InputError(field, message)));
    }

    public static HttpProblem invalid(List<InputError> errors) {
        return new HttpProblem(ProblemType.INVALID, summary(errors)).with("errors", errors);
    }

    /// @param seconds until a request is taken again
    public static HttpProblem tooMany(long seconds) {
        var problem = new HttpProblem(
                ProblemType.TOO_MANY_REQUESTS, "Too many requests; try again in " + seconds + " seconds.");
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return problem;
    }

    /// Adds a property beside the standard ones.
    public HttpProblem with(String property, Object value) {
        getBody().setProperty(property, value);
        return this;
    }

    static ProblemDetail body(ProblemType type, String detail) {
        var body = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(type.status()), detail);
        body.setType(type.uri());
        body.setTitle(type.title());
        return body;
    }

    private static String summary(List<InputError> errors) {
        var first = errors.getFirst();
        var more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
        return first.field() + ": " + first.message() + more;
    }
}
