package dev.frontdesk.simulator.rehearsal.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The days and clock times a receptionist's words name, as somebody who listens for them hears them.
final class Mentions {

    /// A time that was offered or named, on the day named before it.
    record Moment(@Nullable LocalDate day, LocalTime time) {}

    private static final String MONTH_NAMES =
            "january|february|march|april|may|june|july|august|september|october|november|december";
    private static final String MONTHS = "(" + MONTH_NAMES + ")";
    private static final String WEEKDAYS = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:" + MONTHS + " (\\d{1,2})(?:st|nd|rd|th)?\\b|(\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTHS
                    + "|(today|tomorrow)|" + WEEKDAYS + "(?!,? (?:the )?(?:\\d|" + MONTH_NAMES + "))|(noon|midday)"
                    + "|(\\d{1,2})(?::(\\d\\d))?\\s?([ap])\\.?m\\b|(\\d{1,2}):(\\d\\d))",
            Pattern.CASE_INSENSITIVE);
    private static final int NOON = 12;

    private final LocalDate today;
    private final List<LocalDate> days = new ArrayList<>();
    private final List<Moment> moments = new ArrayList<>();

    private Mentions(LocalDate today) {
        this.today = today;
    }

    static Mentions in(String text, LocalDate today) {
        var mentions = new Mentions(today);
        NAMED.matcher(text).results().forEach(mentions::take);
        return mentions;
    }

    List<LocalDate> days() {
        return days;
    }

    List<Moment> moments() {
        return moments;
    }

    private void take(MatchResult found) {
        if (found.group(1) != null) {
            day(dated(found.group(1), found.group(2)));
        } else if (found.group(4) != null) {
            day(dated(found.group(4), found.group(3)));
        } else if (found.group(5) != null) {
            day(found.group(5).equalsIgnoreCase("today") ? today : today.plusDays(1));
        } else if (found.group(6) != null) {
            day(next(DayOfWeek.valueOf(found.group(6).toUpperCase(Locale.ROOT))));
        } else {
            var time = time(found);
            if (time != null) {
                moments.add(new Moment(days.isEmpty() ? null : days.getLast(), time));
            }
        }
    }

    private void day(@Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }

    private static @Nullable LocalTime time(MatchResult found) {
        if (found.group(7) != null) {
            return LocalTime.NOON;
        }
        var halved = found.group(8) != null;
        var hour = Integer.parseInt(halved ? found.group(8) : found.group(11));
        var minutes = halved ? found.group(9) : found.group(12);
        if (halved) {
            hour = hour % NOON + (found.group(10).equalsIgnoreCase("p") ? NOON : 0);
        }
        var minute = minutes == null ? 0 : Integer.parseInt(minutes);
        return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
    }

    private @Nullable LocalDate dated(String month, String day) {
        var named = Month.valueOf(month.toUpperCase(Locale.ROOT));
        var number = Integer.parseInt(day);
        if (number < 1 || number > named.minLength()) {
            return null;
        }
        var thisYear = LocalDate.of(today.getYear(), named, number);
        return thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear;
    }

    /// A weekday without a date: the next there is.
    private LocalDate next(DayOfWeek weekday) {
        var ahead = (weekday.getValue() - today.getDayOfWeek().getValue() + 7) % 7;
        return today.plusDays(ahead);
    }
}
