package dev.frontdesk.provider.anthropic;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// An account at Anthropic, or at what stands in for it.
///
/// @param key null for a gateway of one's own that asks for none
/// @param baseUrl ends with the version, without a slash
public record AnthropicAccount(@Nullable String key, URI baseUrl) {

    /// The key does not show.
    @Override
    public String toString() {
        return "Anthropic at " + baseUrl;
    }
}
