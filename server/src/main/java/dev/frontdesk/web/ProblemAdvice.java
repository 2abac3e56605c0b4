package dev.frontdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Answers every exception of a controller with a problem (RFC 9457).
@RestControllerAdvice
public final class ProblemAdvice extends ResponseEntityExceptionHandler {

    /// What nobody expected.
    @ExceptionHandler
    ResponseEntity<Object> handleBug(Exception failure, HttpServletRequest request) {
        return entity(Problems.of(failure, RequestId.of(request)));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return entity(UnreadableBody.problem(failure));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return entity(HttpProblem.invalid(failure.getParameterName(), "is required"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (failure instanceof MissingRequestHeaderException header) {
            return entity(HttpProblem.invalid(header.getHeaderName(), "is required, as a header"));
        }
        return super.handleServletRequestBindingException(failure, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (failure instanceof MethodArgumentTypeMismatchException argument) {
            return entity(HttpProblem.invalid(
                    argument.getName(),
                    "must be " + Kinds.of(argument.getParameter().getParameterType())));
        }
        return super.handleTypeMismatch(failure, headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return entity(HttpProblem.notFound("Nothing lives at this address."));
    }

    /// Where all known exceptions of the framework end up.
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = body instanceof ProblemDetail detail ? detail : ProblemDetail.forStatus(status);
        Problems.complete(problem);
        if (status.value() == 500 && request instanceof ServletWebRequest servlet) {
            problem.setDetail(ProblemType.INTERNAL.title() + ".");
            problem.setProperty("request", RequestId.of(servlet.getRequest()));
        }
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ResponseEntity<Object> entity(ErrorResponse problem) {
        Problems.complete(problem.getBody());
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.getBody());
    }
}
