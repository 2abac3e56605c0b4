package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.BookingResult.Booked;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.List;

/// After the form was read back: books on a yes, asks what is wrong on a no.
final class Confirmation {

    /// What may be called wrong; the words for it stand in the message file (`mention.when = day, …`).
    private static final List<FieldName> MENTIONED = List.of(
            FieldName.WHEN, FieldName.NAME, FieldName.PHONE, FieldName.EMAIL, FieldName.POSTCODE, FieldName.SERVICE);

    private final SlotKeeper slots;
    private final Agenda agenda;
    private final Acquaintance acquaintance;
    private final Notices notices;

    Confirmation(SlotKeeper slots, Agenda agenda, Acquaintance acquaintance, Notices notices) {
        this.slots = slots;
        this.agenda = agenda;
        this.acquaintance = acquaintance;
        this.notices = notices;
    }

    /// @param words what was said, when it brought nothing new
    void answer(Draft draft, Understood understood, String words) {
        if (Agreement.given(understood, words)) {
            book(draft);
        } else if (reopened(draft, words)) {
            draft.progress();
            agenda.goOn(draft);
        } else if (Boolean.FALSE.equals(understood.yes())) {
            askWhatToChange(draft);
        } else if (draft.failures() > 1) {
            askForParts(draft);
        } else {
            agenda.goOn(draft);
        }
    }

    /// The second time the parts are named.
    private static void askWhatToChange(Draft draft) {
        if (draft.optionsWereNamed()) {
            Speech.of(draft).say("ask.change");
            draft.ask(Expects.CONFIRMATION, List.of());
        } else {
            askForParts(draft);
        }
    }

    private static void askForParts(Draft draft) {
        var speech = Speech.of(draft);
        speech.say("ask.change.parts");
        draft.ask(Expects.CONFIRMATION, speech.words("ask.change.options"));
    }

    /// Books what the form says, or says why that cannot be and what is free instead.
    ///
    /// @return whether it is booked
    boolean book(Draft draft) {
        var origin = acquaintance.remember(draft);
        var moved = slots.booked(draft);
        var result = slots.book(draft, origin);
        var speech = Speech.of(draft);
        if (result instanceof Booked(Appointment appointment)) {
            notices.send(draft, moved ? Notices.Event.MOVED : Notices.Event.BOOKED, appointment);
            draft.form(draft.form().verified());
            draft.outcome(madeBefore(draft, appointment) ? Outcome.MOVED : Outcome.BOOKED);
            agenda.readBack().tellAppointment(draft, speech, moved ? "moved" : "booked");
            Qualifying.later(draft);
            draft.settle(Stage.BOOKED);
        } else {
            draft.stage(Stage.COLLECTING);
            agenda.offers().offer(draft, speech, Obstacle.of(draft, result));
        }
        return result instanceof Booked;
    }

    /// Whether another conversation made the appointment that was changed now.
    private static boolean madeBefore(Draft draft, Appointment appointment) {
        return !draft.visit().conversation().id().equals(appointment.origin().conversation());
    }

    /// Forgets the detail that was called wrong ("the time", "not my number"), so that it is asked again.
    private boolean reopened(Draft draft, String words) {
        var speech = Speech.of(draft);
        var said = Words.of(words);
        var mentioned = MENTIONED.stream()
                .filter(field -> field == FieldName.SERVICE || draft.form().has(field))
                .filter(field -> Words.any(said, speech.words("mention." + field.label())))
                .findFirst();
        mentioned.ifPresent(field -> reopen(draft, field));
        return mentioned.isPresent();
    }

    private void reopen(Draft draft, FieldName field) {
        if (field == FieldName.WHEN || field == FieldName.SERVICE) {
            slots.giveUp(draft);
        }
        if (field == FieldName.WHEN) {
            draft.wish(Wishes.anyTime(draft.wish()));
        }
        if (field == FieldName.NAME) {
            draft.form().value(field).ifPresent(name -> draft.attempts().recall(Expects.NAME, name));
        }
        draft.forget(field);
    }
}
