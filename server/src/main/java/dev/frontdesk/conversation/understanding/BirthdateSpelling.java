package dev.frontdesk.conversation.understanding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// Birth dates in digits, as recognisers run them together: "1805 1946", "20708 2001" (for "twenty
/// seven oh eight"), "0112 01964". The dates that such a stretch may be, and what each costs: an extra
/// nought little, any other extra digit much.
final class BirthdateSpelling {

    private static final double EXTRA_NOUGHT = 0.3;
    private static final double EXTRA_DIGIT = 1.5;
    private static final double DOUBLED_DIGIT = 1.1;
    /// "Sixty" for "sixteen".
    private static final double TEN_FOR_TEEN = 0.4;
    private static final double SHORT_PART = 0.4;
    private static final double SHORT_YEAR = 0.8;
    /// "1940" for "nineteen forty one": the last word is rather lost than made up.
    private static final double LOST_DIGIT = 0.3;
    private static final int MOST_EXTRA = 2;
    private static final int MOST_DIGITS = 10;

    private final boolean monthFirst;
    private final int thisYear;
    private final Map<LocalDate, Double> dates = new HashMap<>();

    private BirthdateSpelling(boolean monthFirst, int thisYear) {
        this.monthFirst = monthFirst;
        this.thisYear = thisYear;
    }

    static Map<LocalDate, Double> dates(String digits, boolean monthFirst, int thisYear) {
        BirthdateSpelling spelling = new BirthdateSpelling(monthFirst, thisYear);
        if (digits.length() >= 5 && digits.length() <= MOST_DIGITS) {
            spelling.shorten(digits, 0, 0, 0);
            spelling.yearInTwo(digits);
        }
        return spelling.dates;
    }

    /// "1001 1940 1" for "nineteen forty one".
    private void yearInTwo(String digits) {
        int round = digits.length() - 2;
        if (digits.charAt(round) == '0') {
            read(digits.substring(0, round) + digits.charAt(round + 1), 0);
        }
    }

    private void shorten(String digits, int from, int dropped, double cost) {
        read(digits, cost);
        if (dropped == MOST_EXTRA) {
            return;
        }
        for (int i = from; i < digits.length(); i++) {
            boolean doubled = i > 0 && digits.charAt(i) == digits.charAt(i - 1);
            double extra = digits.charAt(i) == '0' ? EXTRA_NOUGHT : doubled ? DOUBLED_DIGIT : EXTRA_DIGIT;
            shorten(digits.substring(0, i) + digits.substring(i + 1), i, dropped + 1, cost + extra);
        }
    }

    /// Two places for a day and a month, or one; four for a year, or two.
    private void read(String digits, double cost) {
        for (int first = 1; first <= 2; first++) {
            for (int second = 1; second <= 2; second++) {
                int year = digits.length() - first - second;
                if ((year == 4 && first + second > 2) || (year == 2 && first + second == 4)) {
                    double shortened = (4 - first - second) * SHORT_PART + (year == 2 ? SHORT_YEAR : 0);
                    date(digits, first, first + second, cost + shortened);
                }
            }
        }
    }

    private void date(String digits, int second, int third, double cost) {
        int one = Integer.parseInt(digits.substring(0, second));
        int two = Integer.parseInt(digits.substring(second, third));
        int year = Integer.parseInt(digits.substring(third));
        int day = monthFirst ? two : one;
        if (day >= 40 && day % 10 == 0) {
            add(year, monthFirst ? one : two, 10 + day / 10, cost + TEN_FOR_TEEN);
        }
        add(year, monthFirst ? one : two, monthFirst ? two : one, cost);
        add(year, monthFirst ? two : one, monthFirst ? one : two, cost + SHORT_YEAR);
    }

    private void add(int shownYear, int month, int day, double cost) {
        if (shownYear >= 100 && shownYear % 10 == 0) {
            for (int digit = 1; digit <= 9; digit++) {
                dated(shownYear + digit, month, day, cost + LOST_DIGIT);
            }
        }
        dated(shownYear, month, day, cost);
    }

    private void dated(int shownYear, int month, int day, double cost) {
        int year = shownYear >= 100 ? shownYear : shownYear + (shownYear + 2000 > thisYear ? 1900 : 2000);
        if (year < thisYear - 120 || year > thisYear) {
            return;
        }
        try {
            dates.merge(LocalDate.of(year, month, day), cost, Math::min);
        } catch (DateTimeException noSuchDay) {
            // Not a date, then.
        }
    }
}
