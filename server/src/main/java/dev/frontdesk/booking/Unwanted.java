package dev.frontdesk.booking;

import dev.frontdesk.business.TimeRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What will not do, whatever else is wished for: nothing of it is ever offered.
///
/// @param hours times of day at which an appointment must not start
/// @param resources slugs
public record Unwanted(Set<DayOfWeek> weekdays, Set<LocalDate> dates, List<TimeRange> hours, Set<String> resources) {

    public static final Unwanted NOTHING = new Unwanted(Set.of(), Set.of(), List.of(), Set.of());

    public Unwanted {
        weekdays = Set.copyOf(weekdays);
        dates = Set.copyOf(dates);
        hours = List.copyOf(hours);
        resources = Set.copyOf(resources);
    }

    public boolean excludes(LocalDate date) {
        return weekdays.contains(date.getDayOfWeek()) || dates.contains(date);
    }

    public boolean excludes(LocalTime time) {
        return hours.stream().anyMatch(range -> range.contains(time));
    }

    public boolean excludes(String resource) {
        return resources.contains(resource);
    }

    /// Neither what this excludes nor what the other does.
    public Unwanted and(Unwanted other) {
        return new Unwanted(
                union(weekdays, other.weekdays),
                union(dates, other.dates),
                Stream.concat(hours.stream(), other.hours.stream()).distinct().toList(),
                union(resources, other.resources));
    }

    /// The same, but for a day that is wished for after all.
    public Unwanted allowing(LocalDate date) {
        return new Unwanted(
                without(weekdays, date.getDayOfWeek()::equals), without(dates, date::equals), hours, resources);
    }

    /// The same, but for a time that is wished for after all.
    public Unwanted allowing(LocalTime time) {
        return new Unwanted(
                weekdays,
                dates,
                hours.stream().filter(range -> !range.contains(time)).toList(),
                resources);
    }

    /// The same, but for somebody who is wished for after all.
    public Unwanted allowing(String resource) {
        return new Unwanted(weekdays, dates, hours, without(resources, resource::equals));
    }

    private static <T> Set<T> union(Collection<T> some, Collection<T> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static <T> Set<T> without(Set<T> all, Predicate<T> gone) {
        return all.stream().filter(gone.negate()).collect(Collectors.toSet());
    }
}
