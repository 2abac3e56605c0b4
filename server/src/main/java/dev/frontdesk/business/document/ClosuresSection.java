package dev.frontdesk.business.document;

import dev.frontdesk.business.Closure;
import dev.frontdesk.business.document.yaml.Format;
import dev.frontdesk.business.document.yaml.YamlValue;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `closures: [holidays, "2026-12-24 12:00-17:00", "2027-01-02", "2026-12-27 to 2026-12-31"]`.
final class ClosuresSection {

    private static final String DATE = "([0-9]{4}-[0-9]{2}-[0-9]{2})";
    private static final Pattern ONE = Pattern.compile(DATE + "(?: +(.+))?");
    private static final Pattern MANY = Pattern.compile(DATE + " to " + DATE);
    private static final int LONGEST_DAYS = 366;

    private static final Format<List<Closure>> CLOSURE = Format.of(
            "holidays, a date such as \"2026-12-24\", with hours \"2026-12-24 12:00-17:00\""
                    + " or \"2026-12-24 to 2026-12-31\"",
            ClosuresSection::closures);

    private ClosuresSection() {}

    static List<Closure> read(YamlValue value) {
        return value.list(CLOSURE).stream().flatMap(List::stream).toList();
    }

    private static @Nullable List<Closure> closures(String text) {
        if (text.equals("holidays")) {
            return List.of(new Closure.Holidays());
        }
        var many = MANY.matcher(text);
        if (many.matches()) {
            return days(LocalDate.parse(many.group(1)), LocalDate.parse(many.group(2)));
        }
        var one = ONE.matcher(text);
        return one.matches() ? day(LocalDate.parse(one.group(1)), one.group(2)) : null;
    }

    private static @Nullable List<Closure> days(LocalDate first, LocalDate last) {
        if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_DAYS))) {
            return null;
        }
        return first.datesUntil(last.plusDays(1))
                .<Closure>map(date -> new Closure.On(date, null))
                .toList();
    }

    private static @Nullable List<Closure> day(LocalDate date, @Nullable String hours) {
        if (hours == null) {
            return List.of(new Closure.On(date, null));
        }
        var range = TimeFormats.range(hours);
        return range == null
                ? null
                : Stream.<Closure>of(new Closure.On(date, range)).toList();
    }
}
