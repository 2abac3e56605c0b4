package dev.frontdesk.provider;

import java.time.Duration;

/// How long a language model's vendor is waited for. Who asks may give up earlier.
///
/// @param connect until there is a connection
/// @param begin until an answer begins
/// @param silence between two pieces of an answer
public record ModelDeadlines(Duration connect, Duration begin, Duration silence) {

    public static final ModelDeadlines USUAL =
            new ModelDeadlines(Duration.ofSeconds(3), Duration.ofSeconds(15), Duration.ofSeconds(10));
}
