package dev.frontdesk.booking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.TimeRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WishTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Test
    void aWishAllowsWhatLiesWithinAllOfIt() {
        var wish = Wish.ANY.within(TUESDAY, TUESDAY.plusDays(2)).between(TEN, LocalTime.NOON);
        assertThat(wish.allows(TUESDAY.atTime(TEN))).isTrue();
        assertThat(wish.allows(TUESDAY.plusDays(2).atTime(LocalTime.NOON))).isTrue();
        assertThat(wish.allows(TUESDAY.plusDays(3).atTime(TEN))).isFalse();
        assertThat(wish.allows(TUESDAY.minusDays(1).atTime(TEN))).isFalse();
        assertThat(wish.allows(TUESDAY.atTime(9, 45))).isFalse();
        assertThat(wish.allows(TUESDAY.atTime(12, 15))).isFalse();
        assertThat(wish.at(TEN).allows(TUESDAY.atTime(10, 15))).isFalse();
    }

    @Test
    void hoursMayRunPastMidnight() {
        var night = Wish.ANY.between(LocalTime.of(22, 0), LocalTime.of(2, 0));
        assertThat(night.allows(TUESDAY.atTime(23, 0))).isTrue();
        assertThat(night.allows(TUESDAY.atTime(1, 0))).isTrue();
        assertThat(night.allows(TUESDAY.atTime(3, 0))).isFalse();
    }

    @Test
    void aTimeTakesThePlaceOfHoursAndHoursOfATime() {
        assertThat(Wish.ANY.between(TEN, null).at(TEN)).isEqualTo(Wish.ANY.at(TEN));
        assertThat(Wish.ANY.at(TEN).between(TEN, null).at()).isNull();
    }

    @Property
    void whatWillNotDoIsNeverAllowed(
            @ForAll("unwanted") Unwanted unwanted, @ForAll("days") LocalDate day, @ForAll("times") LocalTime time) {
        var allowed = Wish.ANY.without(unwanted).allows(day.atTime(time));
        assertThat(allowed).isEqualTo(!unwanted.excludes(day) && !unwanted.excludes(time));
    }

    @Property
    void bothTogetherExcludeWhatEitherDoes(
            @ForAll("unwanted") Unwanted one,
            @ForAll("unwanted") Unwanted other,
            @ForAll("days") LocalDate day,
            @ForAll("times") LocalTime time) {
        var both = one.and(other);
        assertThat(both.excludes(day)).isEqualTo(one.excludes(day) || other.excludes(day));
        assertThat(both.excludes(time)).isEqualTo(one.excludes(time) || other.excludes(time));
        assertThat(both.excludes("lee")).isEqualTo(one.excludes("lee") || other.excludes("lee"));
    }

    @Property
    void whatIsWishedForAfterAllWillDo(
            @ForAll("unwanted") Unwanted unwanted, @ForAll("days") LocalDate day, @ForAll("times") LocalTime time) {
        assertThat(unwanted.allowing(day).excludes(day)).isFalse();
        assertThat(unwanted.allowing(time).excludes(time)).isFalse();
        assertThat(unwanted.allowing("lee").excludes("lee")).isFalse();
        assertThat(unwanted.allowing(day).allowing(time).allowing("lee").excludes("roy"))
                .isEqualTo(unwanted.excludes("roy"));
    }

    @Provide
    Arbitrary<Unwanted> unwanted() {
        Arbitrary<Set<DayOfWeek>> weekdays =
                Arbitraries.of(DayOfWeek.class).set().ofMaxSize(4);
        Arbitrary<Set<LocalDate>> dates = days().set().ofMaxSize(4);
        Arbitrary<List<TimeRange>> hours = Arbitraries.integers()
                .between(0, 20)
                .map(hour -> new TimeRange(LocalTime.of(hour, 0), LocalTime.of(hour + 3, 0)))
                .list()
                .ofMaxSize(3);
        Arbitrary<Set<String>> resources = Arbitraries.of("lee", "roy").set().ofMaxSize(2);
        return Combinators.combine(weekdays, dates, hours, resources).as(Unwanted::new);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20).map(TUESDAY::plusDays);
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 95).map(quarter -> LocalTime.MIDNIGHT.plusMinutes(15L * quarter));
    }
}
