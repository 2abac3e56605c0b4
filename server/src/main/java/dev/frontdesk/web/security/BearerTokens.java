package dev.frontdesk.web.security;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/// Recognises who sends a bearer token: a configured one, or one issued at login.
final class BearerTokens implements AuthenticationManager {

    /// What the audit calls whoever has a configured token.
    private static final String OPERATOR = "token";

    private final ConfiguredTokens configured;
    private final UserTokens issued;

    BearerTokens(ConfiguredTokens configured, UserTokens issued) {
        this.configured = configured;
        this.issued = issued;
    }

    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        if (!(attempt instanceof BearerTokenAuthenticationToken bearer)) {
            throw new InvalidBearerTokenException("no bearer token");
        }
        var name = name(bearer.getToken()).orElseThrow(() -> new InvalidBearerTokenException("unknown or expired"));
        return UsernamePasswordAuthenticationToken.authenticated(
                name, null, AuthorityUtils.createAuthorityList("ROLE_ADMINISTRATOR"));
    }

    private Optional<String> name(String token) {
        return configured.accepts(token) ? Optional.of(OPERATOR) : issued.read(token);
    }
}
