package dev.frontdesk.simulator.socket;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A request for a WebSocket.
///
/// @param headers by name in lower case
public record Handshake(String path, Map<String, List<String>> query, Map<String, String> headers) {

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /// The first value of a query parameter.
    public Optional<String> parameter(String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }
}
