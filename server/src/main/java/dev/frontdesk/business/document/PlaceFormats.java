package dev.frontdesk.business.document;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import dev.frontdesk.business.Languages;
import dev.frontdesk.business.Price;
import dev.frontdesk.business.document.yaml.DidYouMean;
import dev.frontdesk.business.document.yaml.Format;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Zones, countries, languages, addresses and money.
final class PlaceFormats {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern MAILBOX =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");
    private static final Pattern MONEY = Pattern.compile("([A-Z]{3}) ([0-9]{1,10})(\\.[0-9]{1,2})?");

    static final Format<ZoneId> ZONE = new Format<>(
            wrong -> DidYouMean.nearest(wrong, ZoneId.getAvailableZoneIds())
                    .map(zone -> "\"" + zone + "\"")
                    .orElse("a time zone such as America/Edmonton"),
            text -> ZoneId.getAvailableZoneIds().contains(text) ? ZoneId.of(text) : null);

    static final Format<String> COUNTRY = Format.of(
            "a country's two letters (ISO 3166), such as CA or GB",
            text -> COUNTRIES.contains(text.toUpperCase(Locale.ROOT)) ? text.toUpperCase(Locale.ROOT) : null);

    static final Format<Locale> LANGUAGE = Format.of("a language tag such as en-CA", PlaceFormats::language);

    static final Format<String> NUMBER =
            Format.of("a phone number in E.164, such as \"+14385550119\"", PlaceFormats::number);

    static final Format<String> EMAIL = Format.of(
            "an e-mail address such as desk@example.com",
            text -> text.length() <= 254 && MAILBOX.matcher(text).matches() ? text : null);

    static final Format<Price> PRICE = Format.of("a currency and an amount, such as CAD 80 or GBP 12.50", text -> {
        var money = MONEY.matcher(text);
        return money.matches() ? price(Currency.getInstance(money.group(1)), text.substring(4)) : null;
    });

    private PlaceFormats() {}

    /// One of the business's languages, or a plain language that stands for some of them.
    static Format<Locale> languageAmong(List<Locale> languages) {
        var tags = languages.stream().map(Locale::toLanguageTag).toList();
        return new Format<>(
                wrong -> "one of the business's languages, " + String.join(", ", tags),
                text -> Languages.named(text, languages).orElse(null));
    }

    private static @Nullable Locale language(String text) {
        var language = Locale.forLanguageTag(text);
        boolean known = language.toLanguageTag().equalsIgnoreCase(text)
                && LANGUAGES.contains(language.getLanguage())
                && (language.getCountry().isEmpty() || COUNTRIES.contains(language.getCountry()));
        return known ? language : null;
    }

    private static @Nullable String number(String text) {
        if (!E164.matcher(text).matches()) {
            return null;
        }
        try {
            var numbers = PhoneNumberUtil.getInstance();
            return numbers.isPossibleNumber(numbers.parse(text, null)) ? text : null;
        } catch (NumberParseException wrong) {
            return null;
        }
    }

    private static @Nullable Price price(Currency currency, String amount) {
        var value = new BigDecimal(amount);
        return value.scale() <= Math.max(0, currency.getDefaultFractionDigits()) ? new Price(currency, value) : null;
    }
}
