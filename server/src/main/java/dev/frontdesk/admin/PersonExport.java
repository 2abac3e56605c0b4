package dev.frontdesk.admin;

import dev.frontdesk.booking.AppointmentLedger;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.Page;
import dev.frontdesk.contact.Contact;
import dev.frontdesk.contact.ContactId;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.Conversations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Gathers everything a business keeps about a person. Called in the business's scope.
public final class PersonExport {

    private static final int STEP = 200;

    private final AppointmentLedger ledger;
    private final Conversations conversations;

    public PersonExport(AppointmentLedger ledger, Conversations conversations) {
        this.ledger = ledger;
        this.conversations = conversations;
    }

    record Exported(ContactView contact, List<AppointmentView> appointments, List<ConversationView> conversations) {}

    Exported of(Business business, Contact contact) {
        var zone = business.zone();
        var person = ContactRef.of(contact);
        var appointments = all(
                cursor -> ledger.list(business.id(), null, null, STEP, cursor),
                one -> isAbout(contact, one.origin().contact()));
        var talks = all(
                cursor -> conversations.list(business.id(), STEP, cursor),
                one -> isAbout(contact, one.progress().contact()));
        return new Exported(
                ContactView.of(contact, zone),
                appointments.stream()
                        .map(one -> AppointmentView.of(one, person, zone))
                        .toList(),
                talks.stream().map(one -> spelledOut(business, one, person)).toList());
    }

    private ConversationView spelledOut(Business business, Conversation conversation, ContactRef person) {
        return ConversationView.of(conversation, person, business.zone())
                .with(conversations.turns(business.id(), conversation.id()), business.zone());
    }

    private static boolean isAbout(Contact contact, @Nullable ContactId id) {
        return contact.id().equals(id);
    }

    /// Reads the whole list part by part: an export is rare, and the parts keep memory small.
    private static <T> List<T> all(Function<@Nullable String, Page<T>> part, Predicate<T> wanted) {
        var found = new ArrayList<T>();
        @Nullable String cursor = null;
        do {
            var page = part.apply(cursor);
            page.items().stream().filter(wanted).forEach(found::add);
            cursor = page.next();
        } while (cursor != null);
        return found;
    }
}
