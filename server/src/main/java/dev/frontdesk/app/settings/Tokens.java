package dev.frontdesk.app.settings;

import java.security.SecureRandom;
import java.util.Base64;

/// Makes up secrets that nobody can guess: 256 bits.
public final class Tokens {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    /// Letters, digits, hyphens and underscores.
    public static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
