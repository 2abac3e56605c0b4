package dev.frontdesk.channel.twilio;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// How Twilio knows this server, and it Twilio.
///
/// @param publicUrl how the world reaches the control plane, without a slash at its end; signatures
///     are made over it, whatever the Host header says
/// @param authToken the secret webhooks are signed with
/// @param accountSid the only account that may call; null when any that knows the token may
public record TwilioSettings(
        String publicUrl, String authToken, @Nullable String accountSid) {

    public TwilioSettings {
        publicUrl = publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
        if (authToken.isBlank()) {
            throw new IllegalArgumentException("an empty Twilio token would let everyone sign");
        }
    }

    /// A path of this server as Twilio has to ask for it, below whatever path the public URL has.
    public String path(String path) {
        return URI.create(publicUrl).getRawPath() + path;
    }

    /// Without the secret, so that it cannot end up in a log.
    @Override
    public String toString() {
        return "TwilioSettings[" + publicUrl + "]";
    }
}
