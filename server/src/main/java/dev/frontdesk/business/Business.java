package dev.frontdesk.business;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// A tenant and everything its owner has set. Immutable; a change of settings makes a new one.
public record Business(
        BusinessId id,
        Profile profile,
        Schedule schedule,
        BookingPolicy booking,
        Catalogue catalogue,
        Reception reception,
        Retention retention) {

    /// The same settings under another identity.
    public Business withId(BusinessId other) {
        return new Business(other, profile, schedule, booking, catalogue, reception, retention);
    }

    public String slug() {
        return profile.slug();
    }

    public String name() {
        return profile.name();
    }

    public ZoneId zone() {
        return profile.zone();
    }

    /// ISO 3166 two-letter code, upper case.
    public String country() {
        return profile.country();
    }

    public Locale defaultLanguage() {
        return profile.languages().getFirst();
    }

    public Optional<Service> service(String slug) {
        return catalogue.service(slug);
    }

    public Optional<Resource> resource(String slug) {
        return catalogue.resource(slug);
    }
}
