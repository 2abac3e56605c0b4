package dev.frontdesk.business;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A tenant and everything its owner has set. Immutable; a change of settings makes a new one. Names, facts
/// and policies are in the default language; [#in] gives them in another.
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

    /// The same business with the texts of all its languages.
    public Business withTexts(Map<Locale, LocalTexts> texts) {
        return new Business(id, profile, schedule, booking, catalogue, reception.with(texts), retention);
    }

    /// The same business with the owner's sentences, by language of the business.
    public Business withWording(Map<Locale, Map<String, List<String>>> own) {
        return new Business(id, profile, schedule, booking, catalogue, reception.withWording(own), retention);
    }

    /// The same business, whose conversations another leads.
    public Business with(Lead lead) {
        return new Business(id, profile, schedule, booking, catalogue, reception.with(lead), retention);
    }

    /// The same business as it is called in a language: names, facts and policies. What people may call
    /// things counts in every language. A language the business does not have gets the default one. Takes
    /// no time to speak of, so nobody needs to keep the result.
    public Business in(Locale language) {
        var local = reception.texts().get(language(language).orElseGet(this::defaultLanguage));
        return local == null
                ? this
                : new Business(
                        id, profile.in(local), schedule, booking, local.catalogue(), reception.in(local), retention);
    }

    /// The business's language that serves somebody who wants `wanted`; empty when there is none.
    public Optional<Locale> language(Locale wanted) {
        return Languages.nearest(wanted, profile.languages());
    }

    /// The owner's own sentences in a language, by the name of the sentence they replace; several for one
    /// are equally good.
    public Map<String, List<String>> wording(Locale language) {
        return language(language)
                .map(own -> reception.wording().getOrDefault(own, Map.of()))
                .orElse(Map.of());
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
