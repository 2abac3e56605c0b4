package dev.frontdesk.conversation.model;

import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ReadBack;

/// What the contact can have said yes to in a turn: what had been read back before they spoke, and is the same
/// still. A model's word for it is not enough: it may have been talked into it, or be too quick.
///
/// @param heard the conversation as it stood when they had spoken
/// @param yes whether their words are a yes
record Consent(Conversation heard, boolean yes) {

    /// Of what a tool is told of it.
    static final String AGREED = "agreed";

    /// The arguments, in which an agreement that was not given is none: the tool reads back, and asks.
    ///
    /// @param now as the tool finds the conversation
    Arguments holds(Arguments given, Conversation now) {
        if (!given.isTrue(AGREED) || (yes && stands(now))) {
            return given;
        }
        return given.with(AGREED, "false");
    }

    private boolean stands(Conversation now) {
        var asked = ReadBack.of(heard);
        return asked.isPresent() && asked.equals(ReadBack.of(now));
    }
}
