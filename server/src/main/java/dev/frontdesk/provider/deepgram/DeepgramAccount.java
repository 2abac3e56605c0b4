package dev.frontdesk.provider.deepgram;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// An account at Deepgram, or at what stands in for it.
///
/// @param key null for an engine of one's own that asks for none
/// @param socketUrl without a path and a slash
public record DeepgramAccount(@Nullable String key, URI socketUrl) {

    public static final URI SOCKET_URL = URI.create("wss://api.deepgram.com");

    /// The key does not show.
    @Override
    public String toString() {
        return "Deepgram at " + socketUrl;
    }
}
