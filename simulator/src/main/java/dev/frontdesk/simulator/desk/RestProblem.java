package dev.frontdesk.simulator.desk;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/// REST answered something else than was asked for.
public final class RestProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    private RestProblem(String message, int status) {
        super(message);
        this.status = status;
    }

    static RestProblem of(String what, HttpResponse<byte[]> answer) {
        var body = new String(answer.body(), StandardCharsets.UTF_8);
        var shown = body.length() > 400 ? body.substring(0, 400) + "…" : body;
        return new RestProblem(what + ": HTTP " + answer.statusCode() + " " + shown, answer.statusCode());
    }

    public int status() {
        return status;
    }
}
