package dev.frontdesk.provider.deepgram;

import java.time.Duration;

/// How Deepgram is used.
///
/// @param deadline for a session to open and hear
/// @param quiet how long no audio may go out before Deepgram is told that we are there; it hangs up after ten
///     seconds
/// @param turning how long a session in another language waits for a pause before it takes over
public record DeepgramOptions(Engine engine, Duration deadline, Duration quiet, Duration turning) {

    public static final DeepgramOptions DEFAULT =
            new DeepgramOptions(Engine.AUTOMATIC, Duration.ofSeconds(3), Duration.ofSeconds(5), Duration.ofSeconds(5));

    /// Which recogniser.
    public enum Engine {
        /// Flux for English, nova-3 for all else.
        AUTOMATIC,
        /// Writes down, and leaves the end of a turn to the call.
        NOVA,
        /// Finds the end of a turn by itself.
        FLUX
    }
}
