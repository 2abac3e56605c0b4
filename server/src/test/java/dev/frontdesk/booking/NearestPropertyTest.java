package dev.frontdesk.booking;

import static dev.frontdesk.business.TestBusiness.CHECK_UP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.booking.Appointment.Origin;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.Holidays;
import dev.frontdesk.business.Schedule;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.business.TimeRange;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/// Compares the nearest slots with a sort of all there are.
class NearestPropertyTest {

    /// A Thursday; the clocks go back in Edmonton on the Sunday after it.
    private static final Instant NOW = Instant.parse("2026-10-29T15:07:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 29);

    private static final Business ALWAYS_OPEN = TestBusiness.business(
            "America/Edmonton",
            "CA",
            new Schedule(
                    TestBusiness.daily(TestBusiness.range("00:00", "03:00"), TestBusiness.range("09:00", "17:00")),
                    List.of()),
            TestBusiness.policy(Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofDays(9)));

    @Property(tries = 150)
    void nearestIsTheStartOfAllSorted(@ForAll("wishes") Wish wish, @ForAll("seeds") int seed) {
        var bookings = new Bookings(
                new InMemoryLedger(),
                new RandomReferences(new Random(1)),
                Clock.fixed(NOW, ZoneOffset.UTC),
                new Holidays(),
                BookingObserver.NONE);
        occupy(bookings, new Random(seed));
        List<Slot> nearest = bookings.nearest(ALWAYS_OPEN, CHECK_UP, wish, 5);
        List<Slot> sorted =
                sorted(bookings.availability(ALWAYS_OPEN, CHECK_UP, NOW, NOW.plus(Duration.ofDays(12))), wish);

        if (wish.at() != null) {
            assertThat(nearest).isEqualTo(sorted.subList(0, Math.min(5, sorted.size())));
        } else {
            assertThat(nearest).hasSize(Math.min(5, sorted.size())).isSubsetOf(sorted);
            assertThat(nearest).isSortedAccordingTo(Comparator.comparingInt(sorted::indexOf));
            assertThat(nearest.isEmpty() || nearest.getFirst().equals(sorted.getFirst()))
                    .isTrue();
            assertThat(nearest.stream().map(slot -> tier(local(slot), wish)))
                    .isEqualTo(sorted.stream()
                            .limit(5)
                            .map(slot -> tier(local(slot), wish))
                            .toList());
        }
    }

    @Property(tries = 150)
    void anOfferIsNeverWhatWillNotDoAndOnlyOutsideTheWishWhenNothingIsFreeWithin(
            @ForAll("wishes") Wish open, @ForAll("unwanted") Unwanted unwanted, @ForAll("seeds") int seed) {
        var bookings = new Bookings(
                new InMemoryLedger(),
                new RandomReferences(new Random(1)),
                Clock.fixed(NOW, ZoneOffset.UTC),
                new Holidays(),
                BookingObserver.NONE);
        occupy(bookings, new Random(seed));
        var wish = open.without(unwanted);
        var offered = bookings.nearest(ALWAYS_OPEN, CHECK_UP, wish, 3);
        var all = bookings.availability(ALWAYS_OPEN, CHECK_UP, NOW, NOW.plus(Duration.ofDays(12)));
        var wanted = all.stream()
                .filter(slot -> !unwanted.excludes(slot.resource()))
                .filter(slot -> wish.resource() == null || wish.resource().equals(slot.resource()))
                .filter(slot -> !unwanted.excludes(local(slot).toLocalDate()))
                .filter(slot -> !unwanted.excludes(local(slot).toLocalTime()))
                .toList();
        assertThat(offered).isSubsetOf(wanted);
        assertThat(offered.isEmpty()).isEqualTo(wanted.isEmpty());
        long fitting = wanted.stream()
                .filter(slot -> wish.allows(local(slot)))
                .map(NearestPropertyTest::local)
                .distinct()
                .count();
        assertThat(offered.stream().filter(slot -> wish.allows(local(slot))).count())
                .isEqualTo(Math.min(3, fitting));
    }

    @Provide
    Arbitrary<Unwanted> unwanted() {
        var weekdays = Arbitraries.of(DayOfWeek.class).set().ofMaxSize(5);
        var dates =
                Arbitraries.integers().between(0, 9).map(TODAY::plusDays).set().ofMaxSize(3);
        var hours = Arbitraries.integers()
                .between(0, 20)
                .map(hour -> new TimeRange(LocalTime.of(hour, 0), LocalTime.of(hour + 3, 0)))
                .list()
                .ofMaxSize(2);
        var resources = Arbitraries.of("lee", "roy").set().ofMaxSize(2);
        return Combinators.combine(weekdays, dates, hours, resources).as(Unwanted::new);
    }

    private static void occupy(Bookings bookings, Random random) {
        int wanted = random.nextInt(300);
        for (int i = 0; i < wanted; i++) {
            Instant start = NOW.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofMinutes(30L * random.nextInt(48 * 10)));
            bookings.book(ALWAYS_OPEN, new BookingRequest("check-up", start, null, new Origin(null, null, null), null));
        }
    }

