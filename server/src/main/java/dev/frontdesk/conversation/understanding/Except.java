package dev.frontdesk.conversation.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// What will not do, said beside a wish or instead of one: "not Monday", "anything but mornings", "anyone
/// but Dr. Lee".
///
/// @param weekdays named as such; any week's
/// @param dates days that were named by a date
/// @param people slugs of resources
public record Except(Set<DayOfWeek> weekdays, Set<LocalDate> dates, Set<Part> parts, Set<String> people) {

    public static final Except NOTHING = new Except(Set.of(), Set.of(), Set.of(), Set.of());

    public Except {
        weekdays = Set.copyOf(weekdays);
        dates = Set.copyOf(dates);
        parts = Set.copyOf(parts);
        people = Set.copyOf(people);
    }

    public Except(Set<DayOfWeek> weekdays, Set<LocalDate> dates, Set<Part> parts) {
        this(weekdays, dates, parts, Set.of());
    }

    Except withPeople(Set<String> slugs) {
        return slugs.isEmpty() ? this : new Except(weekdays, dates, parts, slugs);
    }

    public boolean isEmpty() {
        return weekdays.isEmpty() && dates.isEmpty() && parts.isEmpty() && people.isEmpty();
    }
}
