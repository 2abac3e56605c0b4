package dev.frontdesk.conversation.understanding.holidays;

import java.time.LocalDate;

/// The Sunday after the full moon of spring, as the churches reckon it.
final class EasterSunday {

    private EasterSunday() {}

    /// The Gregorian computus in the form of Meeus, Jones and Butcher.
    static LocalDate western(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /// The Julian computus of Meeus; its calendar is 13 days behind ours until 2099.
    static LocalDate eastern(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int n = d + e + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(13);
    }
}
