package dev.frontdesk.simulator.line;

/// A stretch of time in milliseconds since the stream began; `until` is not in it.
public record Stretch(long from, long until) {

    public long millis() {
        return until - from;
    }
}
