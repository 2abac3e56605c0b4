package dev.frontdesk.conversation;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.contact.ContactId;
import dev.frontdesk.conversation.form.Form;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a receptionist makes of a turn: what to say, and how the conversation stands afterwards.
///
/// @param saying what is said
/// @param language what it is said in, and what the contact is spoken to in from now on
/// @param options short answers a text channel can offer; empty when the question is open
/// @param knowledge what is known now: the form, the contact, what became of it
public record Answer(
        Saying saying, Locale language, List<String> options, Next next, Dialogue dialogue, Knowledge knowledge) {

    public Answer {
        options = List.copyOf(options);
    }

    /// @param appointment what is held or booked
    public record Knowledge(
            Form form,
            @Nullable Appointment appointment,
            @Nullable ContactId contact,
            @Nullable Outcome outcome) {}
}
