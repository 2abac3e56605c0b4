package dev.frontdesk.web.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/// Issues and reads the tokens of people who logged in: JWT, HS256, twelve hours, signed with a key
/// derived from the root secret so that every node can read what another issued.
public final class UserTokens {

    private static final String ISSUER = "frontdesk";
    private static final Duration LIFE = Duration.ofHours(12);

    /// Between the clocks of two nodes.
    private static final Duration SKEW = Duration.ofSeconds(5);

    private final JwtEncoder encoder;
    private final JwtDecoder decoder;
    private final Clock clock;

    /// @param root secret of at least 32 bytes
    public UserTokens(byte[] root, Clock clock) {
        var key = derived(root);
        this.encoder = NimbusJwtEncoder.withSecretKey(key).build();
        this.decoder = decoder(key, clock);
        this.clock = clock;
    }

    public Issued issue(String name) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var expires = now.plus(LIFE);
        var claims = JwtClaimsSet.builder()
                .issuer(ISSUER)
                .subject(name)
                .issuedAt(now)
                .expiresAt(expires)
                .build();
        var header = JwsHeader.with(MacAlgorithm.HS256).build();
        return new Issued(
                encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue(), expires);
    }

    /// The name of the user a token was issued to; empty for a forged, foreign or expired one.
    public Optional<String> read(String token) {
        try {
            return Optional.ofNullable(decoder.decode(token).getSubject());
        } catch (JwtException refused) {
            return Optional.empty();
        }
    }

    /// @param expires from then on the token is refused
    public record Issued(String token, Instant expires) {}

    private static JwtDecoder decoder(SecretKey key, Clock clock) {
        var decoder = NimbusJwtDecoder.withSecretKey(key)
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
        var time = new JwtTimestampValidator(SKEW);
        time.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(time, new JwtIssuerValidator(ISSUER)));
        return decoder;
    }

    private static SecretKey derived(byte[] root) {
        try {
            var use = "frontdesk user tokens v1".getBytes(StandardCharsets.UTF_8);
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "HmacSHA256",
                            HKDFParameterSpec.ofExtract().addIKM(root).thenExpand(use, 32));
        } catch (GeneralSecurityException unsupported) {
            throw new IllegalStateException("this Java has no HKDF-SHA256", unsupported);
        }
    }
}
