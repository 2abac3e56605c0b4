package dev.frontdesk.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Answers what the container reports as an error, outside any controller: a rejected address, a
/// filter's `sendError`.
@RestController
public final class ErrorAnswers implements ErrorController {

    private static final int NOT_FOUND = 404;

    private final ProblemWriter problems;

    public ErrorAnswers(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            problems.write(response, Problems.of(failure, RequestId.of(request)));
            return;
        }
        int status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : NOT_FOUND;
        var known = HttpStatusCode.valueOf(status);
        problems.write(response, new ErrorResponseException(known, ProblemDetail.forStatus(known), null));
    }
}
