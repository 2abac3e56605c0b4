package dev.frontdesk.app.evaluate;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Context;
import dev.frontdesk.conversation.understanding.Heard;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Phone numbers of many countries in sentences, and sentences in which there is none, read where a
/// number was asked for. The lines name no country: each is read in the first of these in which
/// libphonenumber finds its number valid, and passed over where there is none, or two numbers.
final class PhoneModelCorpus {

    private static final String FILE = "recognizers_phone_model.jsonl";
    private static final List<String> COUNTRIES =
            List.of("US", "GB", "DE", "FR", "NL", "BR", "CN", "ES", "RO", "MA", "BG", "AE", "DK");
    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    private PhoneModelCorpus() {}

    static Corpus corpus() {
        return Corpus.ofLines("Recognizers", "phone numbers, and none", FILE, new PhoneModelCorpus()::score);
    }

    private void score(JsonNode line, Scoring scoring) {
        JsonNode phones = line.path("phones");
        if (phones.isEmpty()) {
            score(line.path("text").asString(), "", "US", scoring);
        } else if (phones.size() == 1) {
            String number = PhonesCorpus.withoutExtension(phones.path(0).asString());
            country(number).ifPresent(country -> score(line.path("text").asString(), number, country, scoring));
        }
    }

    private Optional<String> country(String number) {
        return COUNTRIES.stream().filter(country -> valid(number, country)).findFirst();
    }

    private boolean valid(String number, String country) {
        try {
            return numbers.isValidNumber(numbers.parse(number, country));
        } catch (NumberParseException noNumber) {
            return false;
        }
    }

    private static void score(String text, String number, String country, Scoring scoring) {
        Context context = Context.of(LocalDateTime.of(2021, 6, 1, 10, 0), ZoneId.of("UTC"), country, null);
        String got = scoring.understand(Heard.of(text, Ask.PHONE, context)).phone();
        boolean right = number.isEmpty() ? got == null : PhonesCorpus.same(number, got);
        scoring.mark(right, country + " " + text, number.isEmpty() ? null : number, got);
    }
}
