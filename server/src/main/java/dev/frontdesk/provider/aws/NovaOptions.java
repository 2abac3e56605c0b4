package dev.frontdesk.provider.aws;

import dev.frontdesk.provider.Handover;
import java.time.Duration;

/// How sessions are opened.
///
/// @param voice for a request that names none
/// @param mostTokens of one answer
/// @param deadline for Bedrock to take the request
/// @param rotation when a session looks for a quiet moment to be replaced
public record NovaOptions(String voice, int mostTokens, Duration deadline, Duration rotation) {

    /// Bedrock ends a session after eight minutes.
    private static final Duration END = Duration.ofSeconds(475);

    /// It ends one that stands by without audio after 55 seconds.
    private static final Duration STANDING_BY = Duration.ofSeconds(40);

    /// `tiffany` speaks all of Nova's languages.
    public static final NovaOptions DEFAULT =
            new NovaOptions("tiffany", 1_024, Duration.ofSeconds(3), Duration.ofMinutes(7));

    /// Which moment that is.
    Handover handover() {
        return Handover.between(rotation, END, STANDING_BY);
    }

    public NovaOptions withRotation(Duration age) {
        return new NovaOptions(voice, mostTokens, deadline, age);
    }
}
