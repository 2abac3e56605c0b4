package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.Appointment.Origin;
import dev.frontdesk.booking.BookingResult.Booked;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.contact.Contacts;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// After the form was read back: books on a yes, asks what is wrong on a no.
final class Confirmation {

    private static final Map<FieldName, Set<String>> MENTIONS = Map.of(
            FieldName.WHEN, Set.of("day", "date", "time", "when", "hour"),
            FieldName.NAME, Set.of("name", "surname", "spelling"),
            FieldName.PHONE, Set.of("number", "phone", "mobile", "telephone", "digits"),
            FieldName.SERVICE, Set.of("service", "treatment", "kind", "type"));

    private final SlotKeeper slots;
    private final Agenda agenda;
    private final Contacts contacts;
    private final Notices notices;

    Confirmation(SlotKeeper slots, Agenda agenda, Contacts contacts, Notices notices) {
        this.slots = slots;
        this.agenda = agenda;
        this.contacts = contacts;
        this.notices = notices;
    }

    /// @param words what was said, when it was neither a plain yes nor brought anything new
    void answer(Draft draft, Understood understood, String words) {
        if (Boolean.TRUE.equals(understood.yes())) {
            book(draft);
        } else if (reopened(draft, words)) {
            draft.progress();
            agenda.goOn(draft);
        } else if (Boolean.FALSE.equals(understood.yes())) {
            Speech.of(draft).ask("ask.change", Map.of());
            draft.ask(Expects.CONFIRMATION, List.of());
        } else {
            agenda.goOn(draft);
        }
    }

    private void book(Draft draft) {
        var form = draft.form();
        var now = draft.visit().now();
        var contact = contacts.remember(
                draft.business().id(),
                form.value(FieldName.NAME).orElse(null),
                form.value(FieldName.PHONE).orElse(null),
                form.value(FieldName.EMAIL).orElse(null),
                now);
        draft.contact(contact.id());
        var moved = slots.booked(draft);
        var origin = new Origin(
                contact.id(),
                draft.visit().conversation().id(),
                form.value(FieldName.NOTE).orElse(null));
        var result = slots.book(draft, origin);
        var speech = Speech.of(draft);
        if (result instanceof Booked(Appointment appointment)) {
            notices.send(draft, moved ? Notices.Event.MOVED : Notices.Event.BOOKED, appointment);
            draft.verified();
            draft.outcome(madeBefore(draft, appointment) ? Outcome.MOVED : Outcome.BOOKED);
            draft.stage(Stage.BOOKED);
            agenda.tellAppointment(draft, speech, moved ? "moved" : "booked");
            draft.ask(Expects.QUESTION, List.of());
        } else {
            draft.stage(Stage.COLLECTING);
            agenda.offers().offer(draft, speech, slots.obstacle(draft, result));
        }
    }

    /// Whether another conversation made the appointment that was changed now.
    private static boolean madeBefore(Draft draft, Appointment appointment) {
        return !draft.visit().conversation().id().equals(appointment.origin().conversation());
    }

    /// Forgets the detail that was called wrong ("the time", "not my number"), so that it is asked again.
    private boolean reopened(Draft draft, String words) {
        var said = Set.of(words.toLowerCase(Locale.ROOT).split("[^a-z]+"));
        for (var mention : MENTIONS.entrySet()) {
            if (mention.getValue().stream().anyMatch(said::contains)) {
                reopen(draft, mention.getKey());
                return true;
            }
        }
        return false;
    }

    private void reopen(Draft draft, FieldName field) {
        if (field == FieldName.WHEN || field == FieldName.SERVICE) {
            slots.giveUp(draft);
        }
        if (field == FieldName.WHEN) {
            draft.wish(Wishes.anyTime(draft.wish()));
        }
        draft.forget(field);
    }
}
