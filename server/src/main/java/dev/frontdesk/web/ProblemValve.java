package dev.frontdesk.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

/// Answers what Tomcat refuses before the application sees it, such as an address that is none, with a
/// problem instead of Tomcat's own page. Made by Tomcat, by name.
public final class ProblemValve extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var type = ProblemType.of(HttpStatusCode.valueOf(response.getStatus()));
        var body = HttpProblem.body(type, "The request is not one that HTTP allows.");
        body.setStatus(response.getStatus());
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream()
                    .write(Json.mapper().writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException gone) {
            getContainer().getLogger().debug("the client has gone", gone);
        }
    }
}
