package dev.frontdesk.web.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/// The tokens with all rights that the operator has set or the program has made for itself. Kept as
/// digests and compared in constant time.
public final class ConfiguredTokens {

    private final List<byte[]> digests;

    public ConfiguredTokens(List<String> tokens) {
        digests = tokens.stream().map(ConfiguredTokens::digest).toList();
    }

    boolean accepts(String token) {
        var digest = digest(token);
        boolean found = false;
        for (var known : digests) {
            found |= MessageDigest.isEqual(known, digest);
        }
        return found;
    }

    static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
