package dev.frontdesk.simulator.twilio;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.SortedMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Twilio's `X-Twilio-Signature`: base64 of HMAC-SHA1, keyed with the account's token, over the address and
/// the form's fields in order of their names, name and value run together.
public final class Signature {

    private static final String ALGORITHM = "HmacSHA1";

    private Signature() {}

    /// @param url the whole public address, query included
    public static String of(String authToken, String url, SortedMap<String, String> form) {
        var signed = new StringBuilder(url);
        form.forEach((name, value) -> signed.append(name).append(value));
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(authToken.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
