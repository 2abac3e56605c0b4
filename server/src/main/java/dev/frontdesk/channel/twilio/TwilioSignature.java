package dev.frontdesk.channel.twilio;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Checks `X-Twilio-Signature`: base64 of the HMAC-SHA1, under the account's token, of the URL and the
/// posted fields. Thread-safe.
///
/// Fields are sorted by name, each name followed by its value; a name with several values appears with
/// each different value, sorted (as Twilio's own libraries do). The URL counts as signed with or
/// without its port, since Twilio is not consistent about it. See twilio.com/docs/usage/security.
public final class TwilioSignature {

    private static final String ALGORITHM = "HmacSHA1";

    private final SecretKeySpec key;

    public TwilioSignature(String authToken) {
        this.key = new SecretKeySpec(authToken.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /// Whether a posted form was signed by someone who knows the token.
    ///
    /// @param url as Twilio was told it, query included
    public boolean signed(String url, Map<String, List<String>> fields, @Nullable String signature) {
        if (signature == null || signature.isEmpty()) {
            return false;
        }
        var tail = text(fields);
        boolean match = false;
        for (var variant : SignedUrl.variants(url)) {
            match |= same(sign(variant + tail), signature);
        }
        return match;
    }

    /// Whether a body other than a form was signed: the URL carries the body's hash and is signed
    /// without fields.
    ///
    /// @param hash the URL's `bodySHA256`, lower-case hexadecimal
    public boolean signed(String url, byte[] body, String hash, @Nullable String signature) {
        return signed(url, Map.of(), signature) && same(sha256(body), hash);
    }

    private static String text(Map<String, List<String>> fields) {
        var text = new StringBuilder();
        new TreeMap<>(fields)
                .forEach((name, values) ->
                        new TreeSet<>(values).forEach(value -> text.append(name).append(value)));
        return text.toString();
    }

    private String sign(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// In constant time, so that a forger learns nothing from how long a refusal takes.
    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
