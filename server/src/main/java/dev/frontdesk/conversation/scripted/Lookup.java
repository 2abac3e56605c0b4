package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.Bookings;
import dev.frontdesk.business.Business;
import dev.frontdesk.contact.Contact;
import dev.frontdesk.contact.Contacts;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the appointment a contact means, and only for who they say they are: it takes the name it was
/// made under, together with its reference or with the phone number it was made for.
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

    /// The appointment that is ahead under this name, told by a reference among the words or by the
    /// number; the next one when there are several.
    Optional<Appointment> find(Business business, String name, @Nullable String phone, String words) {
        return byReference(business, words)
                .filter(found -> isOf(business, found, name))
                .or(() -> byPhone(business, phone, name));
    }

    /// Whom an appointment is for.
    Optional<Contact> contact(Business business, Appointment appointment) {
        return Optional.ofNullable(appointment.origin().contact()).flatMap(id -> contacts.find(business.id(), id));
    }

    private Optional<Appointment> byReference(Business business, String words) {
        return references(words).stream()
                .flatMap(reference -> bookings.find(business, reference).stream())
                .filter(found -> found.status() == Appointment.Status.BOOKED)
                .findFirst();
    }

    private Optional<Appointment> byPhone(Business business, @Nullable String phone, String name) {
        return phone == null
                ? Optional.empty()
                : contacts.byPhone(business.id(), phone)
                        .filter(contact -> sameName(contact, name))
                        .flatMap(contact ->
                                bookings.ahead(business, contact.id()).stream().findFirst());
    }

    private boolean isOf(Business business, Appointment appointment, String name) {
        return contact(business, appointment)
                .filter(known -> sameName(known, name))
                .isPresent();
    }

    /// The last names are the same, whatever the accents and the case; a first name alone is not enough.
    private static boolean sameName(Contact contact, String name) {
        var known = contact.name();
        return known != null && last(known).equals(last(name));
    }

    private static String last(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var parts = plain.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        return parts[parts.length - 1];
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
