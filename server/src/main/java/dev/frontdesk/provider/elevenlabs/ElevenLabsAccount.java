package dev.frontdesk.provider.elevenlabs;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// An account at ElevenLabs, or at what stands in for it.
///
/// @param key null for what asks for none
/// @param socketUrl without a path and a slash
public record ElevenLabsAccount(@Nullable String key, URI socketUrl) {

    public static final URI SOCKET_URL = URI.create("wss://api.elevenlabs.io");

    /// The key does not show.
    @Override
    public String toString() {
        return "ElevenLabs at " + socketUrl;
    }
}
