package dev.frontdesk.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.call.RecordingId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/// Seals the sound of recordings while it streams: AES-256-GCM in segments of 4 KB (Tink's streaming AEAD),
/// under a key derived from the root secret for each business and bound to the recording. A file is a byte with
/// the root secret's version, then Tink's header and segments. Safe for use by many threads.
public final class RecordingCipher {

    private static final int VERSION = 1;
    private static final int KEY_BYTES = 32;
    private static final int SEGMENT_BYTES = 4_096;

    private final byte[] secret;

    /// @param secret at least 32 bytes
    public RecordingCipher(byte[] secret) {
        if (secret.length < TinkSeal.SECRET_BYTES) {
            throw new IllegalArgumentException("A root secret has at least " + TinkSeal.SECRET_BYTES + " bytes");
        }
        this.secret = secret.clone();
    }

    /// Closing it closes `to`.
    OutputStream sealing(OutputStream to, BusinessId business, RecordingId recording) throws IOException {
        try {
            to.write(VERSION);
            return aead(business).newEncryptingStream(to, context(business, recording));
        } catch (GeneralSecurityException e) {
            throw new IOException("AES-GCM is not available", e);
        }
    }

    /// Reading what was altered, or sealed for something else, throws `IOException`. Closing it closes `from`.
    InputStream opening(InputStream from, BusinessId business, RecordingId recording) throws IOException {
        int version = from.read();
        if (version != VERSION) {
            throw new IOException("The recording names no known key");
        }
        try {
            return aead(business).newDecryptingStream(from, context(business, recording));
        } catch (GeneralSecurityException e) {
            throw new IOException("AES-GCM is not available", e);
        }
    }

    private StreamingAead aead(BusinessId business) throws GeneralSecurityException {
        byte[] key = TinkSeal.derive(secret, "recording", business);
        return new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT_BYTES, 0);
    }

    private static byte[] context(BusinessId business, RecordingId recording) {
        return (business + "/recording/" + recording).getBytes(UTF_8);
    }
}
