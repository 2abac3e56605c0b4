package dev.frontdesk.admin;

import dev.frontdesk.contact.Contact;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person a business knows.
///
/// @param phone E.164
/// @param created when the business first heard of them
record ContactView(
        UUID id,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        OffsetDateTime created) {

    static ContactView of(Contact contact, ZoneId zone) {
        return new ContactView(
                contact.id().value(),
                contact.name(),
                contact.phone(),
                contact.email(),
                Times.shown(contact.created(), zone));
    }
}
