package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.TimePiece.DayMonth;
import dev.frontdesk.conversation.understanding.TimePiece.Days;
import dev.frontdesk.conversation.understanding.TimePiece.Period;
import dev.frontdesk.conversation.understanding.TimePiece.Strength;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Which day is meant, seen from today. Days lie ahead, weeks start on Monday, and "next Friday" is
/// the Friday of next week.
final class Almanac {

    private Almanac() {}

    /// A bare weekday: the next one. On the day itself, today comes second.
    static Days weekday(DayOfWeek day, LocalDate today) {
        LocalDate next = today.with(TemporalAdjusters.next(day));
        return Days.on(next, today.getDayOfWeek() == day ? today : null);
    }

    static Days thisWeekday(DayOfWeek day, LocalDate today) {
        return Days.on(today.with(TemporalAdjusters.nextOrSame(day)));
    }

    /// The weekday of next week; where it is more than a week away, the one of this week comes second,
    /// and said in a weekend, the one of the week after.
    static Days nextWeekday(DayOfWeek day, LocalDate today) {
        LocalDate date = monday(today).plusWeeks(1).plusDays(day.getValue() - 1);
        LocalDate before = date.minusWeeks(1);
        if (before.isAfter(today)) {
            return Days.on(date, before);
        }
        boolean weekend = today.getDayOfWeek().getValue() >= 6;
        return Days.on(date, weekend ? date.plusWeeks(1) : null);
    }

    static Days weekdayOf(DayOfWeek day, Period week) {
        return Days.on(week.from().with(TemporalAdjusters.nextOrSame(day)));
    }

    /// The next day with that number, today included.
    static @Nullable Days dayOfMonth(int day, LocalDate today) {
        for (int i = 0; i < 3; i++) {
            LocalDate first = today.withDayOfMonth(1).plusMonths(i);
            if (day <= first.lengthOfMonth() && !first.withDayOfMonth(day).isBefore(today)) {
                return Days.on(first.withDayOfMonth(day));
            }
        }
        return null;
    }

    /// The day with that number in the month of a day.
    static @Nullable LocalDate dayOfMonthBefore(int day, LocalDate month) {
        return day <= month.lengthOfMonth() ? month.withDayOfMonth(day) : null;
    }

    static @Nullable Days dayOf(Period month, int day) {
        LocalDate first = month.from().withDayOfMonth(1);
        return day <= first.lengthOfMonth() ? Days.on(first.withDayOfMonth(day)) : null;
    }

    /// The next such day of the year, today included; there is not always a 29th of February.
    static @Nullable LocalDate dayOfYear(DayMonth day, LocalDate today) {
        for (int year = today.getYear(); year <= today.getYear() + 1; year++) {
            LocalDate date = date(year, day.month(), day.day());
            if (date != null && !date.isBefore(today)) {
                return date;
            }
        }
        return null;
    }

    /// The day of the year that is that weekday, where the next one is not and lies far ahead: nobody
    /// knows the weekday of a day months away unless from a calendar.
    static @Nullable LocalDate dayOfYear(DayMonth day, DayOfWeek weekday, LocalDate today) {
        LocalDate next = dayOfYear(day, today);
        if (next == null || next.getDayOfWeek() == weekday || next.isBefore(today.plusMonths(3))) {
            return next;
        }
        for (int year = next.getYear(); year <= next.getYear() + 1; year++) {
            LocalDate date = date(year, day.month(), day.day());
            if (date != null && date.getDayOfWeek() == weekday) {
                return date;
            }
        }
        return next;
    }

    static @Nullable LocalDate date(int year, Month month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /// "Thursday the 7th": the next day that is both; if there is none soon, the number counts.
    static @Nullable Days weekdayAndDay(DayOfWeek weekday, int day, LocalDate today) {
        for (int i = 0; i < 7; i++) {
            LocalDate first = today.withDayOfMonth(1).plusMonths(i);
            if (day <= first.lengthOfMonth()) {
                LocalDate date = first.withDayOfMonth(day);
                if (!date.isBefore(today) && date.getDayOfWeek() == weekday) {
                    return Days.on(date);
                }
            }
        }
        Days byNumber = dayOfMonth(day, today);
        return byNumber == null
                ? null
                : Days.on(byNumber.from(), weekday(weekday, today).from());
    }

    static @Nullable Days nthWeekday(int nth, DayOfWeek weekday, Period month) {
        LocalDate date = month.from().with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
        return date.getMonth() == month.from().getMonth() ? Days.on(date) : null;
    }

    static Days lastWeekday(DayOfWeek weekday, Period month) {
        return Days.on(month.from().with(TemporalAdjusters.lastInMonth(weekday)));
    }

    static Period week(LocalDate day) {
        LocalDate monday = monday(day);
        return new Period(monday, monday.plusDays(6), ChronoUnit.WEEKS, Strength.SURE);
    }

    static Period weekend(LocalDate day) {
        LocalDate saturday = monday(day).plusDays(5);
        return new Period(saturday, saturday.plusDays(1), ChronoUnit.DAYS, Strength.SURE);
    }

    static Period month(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        return new Period(first, first.plusMonths(1).minusDays(1), ChronoUnit.MONTHS, Strength.SURE);
    }

    static Period month(Month month, int year) {
        return month(LocalDate.of(year, month, 1));
    }

    /// The day counted from the end of a month, 1 for the last.
    static @Nullable Days fromTheEnd(int nth, Period month) {
        LocalDate date = month.to().minusDays(nth - 1L);
        return date.isBefore(month.from()) ? null : Days.on(date);
    }

    /// The weekday nearest to a day.
    static Days nearest(DayOfWeek weekday, LocalDate day) {
        return Days.on(day.minusDays(3).with(TemporalAdjusters.nextOrSame(weekday)));
    }

    /// The next month of that name, the current one included.
    static Period month(Month month, LocalDate today) {
        LocalDate first = LocalDate.of(today.getYear(), month, 1);
        return month(month.compareTo(today.getMonth()) < 0 ? first.plusYears(1) : first);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
