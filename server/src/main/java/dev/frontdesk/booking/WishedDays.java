package dev.frontdesk.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The days that can be booked, as a wish divides them; days that will not do are in neither part.
///
/// @param wished those that will do, in order
/// @param others the rest, nearest to the wished ones first, the later of two that are as near
record WishedDays(List<LocalDate> wished, List<LocalDate> others) {

    static WishedDays of(Wish wish, LocalDate first, LocalDate last) {
        LocalDate opening = wish.to() == null ? first : earlier(first, wish.to());
        LocalDate from = wish.from() == null ? opening : wish.from();
        LocalDate to = later(from, wish.to() == null ? last : wish.to());
        return new WishedDays(wanted(wish, wished(from, to, first, last)), wanted(wish, others(from, to, first, last)));
    }

    private static List<LocalDate> wanted(Wish wish, List<LocalDate> days) {
        return days.stream().filter(day -> !wish.unwanted().excludes(day)).toList();
    }

    private static List<LocalDate> wished(LocalDate from, LocalDate to, LocalDate first, LocalDate last) {
        LocalDate start = later(from, first);
        LocalDate end = earlier(to, last);
        return start.isAfter(end)
                ? List.of()
                : start.datesUntil(end.plusDays(1)).toList();
    }

    private static List<LocalDate> others(LocalDate from, LocalDate to, LocalDate first, LocalDate last) {
        var days = new ArrayList<LocalDate>();
        LocalDate after = later(to.plusDays(1), first);
        LocalDate before = earlier(from.minusDays(1), last);
        while (!after.isAfter(last) && !before.isBefore(first)) {
            boolean laterIsNearer = after.toEpochDay() - to.toEpochDay() <= from.toEpochDay() - before.toEpochDay();
            days.add(laterIsNearer ? after : before);
            after = laterIsNearer ? after.plusDays(1) : after;
            before = laterIsNearer ? before : before.minusDays(1);
        }
        for (; !after.isAfter(last); after = after.plusDays(1)) {
            days.add(after);
        }
        for (; !before.isBefore(first); before = before.minusDays(1)) {
            days.add(before);
        }
        return days;
    }

    private static LocalDate earlier(LocalDate one, LocalDate two) {
        return one.isBefore(two) ? one : two;
    }

    private static LocalDate later(LocalDate one, LocalDate two) {
        return one.isAfter(two) ? one : two;
    }
}
