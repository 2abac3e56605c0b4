package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// A one-time token: the business, without which row-level security shows no row, and 16 random bytes, in
/// base64url. So much chance needs no salt: its hash is kept, and by its hash it is found.
record CallToken(BusinessId business, String text) {

    private static final int UUID_BYTES = 16;
    private static final int RANDOM_BYTES = 16;
    private static final int LENGTH = 43;

    static CallToken make(BusinessId business, SecureRandom random) {
        var chance = new byte[RANDOM_BYTES];
        random.nextBytes(chance);
        var bytes = ByteBuffer.allocate(UUID_BYTES + RANDOM_BYTES)
                .putLong(business.value().getMostSignificantBits())
                .putLong(business.value().getLeastSignificantBits())
                .put(chance)
                .array();
        return new CallToken(business, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// Empty when nobody can have been given such a text.
    static Optional<CallToken> parse(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            return Optional.of(new CallToken(new BusinessId(new UUID(bytes.getLong(), bytes.getLong())), text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Of all 32 bytes.
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(Base64.getUrlDecoder().decode(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Without the secret.
    @Override
    public String toString() {
        return "CallToken[" + business + "]";
    }
}
