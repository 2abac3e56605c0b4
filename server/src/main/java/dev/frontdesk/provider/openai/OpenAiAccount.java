package dev.frontdesk.provider.openai;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// An account at OpenAI, or at what stands in for it.
///
/// @param key null for an engine of one's own that asks for none
/// @param baseUrl ends with the version, without a slash
/// @param realtimeUrl without a query
public record OpenAiAccount(@Nullable String key, URI baseUrl, URI realtimeUrl) {

    public static final URI BASE_URL = URI.create("https://api.openai.com/v1");
    public static final URI REALTIME_URL = URI.create("wss://api.openai.com/v1/realtime");

    URI path(String path) {
        return URI.create(baseUrl + path);
    }

    /// The key does not show.
    @Override
    public String toString() {
        return "OpenAI at " + baseUrl + " and " + realtimeUrl;
    }
}
