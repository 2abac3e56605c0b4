package dev.frontdesk.simulator.line;

import java.net.URI;
import java.util.Map;

/// What a `<Connect><Stream>` asks for, and the call it is asked on.
///
/// @param url `wss`, or `ws` on this machine
/// @param parameters become `start.customParameters`
/// @param signature of the handshake, for `X-Twilio-Signature`; empty for none
public record StreamOrder(
        URI url, Map<String, String> parameters, String accountSid, String callSid, String signature) {

    public StreamOrder {
        parameters = Map.copyOf(parameters);
    }

    boolean isSecure() {
        return "wss".equals(url.getScheme());
    }

    int port() {
        if (url.getPort() > 0) {
            return url.getPort();
        }
        return isSecure() ? 443 : 80;
    }
}
