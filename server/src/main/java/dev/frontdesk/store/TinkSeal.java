package dev.frontdesk.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.PrfHmacJce;
import dev.frontdesk.business.BusinessId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Seals with AES-256-GCM and indexes with HMAC-SHA256, under keys derived (HKDF-SHA256) from a root
/// secret for each business and use. Sealed content is a byte with the root secret's version, then
/// Tink's nonce, ciphertext and tag.
///
/// To rotate, add a secret with a higher version: new content is sealed with it, old content still
/// opens. Indexes stay with the first secret, because they cannot be opened to be made anew.
public final class TinkSeal implements Seal {

    static final int SECRET_BYTES = 32;

    private static final int KEY_BYTES = 32;
    private static final int INDEX_BYTES = 32;
    private static final int HIGHEST_VERSION = 127;

    private final NavigableMap<Integer, byte[]> secrets = new TreeMap<>();
    private final ConcurrentMap<SealingKey, Aead> aeads = new ConcurrentHashMap<>();
    private final ConcurrentMap<BusinessId, Prf> prfs = new ConcurrentHashMap<>();

    private record SealingKey(BusinessId business, int version) {}

    /// @param secret at least 32 bytes
    public TinkSeal(byte[] secret) {
        this(new TreeMap<>(Map.of(1, secret)));
    }

    /// @param secrets by version, 1 to 127, each of at least 32 bytes; the highest seals
    public TinkSeal(NavigableMap<Integer, byte[]> secrets) {
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("A root secret is needed");
        }
        secrets.forEach(this::add);
    }

    private void add(int version, byte[] secret) {
        if (version < 1 || version > HIGHEST_VERSION) {
            throw new IllegalArgumentException("A root secret's version is 1 to " + HIGHEST_VERSION);
        }
        if (secret.length < SECRET_BYTES) {
            throw new IllegalArgumentException("A root secret has at least " + SECRET_BYTES + " bytes");
        }
        secrets.put(version, secret.clone());
    }

    @Override
    public byte[] seal(BusinessId business, String purpose, String plain) {
        int version = secrets.lastKey();
        try {
            byte[] sealed = aead(business, version).encrypt(plain.getBytes(UTF_8), context(business, purpose));
            return ByteBuffer.allocate(1 + sealed.length)
                    .put((byte) version)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed", e);
        }
    }

    @Override
    public String open(BusinessId business, String purpose, byte[] sealed) {
        if (sealed.length == 0 || !secrets.containsKey((int) sealed[0])) {
            throw new SealBroken(purpose, "it names no known key");
        }
        byte[] content = Arrays.copyOfRange(sealed, 1, sealed.length);
        try {
            byte[] plain = aead(business, sealed[0]).decrypt(content, context(business, purpose));
            return new String(plain, UTF_8);
        } catch (GeneralSecurityException e) {
            throw new SealBroken(purpose, "wrong key or altered content");
        }
    }

    @Override
    public byte[] index(BusinessId business, String purpose, String plain) {
        byte[] text = Normalizer.normalize(plain, Normalizer.Form.NFC).strip().getBytes(UTF_8);
        byte[] context = context(business, purpose);
        // The purpose's length keeps purpose and text apart.
        byte[] message = ByteBuffer.allocate(Integer.BYTES + context.length + text.length)
                .putInt(context.length)
                .put(context)
                .put(text)
                .array();
        try {
            return prfs.computeIfAbsent(business, this::prf).compute(message, INDEX_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Indexing failed", e);
        }
    }

    private static byte[] context(BusinessId business, String purpose) {
        return (business + "/" + purpose).getBytes(UTF_8);
    }

    private Aead aead(BusinessId business, int version) {
        return aeads.computeIfAbsent(new SealingKey(business, version), this::aead);
    }

    private Aead aead(SealingKey key) {
        try {
            return new AesGcmJce(derive(secrets.get(key.version()), "seal", key.business()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        }
    }

    private Prf prf(BusinessId business) {
        byte[] key = derive(secrets.firstEntry().getValue(), "index", business);
        try {
            return new PrfHmacJce("HMACSHA256", new SecretKeySpec(key, "HMAC"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is not available", e);
        }
    }

    static byte[] derive(byte @Nullable [] secret, String use, BusinessId business) {
        if (secret == null) {
            throw new IllegalStateException("No such root secret");
        }
        byte[] purpose = ("frontdesk/" + use + "/" + business).getBytes(UTF_8);
        try {
            return Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], purpose, KEY_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF is not available", e);
        }
    }
}
