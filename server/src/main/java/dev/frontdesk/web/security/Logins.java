package dev.frontdesk.web.security;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Gives a token for a name and a password. A wrong name costs as much time as a wrong password and
/// gets the same answer, so that neither tells who exists.
public final class Logins {

    /// bcrypt looks at no more.
    private static final int LONGEST_PASSWORD_BYTES = 72;

    private final Users users;
    private final PasswordEncoder passwords;
    private final UserTokens tokens;
    private final String nobodysHash;

    public Logins(Users users, PasswordEncoder passwords, UserTokens tokens) {
        this.users = users;
        this.passwords = passwords;
        this.tokens = tokens;
        this.nobodysHash = passwords.encode("nobody has this password");
    }

    public Optional<UserTokens.Issued> login(String name, String password) {
        var user = users.find(name);
        boolean usable = password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD_BYTES;
        boolean matches = passwords.matches(
                usable ? password : "", user.map(User::passwordHash).orElse(nobodysHash));
        return matches && usable && user.isPresent() ? Optional.of(tokens.issue(name)) : Optional.empty();
    }
}
