package dev.frontdesk.admin;

import dev.frontdesk.contact.Contact;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person where something else is the subject.
record ContactRef(UUID id, @Nullable String name, @Nullable String phone) {

    static ContactRef of(Contact contact) {
        return new ContactRef(contact.id().value(), contact.name(), contact.phone());
    }
}
