package dev.frontdesk.app.evaluate;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Context;
import dev.frontdesk.conversation.understanding.Heard;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Phone numbers in running text, read where a number was asked for, and texts in which there is none.
/// Right is a number whose digits end as the written ones do, or none where there is none. Lines that
/// leave it open are passed over, and so are numbers that libphonenumber finds impossible in the
/// line's region.
final class PhonesCorpus {

    private static final String FILE = "libphonenumber_matcher.jsonl";
    private static final int COMPARED = 6;
    private static final Pattern EXTENSION = Pattern.compile("(?:x|ext|int|#)[. ]*(\\d{1,7})$");

    private PhonesCorpus() {}

    static Corpus corpus() {
        return Corpus.ofLines("libphonenumber", "phone numbers, and none", FILE, PhonesCorpus::score);
    }

    private static void score(JsonNode line, Scoring scoring) {
        if (line.path("found").isNull()) {
            return;
        }
        String text = line.path("text").asString();
        String region = line.path("region").asString();
        String digits = withoutExtension(text, line.path("digits").asString());
        Context context = Context.of(LocalDateTime.of(2021, 6, 1, 10, 0), ZoneId.of("UTC"), region, null);
        String got = scoring.understand(Heard.of(text, Ask.PHONE, context)).phone();
        boolean found = line.path("found").asBoolean();
        scoring.mark(found ? same(digits, got) : got == null, region + " " + text, found ? digits : null, got);
    }

    /// "0161 123 4567 ext. 123" without its extension, which no number in E.164 has.
    static String withoutExtension(String number) {
        return EXTENSION.matcher(number).replaceFirst("");
    }

    private static String withoutExtension(String text, String digits) {
        Matcher extension = EXTENSION.matcher(text);
        boolean extended = extension.find() && digits.endsWith(extension.group(1));
        return extended
                ? digits.substring(0, digits.length() - extension.group(1).length())
                : digits;
    }

    /// Trunk and country prefixes may differ: the subscriber's own digits count.
    static boolean same(String digits, @Nullable String got) {
        String wanted = PhoneNumberUtil.normalizeDigitsOnly(digits);
        return got != null && got.endsWith(wanted.substring(Math.max(0, wanted.length() - COMPARED)));
    }
}
