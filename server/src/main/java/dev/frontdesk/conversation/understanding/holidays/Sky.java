package dev.frontdesk.conversation.understanding.holidays;

import java.time.LocalDate;

/// Where the Sun and the Moon stand, in degrees of ecliptic longitude, well enough to tell the day of a
/// moon: the main terms of Meeus, "Astronomical Algorithms", chapters 25 and 47. Times are days since
/// noon of 2000-01-01 UT.
final class Sky {

    private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);

    /// The Moon's largest terms: degrees, then multiples of D, M, M', F.
    private static final double[][] MOON = {
        {6.288774, 0, 0, 1, 0},
        {1.274027, 2, 0, -1, 0},
        {0.658314, 2, 0, 0, 0},
        {0.213618, 0, 0, 2, 0},
        {-0.185116, 0, 1, 0, 0},
        {-0.114332, 0, 0, 0, 2},
        {0.058793, 2, 0, -2, 0},
        {0.057066, 2, -1, -1, 0},
        {0.053322, 2, 0, 1, 0},
        {0.045758, 2, -1, 0, 0},
        {-0.040923, 0, 1, -1, 0},
        {-0.034720, 1, 0, 0, 0},
        {-0.030383, 0, 1, 1, 0},
        {0.015327, 2, 0, 0, -2}
    };

    private Sky() {}

    static double at(LocalDate date, double hourUt) {
        return date.toEpochDay() - EPOCH.toEpochDay() + hourUt / 24 - 0.5;
    }

    static double sun(double day) {
        double t = day / 36_525;
        double m = 357.52911 + 35_999.05029 * t;
        double centre = 1.914602 * sin(m) + 0.019993 * sin(2 * m) + 0.000289 * sin(3 * m);
        return turned(280.46646 + 36_000.76983 * t + centre - 0.00569);
    }

    static double moon(double day) {
        double t = day / 36_525;
        double[] angles = {
            297.8501921 + 445_267.1114034 * t,
            357.5291092 + 35_999.0502909 * t,
            134.9633964 + 477_198.8675055 * t,
            93.2720950 + 483_202.0175233 * t
        };
        double longitude = 218.3164477 + 481_267.88123421 * t;
        for (double[] term : MOON) {
            double angle = 0;
            for (int i = 0; i < angles.length; i++) {
                angle += term[i + 1] * angles[i];
            }
            longitude += term[0] * sin(angle);
        }
        return turned(longitude);
    }

    /// How far the Moon is ahead of the Sun: 0 at new moon, 180 at full moon.
    static double age(double day) {
        return turned(moon(day) - sun(day));
    }

    /// The day of the first new moon on or after a date, by the clock of a zone.
    static LocalDate newMoonDay(LocalDate from, int zone) {
        LocalDate date = from;
        while (age(at(date, 24 - zone)) > age(at(date, -zone))) {
            date = date.plusDays(1);
        }
        return date;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    static double turned(double degrees) {
        double rest = degrees % 360;
        return rest < 0 ? rest + 360 : rest;
    }
}
