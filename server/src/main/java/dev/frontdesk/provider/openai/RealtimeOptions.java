package dev.frontdesk.provider.openai;

import java.time.Duration;

/// How sessions are opened.
///
/// @param model also part of the socket's address
/// @param transcriber the model that writes down what callers say
/// @param voice for a request that names none
/// @param deadline for the socket to open, and again for the session to be configured
/// @param rotation when a session looks for a quiet moment to be replaced; OpenAI ends one after an hour
public record RealtimeOptions(
        String model, String transcriber, String voice, Detection detection, Duration deadline, Duration rotation) {

    public static final RealtimeOptions DEFAULT = new RealtimeOptions(
            "gpt-realtime",
            "gpt-4o-mini-transcribe",
            "marin",
            Detection.SERVER,
            Duration.ofSeconds(3),
            Duration.ofMinutes(50));

    /// How OpenAI finds the end of the caller's turn.
    public enum Detection {
        /// By silence.
        SERVER,
        /// By a model that knows unfinished sentences.
        SEMANTIC
    }
}
