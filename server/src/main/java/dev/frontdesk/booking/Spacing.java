package dev.frontdesk.booking;

import dev.frontdesk.booking.rules.Start;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/// How far apart two offers are to be, so that whom one does not suit another may.
enum Spacing {
    /// On another day and in the other half of it.
    ANOTHER_DAY_AND_HALF(Duration.ZERO),
    /// In another half of a day, and not just before and after noon.
    ANOTHER_HALF_DAY(Duration.ofHours(2)),
    TWO_HOURS(Duration.ofHours(2)),
    ONE_HOUR(Duration.ofHours(1)),
    HALF_AN_HOUR(Duration.ofMinutes(30)),
    NONE(Duration.ZERO);

    /// From the most varied on, as long as enough are left.
    static final List<Spacing> OVER_DAYS = List.of(values());

    static final List<Spacing> OVER_A_DAY = List.of(TWO_HOURS, ONE_HOUR, HALF_AN_HOUR, NONE);

    private final Duration least;

    Spacing(Duration least) {
        this.least = least;
    }

    /// @param oneDay whether both are on the same day
    boolean parts(Start one, Start other, boolean oneDay) {
        boolean oneHalf = half(one.wall()) * half(other.wall()) >= 0;
        boolean varied = switch (this) {
            case ANOTHER_DAY_AND_HALF -> !oneDay && !oneHalf;
            case ANOTHER_HALF_DAY -> !oneDay || !oneHalf;
            case TWO_HOURS, ONE_HOUR, HALF_AN_HOUR, NONE -> true;
        };
        return varied && Duration.between(one.at(), other.at()).abs().compareTo(least) >= 0;
    }

    /// Noon is neither the morning nor the afternoon.
    private static int half(LocalTime time) {
        if (time.getHour() == LocalTime.NOON.getHour()) {
            return 0;
        }
        return time.isBefore(LocalTime.NOON) ? -1 : 1;
    }
}
