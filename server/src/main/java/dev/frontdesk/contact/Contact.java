package dev.frontdesk.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A person who calls or writes.
///
/// @param phone E.164
public record Contact(
        ContactId id,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        Instant created) {}
