package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.Bookings;
import dev.frontdesk.business.Business;
import dev.frontdesk.contact.Contact;
import dev.frontdesk.contact.Contacts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the appointments of a contact, and only for who they say they are: it takes the name they were
/// made under, together with a reference or with the phone number they were made for. A number alone, the
/// one called from included, is no identity.
final class Lookup {

    private static final Pattern REFERENCE =
            Pattern.compile("(?<![A-Z0-9])([2-9A-HJ-NP-Z](?:[ -]?[2-9A-HJ-NP-Z]){3})(?![A-Z0-9])");
    private static final Pattern DIGIT = Pattern.compile("[2-9]");

    private final Bookings bookings;
    private final Contacts contacts;

    Lookup(Bookings bookings, Contacts contacts) {
        this.bookings = bookings;
        this.contacts = contacts;
    }

    /// What is ahead under this name, in order: the one told by a reference among the words, else all of
    /// the first number that fits the name. Nothing at all while it is not known who is speaking.
    Optional<List<Appointment>> find(Business business, String name, List<String> phones, String words) {
        var byReference = byReference(business, words).filter(found -> isOf(business, found, name));
        return byReference.isPresent()
                ? byReference.map(List::of)
                : identified(business, name, phones).map(contact -> bookings.ahead(business, contact.id()));
    }

    /// The contact with one of these numbers and this name.
    Optional<Contact> identified(Business business, String name, List<String> phones) {
        return phones.stream()
                .flatMap(phone -> contacts.byPhone(business.id(), phone).stream())
                .filter(contact -> isNamed(contact, name))
                .findFirst();
    }

    /// Whom an appointment is for.
    Optional<Contact> contact(Business business, Appointment appointment) {
        return Optional.ofNullable(appointment.origin().contact()).flatMap(id -> contacts.find(business.id(), id));
    }

    /// What can only be a reference: it holds a digit, or an appointment has it. A name may be spelled like one.
    Set<String> references(Business business, String words) {
        var said = references(words);
        said.removeIf(reference -> !DIGIT.matcher(reference).find()
                && bookings.find(business, reference).isEmpty());
        return said;
    }

    private Optional<Appointment> byReference(Business business, String words) {
        return references(words).stream()
                .flatMap(reference -> bookings.find(business, reference).stream())
                .filter(found -> found.status() == Appointment.Status.BOOKED)
                .findFirst();
    }

    private boolean isOf(Business business, Appointment appointment, String name) {
        return contact(business, appointment)
                .filter(known -> isNamed(known, name))
                .isPresent();
    }

    private static boolean isNamed(Contact contact, String name) {
        return contact.name() != null && PersonName.sameLast(contact.name(), name);
    }

    /// Four letters or digits that hold a digit or stand alone in capitals, said together or one by one.
    private static Set<String> references(String words) {
        var found = new LinkedHashSet<String>();
        var matcher = REFERENCE.matcher(words.toUpperCase(Locale.ROOT));
        while (matcher.find()) {
            var said = words.substring(matcher.start(1), matcher.end(1));
            var spelled = said.contains(" ") || said.contains("-");
            if (DIGIT.matcher(said).find() || said.equals(said.toUpperCase(Locale.ROOT)) || spelled) {
                found.add(matcher.group(1).replaceAll("[ -]", ""));
            }
        }
        return found;
    }
}
