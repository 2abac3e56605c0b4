package dev.frontdesk.provider;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// How long a vendor asks to be left alone: `retry-after-ms`, or `Retry-After` in seconds or as a date, which
/// counts from the answer's own `Date` (RFC 9110, section 10.2.3).
final class RetryAfter {

    private static final Duration MOST = Duration.ofHours(1);

    private RetryAfter() {}

    /// @return null when the vendor did not say
    static @Nullable Duration of(HttpHeaders headers) {
        var millis = number(headers, "retry-after-ms");
        if (millis != null) {
            return bounded(Duration.ofMillis(millis));
        }
        var seconds = number(headers, "retry-after");
        return seconds == null ? untilDate(headers) : bounded(Duration.ofSeconds(seconds));
    }

    private static @Nullable Long number(HttpHeaders headers, String name) {
        return headers.firstValue(name)
                .filter(value -> value.matches("\\d{1,9}"))
                .map(Long::valueOf)
                .orElse(null);
    }

    private static @Nullable Duration untilDate(HttpHeaders headers) {
        var until = date(headers, "retry-after");
        var now = date(headers, "date");
        return until == null || now == null ? null : bounded(Duration.between(now, until));
    }

    private static @Nullable ZonedDateTime date(HttpHeaders headers, String name) {
        try {
            return headers.firstValue(name)
                    .map(value -> ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME))
                    .orElse(null);
        } catch (DateTimeParseException otherwise) {
            return null;
        }
    }

    private static Duration bounded(Duration asked) {
        return asked.isNegative() ? Duration.ZERO : asked.compareTo(MOST) > 0 ? MOST : asked;
    }
}
