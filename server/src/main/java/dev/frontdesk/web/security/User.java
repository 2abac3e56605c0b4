package dev.frontdesk.web.security;

import java.time.Instant;

/// Somebody who may log in. In this version everybody who may is an administrator.
///
/// @param passwordHash with the name of its scheme in front, as `{bcrypt}…`
public record User(String name, String passwordHash, Instant created) {

    /// Without the hash, so that no log ever has it.
    @Override
    public String toString() {
        return "User[" + name + "]";
    }
}
