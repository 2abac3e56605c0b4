package dev.frontdesk.contact;

import java.util.UUID;

/// The identity of a contact.
public record ContactId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
