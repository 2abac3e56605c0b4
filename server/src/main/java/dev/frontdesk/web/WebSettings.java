package dev.frontdesk.web;

import java.net.URI;
import java.util.List;

/// What the operator sets about HTTP.
///
/// @param publicUrl how the world reaches the server
/// @param mediaUrl how the world reaches the media plane
/// @param perMinute requests a minute per address on public paths; 0 turns every limit off
/// @param trustedProxies addresses or networks (`10.0.0.0/8`) whose `X-Forwarded-For` is believed
public record WebSettings(URI publicUrl, URI mediaUrl, int perMinute, List<String> trustedProxies) {

    public WebSettings {
        trustedProxies = List.copyOf(trustedProxies);
    }

    public boolean overTls() {
        return "https".equalsIgnoreCase(publicUrl.getScheme());
    }
}
