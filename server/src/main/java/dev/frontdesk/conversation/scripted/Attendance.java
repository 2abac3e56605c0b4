package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.Bookings;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.understanding.Intent;
import dev.frontdesk.conversation.understanding.Understood;
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
        say(draft, found);
        told(draft);
    }

    static void say(Draft draft, List<Appointment> found) {
        var speech = Speech.of(draft);
        if (found.isEmpty()) {
            speech.say("own.none");
        } else {
            speech.say("own.told", Map.of("appointments", Candidates.listed(draft, speech, found)));
        }
    }

    /// Notes it with the appointment, where the business sees it. An appointment other than the one they
    /// spoke of is told, and asked about.
    void confirm(Draft draft, Appointment found, Particulars said) {
        if (said.fit(draft.business(), found)) {
            confirmed(draft, found);
        } else {
            ask(draft, found);
        }
    }

    static void ask(Draft draft, Appointment found) {
        var speech = Speech.of(draft);
        speech.ask("attendance.other", Candidates.told(draft, speech, found));
        draft.ask(Expects.CONFIRMATION, List.of(speech.word("yes"), speech.word("no")));
    }

    /// What was said to the appointment that was told: only a yes is one.
    void answered(Draft draft, Appointment found, Understood understood) {
        draft.countFailure();
        if (Boolean.TRUE.equals(understood.yes()) || understood.intent() == Intent.CONFIRM) {
            confirmed(draft, found);
        } else if (Boolean.FALSE.equals(understood.yes()) || draft.failures() > 1) {
            Speech.of(draft).say("attendance.open");
            told(draft);
        } else {
            ask(draft, found);
        }
    }

    private void confirmed(Draft draft, Appointment found) {
        var speech = Speech.of(draft);
        var note = Wording.of(draft, draft.business().defaultLanguage()).say("note.attendance", Map.of());
        bookings.note(draft.business(), found.id(), note).ifPresent(draft::keep);
        draft.outcome(Outcome.CONFIRMED);
        speech.say("attendance.confirmed", Candidates.told(draft, speech, found));
        settle(draft);
    }

    private static void told(Draft draft) {
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
