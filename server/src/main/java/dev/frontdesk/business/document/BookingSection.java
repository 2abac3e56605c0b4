package dev.frontdesk.business.document;

import static dev.frontdesk.business.document.TimeFormats.durationBetween;

import dev.frontdesk.business.BookingPolicy;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.document.yaml.Format;
import dev.frontdesk.business.document.yaml.YamlMap;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// `booking: {ask: [service, when, name, phone], grid: 15m, notice: 2h, horizon: 60d, hold: 5m}`.
final class BookingSection {

    private static final Set<String> KEYS = Keys.of("ask", "grid", "notice", "horizon", "hold");
    private static final Duration YEARS = Duration.ofDays(3 * 366);

    private static final Format<FieldName> FIELD = Format.oneOf(
            Arrays.stream(FieldName.values()).collect(Collectors.toMap(FieldName::label, Function.identity())));
    private static final Format<Duration> NOTICE = durationBetween(Duration.ZERO, YEARS, "0m or more");
    private static final Format<Duration> HORIZON =
            durationBetween(Duration.ofMinutes(1), YEARS, "more than none and at most 1098d");
    private static final Format<Duration> HOLD =
            durationBetween(Duration.ofMinutes(1), Duration.ofDays(1), "from 1m to 1d");

    private BookingSection() {}

    static BookingPolicy read(YamlMap root) {
        return root.get("booking")
                .flatMap(value -> value.map(KEYS))
                .map(BookingSection::policy)
                .orElse(BookingPolicy.DEFAULT);
    }

    private static BookingPolicy policy(YamlMap map) {
        var standard = BookingPolicy.DEFAULT;
        List<FieldName> ask = map.get("ask").map(value -> value.distinct(FIELD)).orElse(standard.ask());
        var notice = map.read("notice", NOTICE, standard.notice());
        var horizon = map.read("horizon", HORIZON, standard.horizon());
        if (notice.compareTo(horizon) >= 0) {
            map.get("notice")
                    .or(() -> map.get("horizon"))
                    .ifPresent(value -> value.wrong("a notice shorter than the horizon"));
        }
        return new BookingPolicy(
                ask,
                map.read("grid", TimeFormats.GRID, standard.grid()),
                notice,
                horizon,
                map.read("hold", HOLD, standard.hold()));
    }
}
