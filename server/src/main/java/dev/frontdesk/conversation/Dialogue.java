package dev.frontdesk.conversation;

import dev.frontdesk.booking.AppointmentId;
import dev.frontdesk.booking.Slot;
import dev.frontdesk.booking.Wish;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the receptionist is in a conversation: what was asked last, how often in vain, what was
/// offered.
///
/// @param failures how often in a row the question was asked in vain
/// @param offered slots offered to choose from, in the order they were named
/// @param wish what is known of the time wished for, before it became a slot
/// @param held the hold, then the booking, of this conversation
/// @param lastReply what was said last; empty before the greeting
public record Dialogue(
        Expects asked,
        int failures,
        Stage stage,
        List<Slot> offered,
        Wish wish,
        @Nullable AppointmentId held,
        String lastReply) {

    public static final Dialogue START =
            new Dialogue(Expects.NOTHING, 0, Stage.GREETING, List.of(), Wish.ANY, null, "");

    public Dialogue {
        offered = List.copyOf(offered);
    }

    /// `COLLECTING` details, `CONFIRMING` what was read back, `DONE` with the task and asking for more,
    /// taking a `MESSAGE`.
    public enum Stage {
        GREETING,
        COLLECTING,
        CONFIRMING,
        DONE,
        MESSAGE
    }
}
