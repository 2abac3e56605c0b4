package dev.frontdesk.conversation.understanding.holidays;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The lunisolar calendar of India: a month runs from new moon to new moon and is named after the sign
/// that the Sun enters in it; of two months of one name, feasts are kept in the second.
final class HinduMonth {

    private static final double INDIAN_TIME = 5.5;
    private static final int SUNSET = 18;
    private static final int LUNAR_DAYS = 30;
    private static final int SIGN = 30;

    private HinduMonth() {}

    static @Nullable LocalDate day(int year, int month, int lunarDay, int hour) {
        LocalDate found = null;
        LocalDate moon = Sky.newMoonDay(LocalDate.of(year, 1, 1).minusDays(45), 5);
        while (moon.getYear() <= year) {
            LocalDate day = sign(moon) == (month + 11) % 12 ? within(moon, lunarDay, hour) : null;
            if (day != null && day.getYear() == year && (found == null || day.isBefore(found.plusDays(45)))) {
                found = day;
            }
            moon = Sky.newMoonDay(moon.plusDays(25), 5);
        }
        return found;
    }

    static @Nullable LocalDate entry(int year, int sign) {
        for (LocalDate date = LocalDate.of(year, 1, 1); date.getYear() == year; date = date.plusDays(1)) {
            int before = sunSign(Sky.at(date.minusDays(1), SUNSET - INDIAN_TIME));
            if (before != sign && sunSign(Sky.at(date, SUNSET - INDIAN_TIME)) == sign) {
                return date;
            }
        }
        return null;
    }

    /// The first day on which the hour falls in the lunar day; where it falls in none, the day before
    /// the hour falls in the next one.
    private static @Nullable LocalDate within(LocalDate newMoon, int lunarDay, int hour) {
        for (int i = 0; i <= LUNAR_DAYS + 1; i++) {
            LocalDate date = newMoon.plusDays(i);
            int at = lunarDay(date, hour);
            boolean early = i < 3 && at > LUNAR_DAYS - 3;
            if (!early && at >= lunarDay) {
                return at == lunarDay ? date : date.minusDays(1);
            }
        }
        return null;
    }

    private static int lunarDay(LocalDate date, int hour) {
        return (int) (Sky.age(Sky.at(date, hour - INDIAN_TIME)) / 12) + 1;
    }

    private static int sign(LocalDate newMoon) {
        return sunSign(Sky.at(newMoon, 12 - INDIAN_TIME));
    }

    /// Signs are counted from a star, not from the equinox, which has moved on from it (Lahiri).
    private static int sunSign(double day) {
        double moved = 23.853 + day / 365.25 * 50.29 / 3600;
        return (int) (Sky.turned(Sky.sun(day) - moved) / SIGN);
    }
}
