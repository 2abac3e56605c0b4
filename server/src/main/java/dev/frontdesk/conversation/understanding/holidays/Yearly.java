package dev.frontdesk.conversation.understanding.holidays;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.HijrahDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// A day that comes round every year. Immutable, with value equality.
public sealed interface Yearly {

    /// The day in that year of our calendar; null in a year without one.
    @Nullable
    LocalDate in(int year);

    /// The same number of days after it.
    default Yearly plus(int days) {
        return new Shifted(this, days);
    }

    record Fixed(Month month, int day) implements Yearly {
        @Override
        public @Nullable LocalDate in(int year) {
            return day > month.length(LocalDate.of(year, 1, 1).isLeapYear()) ? null : LocalDate.of(year, month, day);
        }
    }

    /// @param nth 1 for the first of the month, -1 for the last
    record NthWeekday(Month month, int nth, DayOfWeek weekday) implements Yearly {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
        }
    }

    /// The weekday on or after a day: the Monday after the 17th of May is the one from the 18th.
    record WeekdayFrom(Month month, int day, DayOfWeek weekday) implements Yearly {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, day).with(TemporalAdjusters.nextOrSame(weekday));
        }
    }

    record Shifted(Yearly from, int days) implements Yearly {
        @Override
        public @Nullable LocalDate in(int year) {
            LocalDate date = from.in(year);
            return date == null ? null : date.plusDays(days);
        }
    }

    /// A day that moves off one weekday: the King's birthday is kept on the Saturday before a Sunday.
    record Avoiding(Yearly usual, DayOfWeek weekday, int days) implements Yearly {
        @Override
        public @Nullable LocalDate in(int year) {
            LocalDate date = usual.in(year);
            return date != null && date.getDayOfWeek() == weekday ? date.plusDays(days) : date;
        }
    }

    /// Days after Easter Sunday.
    record Easter(int days) implements Yearly {
        @Override
        public LocalDate in(int year) {
            return EasterSunday.western(year).plusDays(days);
        }
    }

    /// Days after the Easter Sunday of the eastern churches.
    record OrthodoxEaster(int days) implements Yearly {
        @Override
        public LocalDate in(int year) {
            return EasterSunday.eastern(year).plusDays(days);
        }
    }

    /// A day of the Jewish calendar; it begins on the evening before.
    ///
    /// @param month 1 for Tishri, 7 for Adar (the second one in a leap year), 8 for Nisan
    record Jewish(int month, int day) implements Yearly {
        @Override
        public @Nullable LocalDate in(int year) {
            for (int jewish = year + 3760; jewish <= year + 3761; jewish++) {
                LocalDate date = JewishYear.of(jewish).day(month, day);
                if (date.getYear() == year) {
                    return date;
                }
            }
            return null;
        }
    }

    /// A day of the Islamic calendar of Umm al-Qura.
    record Islamic(int month, int day) implements Yearly {
        @Override
        public @Nullable LocalDate in(int year) {
            int about = (int) Math.floor((year - 622) * 33 / 32.0);
            for (int islamic = about - 1; islamic <= about + 2; islamic++) {
                LocalDate date = date(islamic);
                if (date != null && date.getYear() == year) {
                    return date;
                }
            }
            return null;
        }

        private @Nullable LocalDate date(int islamic) {
            try {
                return LocalDate.from(HijrahDate.of(islamic, month, day));
            } catch (DateTimeException beyondTheCalendar) {
                return null;
            }
        }
    }

    /// The last such weekday before another day.
    record WeekdayBefore(Yearly day, DayOfWeek weekday) implements Yearly {
        @Override
        public @Nullable LocalDate in(int year) {
            LocalDate date = day.in(year);
            return date == null ? null : date.with(TemporalAdjusters.previous(weekday));
        }
    }

    /// The first day of the Chinese year.
    record ChineseNewYear() implements Yearly {
        @Override
        public LocalDate in(int year) {
            return Sky.newMoonDay(LocalDate.of(year, 1, 21), 8);
        }
    }

    /// A lunar day of the Hindu calendar.
    ///
    /// @param month 0 for Chaitra; months begin with the new moon
    /// @param lunarDay 1 to 30; 15 ends with the full moon, 30 with the new moon
    /// @param hour of the day, Indian time, that has to fall in the lunar day
    record Hindu(int month, int lunarDay, int hour) implements Yearly {
        @Override
        public @Nullable LocalDate in(int year) {
            return HinduMonth.day(year, month, lunarDay, hour);
        }
    }

    /// The day the Sun enters a sign of the Hindu zodiac; after sunset, the next day.
    ///
    /// @param sign 0 for Mesha
    record HinduSign(int sign) implements Yearly {
        @Override
        public @Nullable LocalDate in(int year) {
            return HinduMonth.entry(year, sign);
        }
    }
}
