package dev.frontdesk.conversation;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Service;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Phrases that a recogniser should expect, so that a doctor's name does not come out as an everyday word.
public final class ExpectedPhrases {

    private ExpectedPhrases() {}

    /// Most telling first; empty when anything may be said.
    ///
    /// @param options the short answers named with the question
    public static List<String> of(Business business, Expects expects, Locale language, List<String> options) {
        return Stream.concat(options.stream(), expected(business, business.in(language), expects, language))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<String> expected(Business business, Business local, Expects expects, Locale language) {
        return switch (expects) {
            case QUESTION, NOTHING -> Stream.concat(languages(business, language), errands(local, language));
            case SERVICE -> errands(local, language);
            case WHEN, CHOICE -> Stream.concat(weekdays(language), resources(local));
            case CONFIRMATION, NAME, PHONE, EMAIL, POSTCODE, MESSAGE -> Stream.empty();
        };
    }

    private static Stream<String> errands(Business business, Locale language) {
        return Stream.concat(services(business), Stream.concat(resources(business), weekdays(language)));
    }

    /// What somebody says who would rather speak another language of the business: its name.
    private static Stream<String> languages(Business business, Locale spoken) {
        return business.profile().languages().stream()
                .filter(language -> !language.getLanguage().equals(spoken.getLanguage()))
                .map(language -> language.getDisplayLanguage(language));
    }

    private static Stream<String> services(Business business) {
        return business.catalogue().services().stream()
                .flatMap((Service service) -> Stream.concat(Stream.of(service.name()), service.words().stream()));
    }

    private static Stream<String> resources(Business business) {
        return business.catalogue().resources().stream().map(Resource::name);
    }

    private static Stream<String> weekdays(Locale language) {
        return Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, language));
    }
}
