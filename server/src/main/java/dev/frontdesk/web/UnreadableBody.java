package dev.frontdesk.web;

import java.util.stream.Collectors;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Says what is wrong with a JSON body and where, without the parser's own words, which name classes.
final class UnreadableBody {

    private UnreadableBody() {}

    static HttpProblem problem(HttpMessageNotReadableException failure) {
        if (NestedExceptionUtils.getRootCause(failure) instanceof BodyTooLarge large) {
            return large.problem();
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnrecognizedPropertyException unknown) {
                return unknownField(unknown);
            }
            if (cause instanceof MismatchedInputException mismatch
                    && !mismatch.getPath().isEmpty()) {
                return HttpProblem.invalid(path(mismatch), "must be " + Kinds.of(mismatch.getTargetType()));
            }
            if (cause instanceof JacksonException unreadable) {
                return unreadable(unreadable);
            }
        }
        return new HttpProblem(ProblemType.MALFORMED, "A JSON body is needed.");
    }

    private static HttpProblem unknownField(UnrecognizedPropertyException unknown) {
        var known = unknown.getKnownPropertyIds();
        var fields = known == null
                ? ""
                : known.stream().map(Object::toString).sorted().collect(Collectors.joining(", ", "; known are ", ""));
        return HttpProblem.invalid(path(unknown), "is not known here" + fields);
    }

    private static HttpProblem unreadable(JacksonException unreadable) {
        if (unreadable instanceof MismatchedInputException) {
            return new HttpProblem(ProblemType.MALFORMED, "The body must be one JSON object.");
        }
        return new HttpProblem(ProblemType.MALFORMED, "The body is not JSON" + place(unreadable.getLocation()) + ".");
    }

    private static String place(TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : ": see line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /// Such as `articles.knowledge/a` or `items[2].start`.
    private static String path(JacksonException failure) {
        var path = new StringBuilder();
        for (var step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
