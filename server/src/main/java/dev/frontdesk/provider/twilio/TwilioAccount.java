package dev.frontdesk.provider.twilio;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// An account at Twilio, or at what stands in for it.
///
/// @param baseUrl without a slash at the end
public record TwilioAccount(URI baseUrl, String sid, String authToken) {

    URI messages() {
        return URI.create(baseUrl + "/2010-04-01/Accounts/" + sid + "/Messages.json");
    }

    String authorization() {
        var credentials = (sid + ":" + authToken).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    /// The token does not show.
    @Override
    public String toString() {
        return sid + " at " + baseUrl;
    }
}
