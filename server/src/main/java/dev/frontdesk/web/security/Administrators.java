package dev.frontdesk.web.security;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Makes sure that somebody can log in.
public final class Administrators {

    /// The user's name the first time.
    public static final String NAME = "admin";

    /// Without letters and digits that look alike; 20 of 54 are 115 bits.
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 20;

    private final Users users;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Administrators(Users users, PasswordEncoder passwords, Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// Adds the user [#NAME] when there is no user at all.
    ///
    /// @return the generated password, this once; empty when there was a user, or another node was
    ///     faster
    public Optional<String> ensureFirst() {
        if (!users.none()) {
            return Optional.empty();
        }
        var password = random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(index -> String.valueOf(SIGNS.charAt(index)))
                .collect(Collectors.joining());
        var added = users.add(new User(NAME, passwords.encode(password), clock.instant()));
        return added ? Optional.of(password) : Optional.empty();
    }
}
