package dev.frontdesk.conversation.scripted;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import dev.frontdesk.business.Price;
import dev.frontdesk.business.TimeRange;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Times, numbers and lists as people say or write them.
final class Phrases {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    private final Wording wording;
    private final Locale language;
    private final boolean spoken;
    private final LocalDate today;
    private final Idiom idiom;
    private final DateTimeFormatter day;
    private final DateTimeFormatter firstDay;
    private final DateTimeFormatter hour;
    private final DateTimeFormatter minute;

    Phrases(Wording wording, Locale language, boolean spoken, LocalDate today) {
        this.wording = wording;
        this.language = language;
        this.spoken = spoken;
        this.today = today;
        idiom = Idiom.of(language, wording);
        day = format("format.day");
        firstDay = wording.has("format.day.first") ? format("format.day.first") : day;
        hour = format("format.hour");
        minute = format("format.minute");
    }

    private DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(wording.say(key, Map.of()), language);
    }

    private String day(LocalDate date) {
        return (date.getDayOfMonth() == 1 ? firstDay : day).format(date);
    }

    /// "Thursday, November 26", with "today" or "tomorrow" where that is so.
    String date(LocalDate date) {
        var named = day(date);
        if (date.equals(today)) {
            return wording.say("date.today", Map.of("date", named));
        }
        if (date.equals(today.plusDays(1))) {
            return wording.say("date.tomorrow", Map.of("date", named));
        }
        return named;
    }

    String time(ZonedDateTime time) {
        return time(time.toLocalTime());
    }

    private String time(LocalTime time) {
        var written = (time.getMinute() == 0 ? hour : minute).format(time);
        return spoken ? idiom.spoken(time, written) : written;
    }

    String when(ZonedDateTime time) {
        return wording.say("date.time", Map.of("date", date(time.toLocalDate()), "time", time(time)));
    }

    /// "on Thursday, November 26 at 3 p.m.", "today, Friday, November 20, at 3 p.m."
    String on(ZonedDateTime time) {
        var near = time.toLocalDate().equals(today) || time.toLocalDate().equals(today.plusDays(1));
        return near ? when(time) : wording.say("date.on", Map.of("when", when(time)));
    }

    /// As [#when], but today and tomorrow go by these names alone.
    String brief(ZonedDateTime time) {
        return wording.say("date.time", Map.of("date", near(time.toLocalDate()), "time", time(time)));
    }

    private String near(LocalDate date) {
        if (date.equals(today)) {
            return wording.say("today", Map.of());
        }
        return date.equals(today.plusDays(1)) ? wording.say("tomorrow", Map.of()) : day(date);
    }

    /// "a check-up": in the middle of a sentence, where the name has an article of its own.
    String service(String name) {
        return idiom.service(name);
    }

    /// The name of a person of the business in the middle of a sentence.
    String person(String name) {
        return idiom.person(name);
    }

    /// Several times; the day is said once where they share it.
    String choice(List<ZonedDateTime> times) {
        var oneDay = times.stream().map(ZonedDateTime::toLocalDate).distinct().count() == 1;
        if (!oneDay || times.size() == 1) {
            return either(times.stream().map(this::brief).toList());
        }
        var hours = either(times.stream().map(time -> time(time.toLocalTime())).toList());
        return wording.say("date.times", Map.of("date", near(times.getFirst().toLocalDate()), "times", hours));
    }

    /// "a, b or c"
    String either(List<String> things) {
        return listed("list.or", things);
    }

    /// "a, b and c"
    String all(List<String> things) {
        return listed("list.and", things);
    }

    private String listed(String key, List<String> things) {
        if (things.size() == 1) {
            return things.getFirst();
        }
        var first = String.join(", ", things.subList(0, things.size() - 1));
        return wording.say(key, Map.of("first", first, "last", things.getLast()));
    }

    /// A phone number as it is written in its own country; its groups are those it is spelled in.
    String phone(String e164, String country) {
        try {
            var number = PHONES.parse(e164, country);
            var home = PHONES.getCountryCodeForRegion(country) == number.getCountryCode();
            return PHONES.format(number, home ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException _) {
            return e164;
        }
    }

    String lastFour(String e164) {
        return e164.substring(Math.max(0, e164.length() - 4));
    }

    /// "9 a.m. to 12 noon and 1 p.m. to 5 p.m."
    String ranges(List<TimeRange> ranges) {
        return ranges.stream()
                .map(range ->
                        wording.say("hours.range", Map.of("start", time(range.start()), "end", time(range.end()))))
                .collect(Collectors.joining(", "));
    }

    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, language);
    }

    /// With the currency's sign, and cents only where there are some.
    String money(Price price) {
        var format = NumberFormat.getCurrencyInstance(language);
        format.setCurrency(price.currency());
        if (price.amount().stripTrailingZeros().scale() <= 0) {
            format.setMaximumFractionDigits(0);
        }
        return format.format(price.amount());
    }
}
