package dev.frontdesk.provider.aws;

import java.time.Duration;

/// How sessions are opened.
///
/// @param voice for a request that names none
/// @param mostTokens of one answer
/// @param deadline for Bedrock to take the request
/// @param rotation when a session looks for a quiet moment to be replaced; Bedrock ends one after eight minutes
public record NovaOptions(String voice, int mostTokens, Duration deadline, Duration rotation) {

    /// `tiffany` speaks all of Nova's languages.
    public static final NovaOptions DEFAULT =
            new NovaOptions("tiffany", 1_024, Duration.ofSeconds(3), Duration.ofMinutes(7));

    public NovaOptions withRotation(Duration age) {
        return new NovaOptions(voice, mostTokens, deadline, age);
    }
}
