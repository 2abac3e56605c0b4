package dev.frontdesk.knowledge.meaning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Names a passage by what it says under its headings, so that the same words have the same vector wherever
/// they stand.
///
/// @param value 64 hexadecimal digits
public record PassageKey(String value) {

    public static PassageKey of(PassageWords words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = (words.headings() + '\0' + words.text()).getBytes(StandardCharsets.UTF_8);
            return new PassageKey(HexFormat.of().formatHex(digest.digest(bytes)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
