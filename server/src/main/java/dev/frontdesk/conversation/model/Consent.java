package dev.frontdesk.conversation.model;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.Dialogue.Stage;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Objects;
import java.util.Set;

/// What the contact can have said yes to in a turn: what had been read back before they spoke, and is the same
/// still. A model's word for it is not enough: it may have been talked into it, or be too quick.
///
/// @param heard the conversation as it stood when they had spoken
/// @param yes whether their words are a yes
record Consent(Conversation heard, boolean yes) {

    /// Of what a tool is told of it.
    static final String AGREED = "agreed";

    private static final Set<Stage> ASKED = EnumSet.of(Stage.CONFIRMING, Stage.CANCELLING);

    /// What is read back; a note is not.
    private static final Set<FieldName> READ_BACK = EnumSet.complementOf(EnumSet.of(FieldName.NOTE));

    /// The arguments, in which an agreement that was not given is none: the tool reads back, and asks.
    ///
    /// @param now as the tool finds the conversation
    Arguments holds(Arguments given, Conversation now) {
        if (!given.isTrue(AGREED) || (yes && stands(now))) {
            return given;
        }
        var corrected = new HashMap<>(given.values());
        corrected.put(AGREED, "false");
        return new Arguments(corrected, given.readable());
    }

    private boolean stands(Conversation now) {
        var before = heard.dialogue();
        return ASKED.contains(before.stage())
                && now.dialogue().stage() == before.stage()
                && Objects.equals(now.dialogue().kept(), before.kept())
                && READ_BACK.stream()
                        .allMatch(field ->
                                now.form().value(field).equals(heard.form().value(field)));
    }
}
