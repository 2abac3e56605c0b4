package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.booking.Unwanted;
import dev.frontdesk.booking.Wish;
import dev.frontdesk.business.TimeRange;
import dev.frontdesk.conversation.understanding.Bound;
import dev.frontdesk.conversation.understanding.Except;
import dev.frontdesk.conversation.understanding.Part;
import dev.frontdesk.conversation.understanding.Until;
import dev.frontdesk.conversation.understanding.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WishesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final LocalTime THREE = LocalTime.of(15, 0);
    private static final LocalTime FOUR = LocalTime.of(16, 0);
    private static final Except NOT_MONDAY = new Except(Set.of(DayOfWeek.MONDAY), Set.of(), Set.of());

    private static When when(@Nullable LocalDate date, @Nullable LocalTime time, @Nullable Bound bound) {
        return new When(date, time, null, null, bound, "said", null);
    }

    @Test
    void whatIsSaidNowTakesThePlaceOfWhatWasSaidOfTheSame() {
        var thursday = Wishes.add(Wish.ANY, when(THURSDAY, THREE, null));
        assertThat(thursday).isEqualTo(Wish.at(THURSDAY, THREE));
        assertThat(Wishes.add(thursday, when(null, FOUR, null))).isEqualTo(Wish.at(THURSDAY, FOUR));
        assertThat(Wishes.add(thursday, when(MONDAY, null, null))).isEqualTo(Wish.at(MONDAY, THREE));
    }

    @Test
    void boundsLimitTheTimeOrTheDay() {
        var wish = Wish.ANY.on(THURSDAY);
        assertThat(Wishes.add(wish, when(null, THREE, Bound.NOT_BEFORE))).isEqualTo(wish.between(THREE, null));
        assertThat(Wishes.add(wish, when(null, THREE, Bound.NOT_AFTER))).isEqualTo(wish.between(null, THREE));
        assertThat(Wishes.add(wish, when(null, THREE, Bound.AROUND))).isEqualTo(wish.at(THREE));
        assertThat(Wishes.add(Wish.ANY, when(THURSDAY, null, Bound.NOT_BEFORE)))
                .isEqualTo(Wish.ANY.within(THURSDAY, null));
        assertThat(Wishes.add(Wish.ANY, when(THURSDAY, null, Bound.NOT_AFTER)))
                .isEqualTo(Wish.ANY.within(null, THURSDAY));
    }

    @Test
    void rangesOfTimesAndOfDaysAreKeptWhole() {
        var hours = new When(null, THREE, new Until(null, FOUR), null, null, "between three and four", null);
        assertThat(Wishes.add(Wish.ANY, hours)).isEqualTo(Wish.ANY.between(THREE, FOUR));
        var week = new When(MONDAY, null, new Until(MONDAY.plusDays(6), null), Part.AFTERNOON, null, "said", null);
        var wish = Wishes.add(Wish.ANY, week);
        assertThat(wish.allows(THURSDAY.atTime(FOUR))).isTrue();
        assertThat(wish.allows(THURSDAY.atTime(9, 0))).isFalse();
        assertThat(wish.allows(MONDAY.plusDays(7).atTime(FOUR))).isFalse();
    }

    @Test
    void whatWillNotDoTakesTheDayOrTheTimeOutOfTheWish() {
        var monday = Wish.at(MONDAY, THREE);
        var left = Wishes.without(monday, NOT_MONDAY);
        assertThat(Wishes.open(left)).isFalse();
        assertThat(left.from()).isNull();
        assertThat(left.at()).isEqualTo(THREE);
        assertThat(left.allows(MONDAY.plusWeeks(1).atTime(THREE))).isFalse();
        var noAfternoons = Wishes.without(monday, new Except(Set.of(), Set.of(), Set.of(Part.AFTERNOON)));
        assertThat(noAfternoons.at()).isNull();
        assertThat(noAfternoons.allows(MONDAY.atTime(FOUR))).isFalse();
        assertThat(noAfternoons.allows(MONDAY.atTime(10, 0))).isTrue();
    }

    @Test
    void whatWillNotDoAddsUp() {
        var first = Wishes.without(Wish.ANY, NOT_MONDAY);
        var both = Wishes.without(first, new Except(Set.of(), Set.of(THURSDAY), Set.of(Part.MORNING)));
        assertThat(both.unwanted())
                .isEqualTo(new Unwanted(
                        Set.of(DayOfWeek.MONDAY),
                        Set.of(THURSDAY),
                        List.of(new TimeRange(LocalTime.MIN, LocalTime.NOON)),
                        Set.of()));
        assertThat(Wishes.open(both)).isTrue();
    }

    @Test
    void aDayOrTimeAskedForAfterAllWillDo() {
        var not = Wishes.without(Wish.ANY, new Except(Set.of(DayOfWeek.MONDAY), Set.of(), Set.of(Part.MORNING)));
        var wish = Wishes.add(not, when(MONDAY, LocalTime.of(10, 0), null));
        assertThat(wish).isEqualTo(Wish.at(MONDAY, LocalTime.of(10, 0)));
    }

    @Test
    void theSameTimeNextWeekIsOnTheSameDayOfThatWeek() {
        var reference = reference(THURSDAY.minusWeeks(1).atTime(THREE));
        var week = new When(MONDAY, null, new Until(MONDAY.plusDays(6), null), null, null, "next week", null);
        assertThat(reference.sameTime(Wish.ANY, week)).isEqualTo(Wish.at(THURSDAY, THREE));
        assertThat(reference(THURSDAY.atTime(THREE)).sameTime(Wish.ANY, week))
                .isEqualTo(Wish.at(THURSDAY.plusWeeks(1), THREE));
        assertThat(reference.sameTime(Wish.ANY.on(MONDAY), when(MONDAY, null, null)))
                .isEqualTo(Wish.at(MONDAY, THREE));
    }

    @Test
    void laterAndEarlierStartFromWhatWasFoundOrOffered() {
        var found = reference(THURSDAY.atTime(THREE));
        assertThat(found.later(Wish.ANY).allows(THURSDAY.atTime(THREE))).isFalse();
        assertThat(found.later(Wish.ANY).allows(THURSDAY.atTime(FOUR))).isTrue();
        assertThat(found.earlier(Wish.ANY).allows(THURSDAY.atTime(THREE))).isFalse();
        assertThat(found.earlier(Wish.ANY).allows(THURSDAY.atTime(9, 0))).isTrue();
        var offered = Reference.of(null, List.of(MONDAY.atTime(THREE), THURSDAY.atTime(THREE)))
                .orElseThrow();
        assertThat(offered.later(Wish.ANY)).isEqualTo(Wish.ANY.within(THURSDAY.plusDays(1), null));
        assertThat(offered.earlier(Wish.ANY).allows(MONDAY.atTime(THREE))).isFalse();
        assertThat(offered.earlier(Wish.ANY).allows(MONDAY.minusDays(3).atTime(9, 0)))
                .isTrue();
        assertThat(Reference.of(null, List.of())).isEqualTo(Optional.empty());
    }

    private static Reference reference(LocalDateTime found) {
        return Reference.of(found, List.of()).orElseThrow();
    }
}
