package dev.frontdesk.booking;

import dev.frontdesk.booking.rules.Start;
import dev.frontdesk.booking.rules.Timetable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the starts nearest to a wish, worth offering side by side.
///
/// The order: on the days wished for, exactly the time wished for; on the days wished for, within the
/// part of the day wished for; on other days, within that part; then on the days wished for and on others
/// at any time. Within each the nearest day comes first, and within a day the nearest time, the later of
/// two as near. Without a time, the earliest is nearest, and the others are apart from it while there are
/// enough of them, as [Spacing] says. No two offers show the same time on the wall, and none is at a time
/// that will not do.
final class Nearest {

    private static final Comparator<Offer> ORDER = Comparator.comparing(Offer::fit)
            .thenComparingInt(Offer::day)
            .thenComparingInt(Offer::distance)
            .thenComparing(offer -> offer.start().at(), Comparator.reverseOrder());

    private final Timetable free;
    private final Wish wish;
    private final WishedDays days;
    private final Map<LocalDate, List<Start>> known = new HashMap<>();

    Nearest(Timetable free, Wish wish, WishedDays days) {
        this.free = free;
        this.wish = wish;
        this.days = days;
    }

    /// How well a start fits, best first.
    private enum Fit {
        EXACT(true),
        WITHIN(true),
        WITHIN_ELSEWHERE(false),
        OUTSIDE(true),
        OUTSIDE_ELSEWHERE(false);

        private final boolean wishedDay;

        Fit(boolean wishedDay) {
            this.wishedDay = wishedDay;
        }
    }

    private static final Set<Fit> WITH_TIME = EnumSet.allOf(Fit.class);
    private static final Set<Fit> WITHOUT_TIME = EnumSet.complementOf(EnumSet.of(Fit.EXACT));

    /// @param day how far down the list of days
    /// @param distance seconds on the wall clock from what was wished
    private record Offer(Fit fit, int day, int distance, Start start) {

        boolean isOnDayOf(Offer other) {
            return day == other.day && fit.wishedDay == other.fit.wishedDay;
        }
    }

    List<Start> find(int count) {
        var offers = new ArrayList<Offer>();
        for (Fit fit : wish.at() == null ? WITHOUT_TIME : WITH_TIME) {
            for (Spacing spacing : spacings(fit)) {
                fill(offers, fit, spacing, count);
            }
        }
        return offers.stream().sorted(ORDER).map(Offer::start).toList();
    }

    private List<Spacing> spacings(Fit fit) {
        if (wish.at() != null) {
            return List.of(Spacing.NONE);
        }
        boolean severalDays = fit.wishedDay && days.wished().size() > 1;
        return severalDays ? Spacing.OVER_DAYS : Spacing.OVER_A_DAY;
    }

    private void fill(List<Offer> offers, Fit fit, Spacing spacing, int count) {
        List<LocalDate> candidates = fit.wishedDay ? days.wished() : days.others();
        for (int day = 0; day < candidates.size() && offers.size() < count; day++) {
            int rank = day;
            starts(candidates.get(day)).stream()
                    .map(start -> new Offer(fit(start, fit.wishedDay), rank, distance(start.wall()), start))
                    .filter(offer -> offer.fit() == fit)
                    .sorted(ORDER)
                    .forEach(offer -> {
                        if (offers.size() < count && isApart(offers, offer, spacing)) {
                            offers.add(offer);
                        }
                    });
        }
    }

    private static boolean isApart(List<Offer> offers, Offer candidate, Spacing spacing) {
        return offers.stream()
                .noneMatch(offer -> offer.start().at().equals(candidate.start().at())
                        || !spacing.parts(offer.start(), candidate.start(), offer.isOnDayOf(candidate)));
    }

    /// One start for each time on the wall: the earlier when the clock repeats it, on the resource
    /// preferred.
    private List<Start> starts(LocalDate day) {
        return known.computeIfAbsent(day, date -> {
            Set<LocalTime> seen = new HashSet<>();
            return free.on(date).stream()
                    .filter(start -> !wish.unwanted().excludes(start.wall()) && seen.add(start.wall()))
                    .toList();
        });
    }

    private Fit fit(Start start, boolean wishedDay) {
        if (!wish.allows(start.wall())) {
            return wishedDay ? Fit.OUTSIDE : Fit.OUTSIDE_ELSEWHERE;
        }
        if (!wishedDay) {
            return Fit.WITHIN_ELSEWHERE;
        }
        return start.wall().equals(wish.at()) ? Fit.EXACT : Fit.WITHIN;
    }

    private int distance(LocalTime time) {
        if (wish.at() != null) {
            return between(time, wish.at());
        }
        if (wish.allows(time)) {
            return time.toSecondOfDay();
        }
        int toFirst = wish.notBefore() == null ? Integer.MAX_VALUE : between(time, wish.notBefore());
        int toLast = wish.notAfter() == null ? Integer.MAX_VALUE : between(time, wish.notAfter());
        return Math.min(toFirst, toLast);
    }

    private static int between(LocalTime one, LocalTime two) {
        return Math.abs(one.toSecondOfDay() - two.toSecondOfDay());
    }
}
