package dev.frontdesk.booking;

import dev.frontdesk.booking.rules.Start;
import dev.frontdesk.booking.rules.Timetable;
import java.time.Duration;
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
/// two as near. Without a time, the earliest is nearest, and starts on one day are hours apart while
/// there are enough of them. No two offers show the same time on the wall.
final class Nearest {

    /// How far apart starts on one day should be when any time will do, as long as enough are left.
    private static final List<Duration> SPREAD =
            List.of(Duration.ofHours(2), Duration.ofHours(1), Duration.ofMinutes(30), Duration.ZERO);

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
    private record Offer(Fit fit, int day, int distance, Start start) {}

    List<Start> find(int count) {
        var offers = new ArrayList<Offer>();
        for (Fit fit : wish.at() == null ? WITHOUT_TIME : WITH_TIME) {
            for (Duration apart : wish.at() == null ? SPREAD : List.of(Duration.ZERO)) {
                fill(offers, fit, apart, count);
            }
        }
        return offers.stream().sorted(ORDER).map(Offer::start).toList();
    }

    private void fill(List<Offer> offers, Fit fit, Duration apart, int count) {
        List<LocalDate> candidates = fit.wishedDay ? days.wished() : days.others();
        for (int day = 0; day < candidates.size() && offers.size() < count; day++) {
            int rank = day;
            starts(candidates.get(day)).stream()
                    .map(start -> new Offer(fit(start, fit.wishedDay), rank, distance(start.wall()), start))
                    .filter(offer -> offer.fit() == fit)
                    .sorted(ORDER)
                    .forEach(offer -> {
                        if (offers.size() < count && isApart(offers, offer, apart)) {
                            offers.add(offer);
                        }
                    });
        }
    }

    private boolean isApart(List<Offer> offers, Offer candidate, Duration apart) {
        return offers.stream().noneMatch(offer -> {
            Duration between =
                    Duration.between(offer.start().at(), candidate.start().at()).abs();
            return between.isZero() || between.compareTo(apart) < 0;
        });
    }

    /// One start for each time on the wall: the earlier when the clock repeats it, on the resource
    /// preferred.
    private List<Start> starts(LocalDate day) {
        return known.computeIfAbsent(day, date -> {
            Set<LocalTime> seen = new HashSet<>();
            return free.on(date).stream()
                    .filter(start -> seen.add(start.wall()))
                    .toList();
        });
    }

    private Fit fit(Start start, boolean wishedDay) {
        if (!within(start.wall())) {
            return wishedDay ? Fit.OUTSIDE : Fit.OUTSIDE_ELSEWHERE;
        }
        if (!wishedDay) {
            return Fit.WITHIN_ELSEWHERE;
        }
        return start.wall().equals(wish.at()) ? Fit.EXACT : Fit.WITHIN;
    }

    /// A part of the day that ends before it starts runs past midnight.
    private boolean within(LocalTime time) {
        LocalTime first = wish.notBefore() == null ? LocalTime.MIN : wish.notBefore();
        LocalTime last = wish.notAfter() == null ? LocalTime.MAX : wish.notAfter();
        boolean started = !time.isBefore(first);
        boolean notOver = !time.isAfter(last);
        return first.isAfter(last) ? started || notOver : started && notOver;
    }

    private int distance(LocalTime time) {
        if (wish.at() != null) {
            return between(time, wish.at());
        }
        if (within(time)) {
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
