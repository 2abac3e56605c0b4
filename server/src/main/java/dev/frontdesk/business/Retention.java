package dev.frontdesk.business;

import java.time.Duration;

/// How long what was said is kept.
public record Retention(Duration transcripts, Duration recordings) {

    public static final Retention DEFAULT = new Retention(Duration.ofDays(365), Duration.ofDays(90));
}
