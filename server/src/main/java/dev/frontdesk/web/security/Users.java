package dev.frontdesk.web.security;

import java.util.Optional;

/// Where users are kept. Not of one business, so called outside any scope.
public interface Users {

    Optional<User> find(String name);

    boolean none();

    /// @return false when the name is taken
    boolean add(User user);
}
