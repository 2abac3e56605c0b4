package dev.frontdesk.conversation.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// What will not do, said beside a wish or instead of one: "not Monday", "anything but mornings".
///
/// @param weekdays named as such; any week's
/// @param dates days that were named by a date
public record Except(Set<DayOfWeek> weekdays, Set<LocalDate> dates, Set<Part> parts) {

    public static final Except NOTHING = new Except(Set.of(), Set.of(), Set.of());

    public Except {
        weekdays = Set.copyOf(weekdays);
        dates = Set.copyOf(dates);
        parts = Set.copyOf(parts);
    }

    public boolean isEmpty() {
        return weekdays.isEmpty() && dates.isEmpty() && parts.isEmpty();
    }
}
