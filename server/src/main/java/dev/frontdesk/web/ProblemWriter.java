package dev.frontdesk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;
import tools.jackson.databind.json.JsonMapper;

/// Writes problems where no controller is involved: filters, security, the container's own errors.
public final class ProblemWriter {

    private final JsonMapper json;

    public ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /// Nothing is written when the response is already on its way.
    public void write(HttpServletResponse response, ErrorResponse problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        problem.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        write(response, problem.getBody());
    }

    private void write(HttpServletResponse response, ProblemDetail body) throws IOException {
        Problems.complete(body);
        response.resetBuffer();
        response.setStatus(body.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        byte[] bytes = json.writeValueAsBytes(body);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
