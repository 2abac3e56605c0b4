package dev.frontdesk.conversation.understanding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A day, a time, a sum or a number that a text speaks of.
///
/// @param start index of its first character in the text
/// @param end index after its last character
public record Mention(int start, int end, What what) {

    /// What is spoken of.
    public sealed interface What {}

    /// A day, or the first and the last of several.
    ///
    /// @param other the first day of another likely reading, "next Friday"
    public record Days(
            LocalDate from, LocalDate to, @Nullable LocalDate other) implements What {}

    /// A time of day.
    ///
    /// @param exact whether the half of the day is certain; "at three" may be either
    public record Clock(LocalTime time, boolean exact) implements What {

        /// Whether the words may mean that time.
        public boolean means(LocalTime other) {
            return time.equals(other) || (!exact && time.plusHours(HALF_A_DAY).equals(other));
        }
    }

    /// From one time to another.
    public record Clocks(Clock from, Clock to) implements What {}

    /// A part of the day: "in the morning".
    public record DayPart(Part part) implements What {}

    public record Sum(Money money) implements What {}

    /// Digits said or written in a row, as numbers of telephones are.
    public record Digits(String digits) implements What {}

    /// Any other number.
    ///
    /// @param rank whether it is an ordinal: "second"
    public record Count(BigDecimal value, boolean rank) implements What {}

    private static final int HALF_A_DAY = 12;
}
