package dev.frontdesk.admin;

import dev.frontdesk.web.InputErrors;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Times as they stand in requests and answers: ISO 8601 with offset.
final class Times {

    private static final String EXPECTED = "must be a time with offset such as 2026-11-24T10:00:00-07:00";

    /// A plus sign that a client forgot to encode arrives as a space.
    private static final Pattern LOST_PLUS = Pattern.compile("(.*T.*) (\\d\\d:\\d\\d)");

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private Times() {}

    static OffsetDateTime shown(Instant time, ZoneId zone) {
        return time.truncatedTo(ChronoUnit.MILLIS).atZone(zone).toOffsetDateTime();
    }

    static @Nullable OffsetDateTime shownOrNull(@Nullable Instant time, ZoneId zone) {
        return time == null ? null : shown(time, zone);
    }

    /// Null, and a mistake in `errors` unless the text is missing.
    static @Nullable Instant read(String field, @Nullable String text, InputErrors errors) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var time = OffsetDateTime.parse(LOST_PLUS.matcher(text.strip()).replaceFirst("$1+$2"));
            return bounded(field, time, errors);
        } catch (DateTimeException unreadable) {
            errors.add(field, EXPECTED);
            return null;
        }
    }

    /// Like [#read], and takes a date for its first moment in the zone.
    static @Nullable Instant readOrDate(String field, @Nullable String text, ZoneId zone, InputErrors errors) {
        if (text == null || text.contains("T")) {
            return read(field, text, errors);
        }
        try {
            var day = LocalDate.parse(text.strip()).atStartOfDay(zone).toOffsetDateTime();
            return bounded(field, day, errors);
        } catch (DateTimeException unreadable) {
            errors.add(field, EXPECTED + ", or a date such as 2026-11-24");
            return null;
        }
    }

    private static @Nullable Instant bounded(String field, OffsetDateTime time, InputErrors errors) {
        if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
            errors.add(field, "must lie between the years " + FIRST_YEAR + " and " + LAST_YEAR);
            return null;
        }
        return time.toInstant();
    }
}
