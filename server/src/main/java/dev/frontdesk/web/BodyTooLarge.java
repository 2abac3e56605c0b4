package dev.frontdesk.web;

import java.io.IOException;

/// More bytes arrived than this address takes.
final class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    private final long limit;

    BodyTooLarge(long limit) {
        super("body larger than " + limit + " bytes");
        this.limit = limit;
    }

    HttpProblem problem() {
        return new HttpProblem(ProblemType.TOO_LARGE, "The body may have at most " + limit / 1024 + " kB.");
    }
}
