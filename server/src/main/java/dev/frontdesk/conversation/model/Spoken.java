package dev.frontdesk.conversation.model;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.ConversationKey;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a contact said, as a model's turn begins.
///
/// @param party the address called or written from; null when withheld or unknown
/// @param event names the turn among all of the business
/// @param language what is spoken with a contact of whom nothing is known
record Spoken(
        Business business, ConversationKey key, @Nullable String party, String event, Locale language, String words) {

    /// What tells contacts apart, as far as they are known.
    String who() {
        return party == null ? key.thread() : party;
    }
}