    private static List<Slot> sorted(List<Slot> all, Wish wish) {
        Set<LocalDateTime> seen = new HashSet<>();
        var distinct = new ArrayList<Slot>();
        for (Slot slot : all) {
            boolean able = wish.resource() == null || wish.resource().equals(slot.resource());
            if (able && seen.add(local(slot))) {
                distinct.add(slot);
            }
        }
        distinct.sort(Comparator.comparingInt((Slot slot) -> tier(local(slot), wish))
                .thenComparingLong(slot -> dayRank(local(slot).toLocalDate(), wish))
                .thenComparingLong(slot -> distance(local(slot).toLocalTime(), wish))
                .thenComparing(Slot::start, Comparator.reverseOrder()));
        return distinct;
    }

    private static LocalDateTime local(Slot slot) {
        return LocalDateTime.ofInstant(slot.start(), ALWAYS_OPEN.zone());
    }

    private static boolean wished(LocalDate date, Wish wish) {
        boolean early = wish.from() != null && date.isBefore(wish.from());
        boolean late = wish.to() != null && date.isAfter(wish.to());
        return !early && !late;
    }

    private static boolean within(LocalTime time, Wish wish) {
        boolean early = wish.notBefore() != null && time.isBefore(wish.notBefore());
        boolean late = wish.notAfter() != null && time.isAfter(wish.notAfter());
        return !early && !late;
    }

    private static int tier(LocalDateTime start, Wish wish) {
        boolean wished = wished(start.toLocalDate(), wish);
        if (!within(start.toLocalTime(), wish)) {
            return wished ? 3 : 4;
        }
        if (!wished) {
            return 2;
        }
        return start.toLocalTime().equals(wish.at()) ? 0 : 1;
    }

    /// Twice the distance in days from those wished for, one more for a day before them.
    private static long dayRank(LocalDate date, Wish wish) {
        if (wished(date, wish)) {
            return date.toEpochDay();
        }
        return wish.to() != null && date.isAfter(wish.to())
                ? 2 * ChronoUnit.DAYS.between(wish.to(), date)
                : 2 * ChronoUnit.DAYS.between(date, java.util.Objects.requireNonNull(wish.from())) + 1;
    }

    private static long distance(LocalTime time, Wish wish) {
        if (wish.at() != null) {
            return apart(time, wish.at());
        }
        return within(time, wish)
                ? time.toSecondOfDay()
                : Math.min(apart(time, wish.notBefore()), apart(time, wish.notAfter()));
    }

    private static long apart(LocalTime time, @Nullable LocalTime other) {
        return other == null ? Long.MAX_VALUE : Math.abs(time.toSecondOfDay() - other.toSecondOfDay());
    }

    @Provide
    Arbitrary<Integer> seeds() {
        return Arbitraries.integers().between(0, 1_000_000);
    }

    @Provide
    Arbitrary<Wish> wishes() {
        Arbitrary<Integer> day = Arbitraries.integers().between(-2, 12);
        Arbitrary<LocalTime> time =
                Arbitraries.integers().between(0, 95).map(quarter -> LocalTime.MIDNIGHT.plusMinutes(15L * quarter));
        return Combinators.combine(
                        day.injectNull(0.2),
                        Arbitraries.integers().between(0, 4).injectNull(0.2),
                        time.injectNull(0.4),
                        time.injectNull(0.6),
                        time.injectNull(0.6),
                        Arbitraries.of("lee", "roy").injectNull(0.7))
                .as(NearestPropertyTest::wish);
    }

    private static Wish wish(
            @Nullable Integer from,
            @Nullable Integer length,
            @Nullable LocalTime at,
            @Nullable LocalTime notBefore,
            @Nullable LocalTime notAfter,
            @Nullable String resource) {
        LocalDate first = from == null ? null : TODAY.plusDays(from);
        LocalDate last = length == null ? null : TODAY.plusDays(length + (from == null ? 0 : from));
        boolean backwards = notBefore != null && notAfter != null && notAfter.isBefore(notBefore);
        return new Wish(first, last, at, notBefore, backwards ? null : notAfter, resource);
    }
}
