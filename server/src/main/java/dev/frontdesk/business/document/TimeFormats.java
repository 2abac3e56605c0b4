package dev.frontdesk.business.document;

import dev.frontdesk.business.TimeRange;
import dev.frontdesk.business.document.yaml.Format;
import java.time.Duration;
import java.time.LocalTime;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Durations, times of day and dates.
final class TimeFormats {

    private static final Pattern DURATION_PATTERN =
            Pattern.compile("(?=.)(?:([0-9]{1,5})d)?(?:([0-9]{1,5})h)?(?:([0-9]{1,5})m)?");
    private static final Pattern RANGE_PATTERN =
            Pattern.compile("([0-9]{1,2}):([0-9]{2}) ?[-–] ?([0-9]{1,2}):([0-9]{2})");
    private static final Pattern NUMBER_PATTERN = Pattern.compile("[0-9]{1,5}");

    static final Format<TimeRange> RANGE =
            Format.of("a time range that ends after it starts, such as \"09:00-17:00\"", TimeFormats::range);

    /// A service's `minutes`.
    static final Format<Duration> MINUTES = Format.of(
            "whole minutes from 1 to 1440",
            text -> NUMBER_PATTERN.matcher(text).matches()
                    ? within(Duration.ofMinutes(1), Duration.ofDays(1), Duration.ofMinutes(Integer.parseInt(text)))
                    : null);

    static final Format<Duration> GRID =
            Format.of("a duration that divides a day, such as 15m", text -> dividesDay(duration(text)));

    private TimeFormats() {}

    /// A duration in days, hours and minutes, such as `15m`, `2h`, `60d` or `1h30m`.
    static Format<Duration> durationBetween(Duration shortest, Duration longest, String range) {
        return Format.of("a duration such as 15m, 2h or 60d, " + range, text -> {
            var duration = duration(text);
            return duration == null ? null : within(shortest, longest, duration);
        });
    }

    /// A count from 1 to `most`.
    static Format<Integer> countTo(int most) {
        return Format.of("a whole number from 1 to " + most, text -> {
            int number = NUMBER_PATTERN.matcher(text).matches() ? Integer.parseInt(text) : 0;
            return number >= 1 && number <= most ? number : null;
        });
    }

    private static @Nullable Duration duration(String text) {
        var parts = DURATION_PATTERN.matcher(text);
        return parts.matches()
                ? Duration.ofDays(part(parts, 1)).plusHours(part(parts, 2)).plusMinutes(part(parts, 3))
                : null;
    }

    private static long part(MatchResult parts, int group) {
        return parts.group(group) == null ? 0 : Long.parseLong(parts.group(group));
    }

    private static @Nullable Duration within(Duration shortest, Duration longest, Duration duration) {
        return duration.compareTo(shortest) < 0 || duration.compareTo(longest) > 0 ? null : duration;
    }

    private static @Nullable Duration dividesDay(@Nullable Duration grid) {
        boolean divides =
                grid != null && grid.isPositive() && Duration.ofDays(1).toMinutes() % grid.toMinutes() == 0;
        return divides ? grid : null;
    }

    static @Nullable TimeRange range(String text) {
        var parts = RANGE_PATTERN.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        var start = LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
        return new TimeRange(start, end(Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(4))));
    }

    /// 24:00 is how people write the end of the day.
    private static LocalTime end(int hour, int minute) {
        return hour == 24 && minute == 0 ? LocalTime.MIDNIGHT : LocalTime.of(hour, minute);
    }
}
