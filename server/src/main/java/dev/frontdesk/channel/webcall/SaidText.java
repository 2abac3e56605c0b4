package dev.frontdesk.channel.webcall;

import dev.frontdesk.conversation.Incoming;
import org.jspecify.annotations.Nullable;

/// What was said in a call that goes on turn by turn, as in the web chat.
///
/// @param conversation not looked at: the call has one
/// @param text null or blank when nothing was
record SaidText(@Nullable String conversation, @Nullable String text) {

    Incoming incoming() {
        return text == null || text.isBlank() ? new Incoming.Silence() : Incoming.Said.typed(text);
    }
}
