package dev.frontdesk.conversation;

import dev.frontdesk.business.Business;
import java.time.Instant;
import java.time.ZonedDateTime;

/// A conversation at one of its turns.
///
/// @param conversation as it stood after the turn before
public record Visit(Business business, Conversation conversation, Instant now) {

    /// Now on the business's wall clock.
    public ZonedDateTime localNow() {
        return now.atZone(business.zone());
    }
}
