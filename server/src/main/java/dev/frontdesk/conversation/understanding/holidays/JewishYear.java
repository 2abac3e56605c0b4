package dev.frontdesk.conversation.understanding.holidays;

import java.time.LocalDate;

/// A year of the Jewish calendar, after Dershowitz and Reingold, "Calendrical Calculations".
///
/// @param start the first of Tishri
/// @param length in days
record JewishYear(int year, LocalDate start, int length) {

    private static final long EPOCH = LocalDate.of(1970, 1, 1).toEpochDay() - 719_163 - 1_373_427;
    private static final int HESHVAN = 2;
    private static final int KISLEV = 3;
    private static final int ADAR = 7;

    static JewishYear of(int year) {
        long start = newYear(year);
        return new JewishYear(year, LocalDate.ofEpochDay(start), (int) (newYear(year + 1) - start));
    }

    /// @param month 1 for Tishri, 7 for Adar, 8 for Nisan, 13 for Elul; 6 is the first Adar of a leap year
    LocalDate day(int month, int day) {
        int days = day - 1;
        for (int i = 1; i < month; i++) {
            days += monthLength(i);
        }
        return start.plusDays(days);
    }

    private int monthLength(int month) {
        return switch (month) {
            case HESHVAN -> length % 10 == 5 ? 30 : 29;
            case KISLEV -> length % 10 == 3 ? 29 : 30;
            case 6 -> leap(year) ? 30 : 0;
            default -> month < ADAR ? month % 2 == 1 ? 30 : 29 : month % 2 == 1 ? 29 : 30;
        };
    }

    private static boolean leap(int year) {
        return (7 * year + 1) % 19 < 7;
    }

    private static long newYear(int year) {
        long before = elapsed(year - 1);
        long at = elapsed(year);
        long after = elapsed(year + 1);
        int delay = after - at == 356 ? 2 : at - before == 382 ? 1 : 0;
        return EPOCH + at + delay;
    }

    private static long elapsed(int year) {
        long months = Math.floorDiv(235L * year - 234, 19);
        long days = 29 * months + Math.floorDiv(12_084 + 13_753 * months, 25_920);
        return 3 * (days + 1) % 7 < 3 ? days + 1 : days;
    }
}
