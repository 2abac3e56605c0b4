package dev.frontdesk.conversation.understanding;

import dev.frontdesk.business.TimeRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What an utterance is read against.
///
/// @param now wall-clock time of the business
/// @param country ISO 3166 code; decides the order of day and month and how numbers are dialled
/// @param hours opening hours that bare hours fall into; null: the usual working day
/// @param people the resources by name
/// @param handoverWords configured words that ask for a person
/// @param language the one spoken; with its country or without
public record Context(
        LocalDateTime now,
        ZoneId zone,
        String country,
        @Nullable TimeRange hours,
        List<Term> services,
        List<Term> people,
        List<String> handoverWords,
        Locale language) {

    public Context {
        services = List.copyOf(services);
        people = List.copyOf(people);
        handoverWords = List.copyOf(handoverWords);
    }

    /// A context in English.
    public Context(
            LocalDateTime now,
            ZoneId zone,
            String country,
            @Nullable TimeRange hours,
            List<Term> services,
            List<Term> people,
            List<String> handoverWords) {
        this(now, zone, country, hours, services, people, handoverWords, Locale.ENGLISH);
    }

    /// A context in English without a catalogue.
    public static Context of(LocalDateTime now, ZoneId zone, String country, @Nullable TimeRange hours) {
        return new Context(now, zone, country, hours, List.of(), List.of(), List.of());
    }

    /// The same in another language.
    public Context in(Locale spoken) {
        return new Context(now, zone, country, hours, services, people, handoverWords, spoken);
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    boolean monthFirst() {
        boolean canadianEnglish = country.equals("CA") && language.getLanguage().equals("en");
        return country.equals("US") || canadianEnglish;
    }
}
