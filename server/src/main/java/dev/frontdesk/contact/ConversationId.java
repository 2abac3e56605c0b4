package dev.frontdesk.contact;

import java.util.UUID;

/// The identity of a conversation. Random: knowing it is what lets a web chat go on with it.
public record ConversationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
