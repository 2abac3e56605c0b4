package dev.frontdesk.app.settings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// A text that must not show in a log or a message.
public record Secret(String value) {

    private static final int KEY_BYTES = 32;

    /// At least 32 bytes to derive keys from: the text itself, or its SHA-256 when it is shorter.
    public byte[] keyBytes() {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        try {
            return bytes.length >= KEY_BYTES
                    ? bytes
                    : MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
