package dev.frontdesk.conversation;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.contact.ConversationId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the receptionist answers in a turn.
///
/// @param turn the number of the reply's [Turn]; channels name what follows it by this number
/// @param manner how it is said, where it is said aloud
/// @param options short answers a text channel can offer as buttons; empty when the question is open
/// @param appointment what this conversation booked or holds, as it stands after the turn
public record Reply(
        ConversationId conversation,
        int turn,
        Saying saying,
        Manner manner,
        Expects expects,
        List<String> options,
        @Nullable Appointment appointment,
        Next next) {

    public Reply {
        options = List.copyOf(options);
    }

    /// @param slowly the contact asked to be spoken to slowly
    public record Manner(Locale language, boolean slowly) {}

    /// As it is written.
    public String text() {
        return saying.text();
    }

    public Locale language() {
        return manner.language();
    }
}
