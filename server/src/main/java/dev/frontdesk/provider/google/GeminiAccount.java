package dev.frontdesk.provider.google;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// An account for Gemini's API, or for what stands in for it.
///
/// @param key null for a gateway of one's own that asks for none
/// @param baseUrl ends with the version, without a slash
public record GeminiAccount(@Nullable String key, URI baseUrl) {

    /// The key does not show.
    @Override
    public String toString() {
        return "Gemini at " + baseUrl;
    }
}
