package dev.frontdesk.provider.elevenlabs;

import java.time.Duration;

/// How ElevenLabs is used.
///
/// @param voice for a session that names none
/// @param deadline for the socket to open
/// @param patience for an utterance to begin to sound, and for more of it
/// @param quiet how often a socket that is not used is kept open; ElevenLabs closes it after three minutes
public record ElevenLabsOptions(String model, String voice, Duration deadline, Duration patience, Duration quiet) {

    public static final ElevenLabsOptions DEFAULT = new ElevenLabsOptions(
            "eleven_flash_v2_5",
            "21m00Tcm4TlvDq8ikWAM",
            Duration.ofSeconds(3),
            Duration.ofSeconds(2),
            Duration.ofSeconds(60));
}
