package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.grammar.Piece;
import dev.frontdesk.conversation.understanding.holidays.Yearly;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the words of a date or time mean, from the single word up to the range.
sealed interface TimePiece extends Piece {

    /// How much a reading asks to be believed.
    enum Strength {
        /// Only when a day or time was asked for: a bare "three".
        LATENT,
        /// Says it plainly.
        SURE
    }

    /// A word that only joins others.
    record Word(Tag tag) implements TimePiece {}

    /// @param width number of digits written; 0 when spoken as words; 2 for "oh five"
    record Num(int value, int width) implements TimePiece {
        boolean spoken() {
            return width == 0;
        }
    }

    /// An ordinal.
    ///
    /// @param written with digits: "7th"
    /// @param ofMonth may count the days of a month; in French only the first does
    record Nth(int value, boolean written, boolean ofMonth) implements TimePiece {
        Nth(int value, boolean written) {
            this(value, written, true);
        }
    }

    record Year(int value) implements TimePiece {}

    /// @param weak also an everyday word: "sat", "sun"
    record Weekday(DayOfWeek day, boolean weak) implements TimePiece {}

    /// @param weak also an everyday word: "may", "march"
    record MonthName(Month month, boolean weak) implements TimePiece {}

    record Unit(ChronoUnit unit) implements TimePiece {}

    record Amount(int count, ChronoUnit unit) implements TimePiece {}

    record Meridiem(boolean pm) implements TimePiece {}

    /// @param date set by "tonight" and "this morning"
    record DayPart(Part part, @Nullable LocalDate date) implements TimePiece {}

    /// Minutes before (negative) or after a full hour.
    record Offset(int minutes) implements TimePiece {}

    /// The same where it is said after the hour: "et demie", "moins le quart".
    record PastHour(int minutes) implements TimePiece {}

    /// A time of day.
    ///
    /// @param exact which half of the day is known
    /// @param ofTwentyFour said as an hour past twelve: "20 h", not "8 p.m."
    record Clock(int hour, int minute, boolean exact, Strength strength, boolean ofTwentyFour) implements TimePiece {
        Clock(int hour, int minute, boolean exact, Strength strength) {
            this(hour, minute, exact, strength, false);
        }
    }

    record Limit(Bound bound, Clock clock) implements TimePiece {}

    record ClockRange(Clock from, Clock to, Strength strength) implements TimePiece {}

    record DayMonth(int day, Month month) implements TimePiece {}

    /// A week, a weekend, a month.
    record Period(LocalDate from, LocalDate to, ChronoUnit unit, Strength strength) implements TimePiece {}

    /// A day or several. @param other the first day of another likely reading
    record Days(LocalDate from, LocalDate to, @Nullable LocalDate other, Strength strength) implements TimePiece {
        static Days on(LocalDate date) {
            return new Days(date, date, null, Strength.SURE);
        }

        static Days on(LocalDate date, @Nullable LocalDate other) {
            return new Days(date, date, other, Strength.SURE);
        }

        boolean single() {
            return from.equals(to);
        }
    }

    /// The number of a day in a month, however it is said.
    record DayCount(int day) implements TimePiece {}

    record MonthSpan(Month month, int from, int to) implements TimePiece {}

    /// @param number 0 for spring
    record Season(int number) implements TimePiece {}

    /// Where a clock time is meant.
    record ZoneName(ZoneId zone) implements TimePiece {}

    /// Numbers joined as in a formula, neither a day nor a time: "10.1".
    record Formula() implements TimePiece {}

    /// The "p" of "3:15p".
    record HalfMark(boolean pm) implements TimePiece {}

    /// @param byCountry where another day bears the name
    /// @param length in days
    record Holiday(Yearly elsewhere, Map<String, Yearly> byCountry, int length) implements TimePiece {
        Yearly day(String country) {
            return byCountry.getOrDefault(country, elsewhere);
        }
    }

    /// A day that is over: no wish, but an answer where a date was asked for.
    record Past(LocalDate date) implements TimePiece {}

    /// A stretch of time that is over, or has lasted till now: "last week", "since Monday". No wish, and
    /// a time beside it is none either.
    record Gone() implements TimePiece {}

    /// Words that are rather no day or time, but give way to a longer one: "her name is April" (but "April
    /// 5th"), "I need one" (but "one o'clock").
    record Aside() implements TimePiece {}

    /// From one day to another. @param moved said as "from … to …", which may mean a change
    record DayRange(LocalDate from, LocalDate to, boolean moved) implements TimePiece {}

    record DayLimit(Bound bound, LocalDate date) implements TimePiece {}

    record Moment(LocalDateTime at) implements TimePiece {}

    /// How soon rather than when: "within five hours".
    record Soon() implements TimePiece {}

    /// Words that look like a date or time and are none: "good morning", "two people", "one second".
    record Other() implements TimePiece {}
}
