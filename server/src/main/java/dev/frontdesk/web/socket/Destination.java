package dev.frontdesk.web.socket;

import java.net.URI;
import java.util.Map;

/// Where a client's socket goes.
///
/// @param host without brackets
record Destination(boolean secure, String host, int port, String pathAndQuery, Map<String, String> headers) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    Destination {
        headers = Map.copyOf(headers);
    }

    /// @throws IllegalArgumentException when it is no `ws` or `wss` address
    static Destination of(URI uri, Map<String, String> headers) {
        boolean secure = "wss".equals(uri.getScheme());
        if (uri.getHost() == null || (!secure && !"ws".equals(uri.getScheme()))) {
            throw new IllegalArgumentException("not an address of a WebSocket");
        }
        int port = uri.getPort() >= 0 ? uri.getPort() : secure ? HTTPS : HTTP;
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String host = uri.getHost().startsWith("[")
                ? uri.getHost().substring(1, uri.getHost().length() - 1)
                : uri.getHost();
        return new Destination(secure, host, port, path + query, headers);
    }

    /// For the `Host` header: no port where it is the usual one.
    String authority() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return port == (secure ? HTTPS : HTTP) ? name : name + ":" + port;
    }
}
