package dev.frontdesk.admin;

import dev.frontdesk.booking.AppointmentLedger;
import dev.frontdesk.business.Business;
import dev.frontdesk.contact.Contact;
import dev.frontdesk.conversation.Conversations;
import java.util.List;

/// Gathers everything a business keeps about a person. Called in the business's scope.
public final class PersonExport {

    private final AppointmentLedger ledger;
    private final Conversations conversations;
    private final SpelledOut spelledOut;

    public PersonExport(AppointmentLedger ledger, Conversations conversations, SpelledOut spelledOut) {
        this.ledger = ledger;
        this.conversations = conversations;
        this.spelledOut = spelledOut;
    }

    record Exported(ContactView contact, List<AppointmentView> appointments, List<ConversationView> conversations) {}

    Exported of(Business business, Contact contact) {
        var zone = business.zone();
        var person = ContactRef.of(contact);
        var appointments = ledger.ofContact(business.id(), contact.id());
        var talks = conversations.ofContact(business.id(), contact.id());
        return new Exported(
                ContactView.of(contact, zone),
                appointments.stream()
                        .map(one -> AppointmentView.of(one, person, zone))
                        .toList(),
                talks.stream().map(one -> spelledOut.of(business, one, person)).toList());
    }
}
