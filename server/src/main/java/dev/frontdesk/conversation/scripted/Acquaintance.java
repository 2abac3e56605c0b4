package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.Appointment.Origin;
import dev.frontdesk.booking.Bookings;
import dev.frontdesk.booking.Wish;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Service;
import dev.frontdesk.contact.Contact;
import dev.frontdesk.contact.ContactId;
import dev.frontdesk.contact.Contacts;
import dev.frontdesk.conversation.Mark;
import dev.frontdesk.conversation.form.Field.Source;
import java.util.Map;
import java.util.Optional;

/// Contacts known from before. The number called from says who it may be, and only together with the name
/// said who it is: somebody else may phone from it, in writing too.
final class Acquaintance {

    private final Contacts contacts;
    private final Bookings bookings;
    private final SlotKeeper slots;

    Acquaintance(Contacts contacts, Bookings bookings, SlotKeeper slots) {
        this.contacts = contacts;
        this.bookings = bookings;
        this.slots = slots;
    }

    /// Thanks a contact by name who has just said the one that goes with the number called from, and takes
    /// what is known of them, so that it is not asked again.
    void recognise(Draft draft) {
        if (!draft.isNew(FieldName.NAME) || draft.memory().marked(Mark.ANOTHER_PERSON)) {
            return;
        }
        var known = known(draft);
        known.ifPresent(contact -> greet(draft, contact));
        if (draft.memory().unmark(Mark.SAME_PERSON)) {
            known.ifPresentOrElse(
                    contact -> sameAsLast(draft, contact.id()),
                    () -> Speech.of(draft).say("same.unknown"));
        }
    }

    private Optional<Contact> known(Draft draft) {
        var party = draft.party();
        return party == null
                ? Optional.empty()
                : draft.form()
                        .value(FieldName.NAME)
                        .flatMap(name -> contacts.byPhone(draft.business().id(), party)
                                .filter(contact -> contact.name() != null && PersonName.same(contact.name(), name)));
    }

    private static void greet(Draft draft, Contact contact) {
        draft.contact(contact.id());
        var party = draft.party();
        if (party != null && !draft.form().has(FieldName.PHONE)) {
            draft.note(FieldName.PHONE, party, Source.CALLER_ID);
        }
        if (contact.email() != null && !draft.form().has(FieldName.EMAIL)) {
            draft.note(FieldName.EMAIL, contact.email(), Source.ASSUMED);
        }
        if (contact.name() != null) {
            draft.note(FieldName.NAME, contact.name(), Source.SAID);
            Speech.of(draft).say("known", Map.of("name", PersonName.first(contact.name())));
        }
    }

    /// With whom the contact was last time, when it is known who they are; else it is asked for later.
    void samePerson(Draft draft) {
        var contact = draft.contact();
        if (contact != null) {
            sameAsLast(draft, contact);
        } else {
            draft.memory().mark(Mark.SAME_PERSON);
        }
    }

    private void sameAsLast(Draft draft, ContactId contact) {
        var offering = slots.service(draft).map(Service::resources);
        bookings.latest(draft.business(), contact)
                .map(latest -> latest.slot().resource())
                .filter(resource -> offering.isEmpty() || offering.get().contains(resource))
                .ifPresentOrElse(
                        resource -> wishFor(draft, resource),
                        () -> Speech.of(draft).say("same.unknown"));
    }

    /// What is held with somebody else is held anew.
    private void wishFor(Draft draft, String resource) {
        var wish = draft.wish();
        if (resource.equals(wish.resource())) {
            return;
        }
        slots.giveUp(draft);
        draft.wish(new Wish(wish.from(), wish.to(), wish.at(), wish.notBefore(), wish.notAfter(), resource));
        draft.note(FieldName.RESOURCE, resource, Source.ASSUMED);
    }

    /// Keeps who the appointment of the form is for. A contact with other appointments ahead keeps their
    /// name, so that nobody else hears of those by booking under their number; the name said is then noted
    /// with the appointment.
    Origin remember(Draft draft) {
        var form = draft.form();
        var own = isTheirs(draft);
        var contact = contacts.remember(
                draft.business().id(),
                own ? form.value(FieldName.NAME).orElse(null) : null,
                form.value(FieldName.PHONE).orElse(null),
                own ? form.value(FieldName.EMAIL).orElse(null) : null,
                draft.visit().now());
        draft.contact(contact.id());
        var note = form.value(FieldName.NOTE);
        return new Origin(
                contact.id(),
                draft.visit().conversation().id(),
                (own ? note : Optional.of(forAnother(draft, note.orElse("")))).orElse(null));
    }

    private boolean isTheirs(Draft draft) {
        var name = draft.form().value(FieldName.NAME);
        var kept = draft.form()
                .value(FieldName.PHONE)
                .flatMap(phone -> contacts.byPhone(draft.business().id(), phone));
        if (name.isEmpty() || kept.isEmpty()) {
            return true;
        }
        var known = kept.get().name();
        return known == null
                || PersonName.same(known, name.get())
                || (!draft.memory().marked(Mark.ANOTHER_PERSON) && nothingAhead(draft, kept.get()));
    }

    private boolean nothingAhead(Draft draft, Contact contact) {
        var here = draft.visit().conversation().id();
        return bookings.ahead(draft.business(), contact.id()).stream()
                .map(Appointment::origin)
                .allMatch(origin -> here.equals(origin.conversation()));
    }

    private static String forAnother(Draft draft, String note) {
        var name = draft.form().value(FieldName.NAME).orElse("");
        var said = Wording.of(draft, draft.business().defaultLanguage()).say("note.for", Map.of("name", name));
        return note.isEmpty() ? said : said + "\n" + note;
    }
}
