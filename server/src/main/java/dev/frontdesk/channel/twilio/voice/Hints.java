package dev.frontdesk.channel.twilio.voice;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Service;
import dev.frontdesk.conversation.Reply;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Phrases the recogniser should expect after a reply, so that a doctor's name does not come out as an
/// everyday word.
final class Hints {

    /// Twilio takes 500 phrases of 100 characters; fewer keep the document small.
    private static final int MOST = 100;

    private static final int LONGEST = 100;

    private Hints() {}

    /// Comma-separated, most telling first; empty when anything may be said.
    static String of(Business business, Reply reply) {
        return Stream.concat(reply.options().stream(), expected(business.in(reply.language()), reply))
                .map(Hints::phrase)
                .filter(phrase -> !phrase.isEmpty() && phrase.length() <= LONGEST)
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(","));
    }

    private static Stream<String> expected(Business business, Reply reply) {
        return switch (reply.expects()) {
            case QUESTION, NOTHING ->
                Stream.concat(languages(business, reply.language()), errands(business, reply.language()));
            case SERVICE -> errands(business, reply.language());
            case WHEN, CHOICE -> Stream.concat(weekdays(reply.language()), resources(business));
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

    /// The comma separates phrases.
    private static String phrase(String text) {
        return text.replace(',', ' ').strip();
    }
}
