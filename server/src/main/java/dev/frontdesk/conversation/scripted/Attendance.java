package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.Bookings;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Outcome;
import java.util.List;
import java.util.Map;

/// Tells contacts who have shown who they are of their appointments, and notes that they will come.
final class Attendance {

    private final Bookings bookings;

    Attendance(Bookings bookings) {
        this.bookings = bookings;
    }

    /// Says when they are.
    void tell(Draft draft, List<Appointment> found) {
        var speech = Speech.of(draft);
        if (found.isEmpty()) {
            speech.say("own.none");
        } else {
            speech.say("own.told", Map.of("appointments", Candidates.listed(draft, speech, found)));
        }
        answered(draft);
    }

    /// Notes it with the appointment, where the business sees it. An appointment other than the one they
    /// spoke of is only told.
    void confirm(Draft draft, Appointment found, Particulars said) {
        var speech = Speech.of(draft);
        var told = Candidates.told(draft, speech, found);
        if (!said.fit(draft.business(), found)) {
            speech.say("attendance.other", told);
            answered(draft);
            return;
        }
        var note = Wording.of(draft, draft.business().defaultLanguage()).say("note.attendance", Map.of());
        bookings.note(draft.business(), found.id(), note).ifPresent(draft::keep);
        draft.outcome(Outcome.CONFIRMED);
        speech.say("attendance.confirmed", told);
        settle(draft);
    }

    private static void answered(Draft draft) {
        if (draft.outcome() == null) {
            draft.outcome(Outcome.ANSWERED);
        }
        settle(draft);
    }

    private static void settle(Draft draft) {
        draft.forgiveFailures();
        draft.settle(Stage.SETTLED);
    }
}
