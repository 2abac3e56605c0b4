package dev.frontdesk.booking;

import static dev.frontdesk.business.TestBusiness.BELLA;
import static dev.frontdesk.business.TestBusiness.CHECK_UP;
import static dev.frontdesk.business.TestBusiness.VACCINATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.booking.Appointment.Origin;
import dev.frontdesk.booking.BookingResult.Booked;
import dev.frontdesk.business.Holidays;
import dev.frontdesk.business.TimeRange;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NearestTest {

    /// A Friday, 9:20 in the morning in Edmonton.
    private static final Instant NOW = Instant.parse("2026-11-20T16:20:00Z");

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    private final Bookings bookings = new Bookings(
            new InMemoryLedger(),
            new RandomReferences(new Random(7)),
            Clock.fixed(NOW, ZoneOffset.UTC),
            new Holidays(),
            BookingObserver.NONE);

    private List<String> nearest(Wish wish) {
        return bookings.nearest(BELLA, CHECK_UP, wish, 3).stream()
                .map(slot -> LocalDateTime.ofInstant(slot.start(), BELLA.zone()) + " " + slot.resource())
                .toList();
    }

    private static Wish within(LocalDate from, LocalDate to, @Nullable String notBefore, @Nullable String notAfter) {
        return new Wish(from, to, null, time(notBefore), time(notAfter), null);
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    private void fill(LocalDate date, String from, String to) {
        for (LocalTime time = LocalTime.parse(from); time.isBefore(LocalTime.parse(to)); time = time.plusMinutes(15)) {
            Instant start = date.atTime(time).atZone(BELLA.zone()).toInstant();
            for (String resource : CHECK_UP.resources()) {
                bookings.book(
                        BELLA, new BookingRequest("check-up", start, resource, new Origin(null, null, null), null));
            }
        }
    }

    @Test
    void theTimeWishedForComesFirstThenItsNeighbours() {
        assertThat(nearest(Wish.at(TUESDAY, LocalTime.of(15, 0))))
                .containsExactly("2026-11-24T15:00 lee", "2026-11-24T15:15 lee", "2026-11-24T14:45 lee");
    }

    @Test
    void aTimeOffTheGridGetsTheTimesAboutIt() {
        assertThat(nearest(Wish.at(TUESDAY, LocalTime.of(15, 5))))
                .containsExactly("2026-11-24T15:00 lee", "2026-11-24T15:15 lee", "2026-11-24T14:45 lee");
    }

    @Test
    void aClosedDayGetsTheSameTimeOnTheDaysAboutIt() {
        assertThat(nearest(Wish.at(SUNDAY, LocalTime.of(15, 0))))
                .containsExactly("2026-11-23T15:00 lee", "2026-11-23T15:15 lee", "2026-11-23T14:45 lee");
    }

    @Test
    void aTimeBeforeOpeningGetsTheFirstTimesOfTheDay() {
        assertThat(nearest(Wish.at(TUESDAY, LocalTime.of(6, 0))))
                .containsExactly("2026-11-24T09:00 lee", "2026-11-24T09:15 lee", "2026-11-24T09:30 lee");
    }

    @Test
    void aPastWishGetsTheNextTimes() {
        assertThat(nearest(Wish.at(LocalDate.of(2026, 11, 20), LocalTime.of(9, 0))))
                .containsExactly("2026-11-20T11:30 lee", "2026-11-20T11:45 lee", "2026-11-20T12:00 lee");
        assertThat(nearest(Wish.at(LocalDate.of(2025, 1, 1), LocalTime.of(16, 0))))
                .containsExactly("2026-11-20T16:00 lee", "2026-11-20T16:15 lee", "2026-11-20T15:45 lee");
    }

    @Test
    void aDayWithoutATimeGetsTimesSpreadOverIt() {
        assertThat(nearest(within(TUESDAY, TUESDAY, null, null)))
                .containsExactly("2026-11-24T09:00 lee", "2026-11-24T11:00 lee", "2026-11-24T13:00 lee");
    }

    @Test
    void timesMoveCloserWhenTheDayHasFewLeft() {
        fill(TUESDAY, "09:00", "15:30");
        assertThat(nearest(within(TUESDAY, TUESDAY, null, null)))
                .containsExactly("2026-11-24T15:45 lee", "2026-11-24T16:00 lee", "2026-11-24T16:15 lee");
    }

    @Test
    void aPartOfTheDayIsKeptToWhileItCanBe() {
        assertThat(nearest(within(TUESDAY, TUESDAY, "12:00", "16:59")))
                .containsExactly("2026-11-24T12:00 lee", "2026-11-24T14:00 lee", "2026-11-24T16:00 lee");
        assertThat(nearest(within(SUNDAY, SUNDAY, "09:00", "11:59")))
                .containsExactly("2026-11-23T09:00 lee", "2026-11-23T11:00 lee", "2026-11-24T09:00 lee");
    }

    @Test
    void aPartOfTheDayThatIsNeverOpenGetsWhatIsNearestToIt() {
        assertThat(nearest(within(TUESDAY, TUESDAY, "18:00", "21:00")))
                .containsExactly("2026-11-24T16:30 lee", "2026-11-24T14:30 lee", "2026-11-24T12:30 lee");
    }

    @Test
    void severalDaysComeBeforeTheDaysBeyondThem() {
        LocalDate wednesday = TUESDAY.plusDays(1);
        fill(TUESDAY, "09:00", "16:00");
        var wish = new Wish(TUESDAY, wednesday, LocalTime.of(15, 0), null, null, null);
        assertThat(nearest(wish))
                .containsExactly("2026-11-25T15:00 lee", "2026-11-24T16:30 lee", "2026-11-25T15:15 lee");
    }

    @Test
    void noWishGetsTheSoonestAndOthersOnAnotherDayOrHalf() {
        assertThat(nearest(Wish.ANY))
                .containsExactly("2026-11-20T11:30 lee", "2026-11-20T13:30 lee", "2026-11-23T13:00 lee");
    }

    @Test
    void anyAfternoonOfAWeekGetsAfternoonsOfSeveralDays() {
        assertThat(nearest(within(TUESDAY, TUESDAY.plusDays(3), "13:00", "16:59")))
                .containsExactly("2026-11-24T13:00 lee", "2026-11-25T13:00 lee", "2026-11-26T13:00 lee");
    }

    @Test
    void whatWillNotDoIsNotOfferedEvenWhenNothingElseIsNear() {
        var notMonday = new Unwanted(Set.of(DayOfWeek.MONDAY), Set.of(TUESDAY), List.of(), Set.of("lee"));
        assertThat(nearest(Wish.at(TUESDAY, LocalTime.of(15, 0)).without(notMonday)))
                .containsExactly("2026-11-25T15:00 roy", "2026-11-25T15:15 roy", "2026-11-25T14:45 roy");
        var noMornings =
                new Unwanted(Set.of(), Set.of(), List.of(new TimeRange(LocalTime.MIN, LocalTime.NOON)), Set.of());
        assertThat(nearest(within(TUESDAY, TUESDAY, null, "11:59").without(noMornings)))
                .first()
                .isEqualTo("2026-11-24T12:00 lee");
    }

    @Test
    void whereNothingIsWantedNothingIsOffered() {
        var never = new Unwanted(EnumSet.allOf(DayOfWeek.class), Set.of(), List.of(), Set.of());
        assertThat(nearest(Wish.ANY.without(never))).isEmpty();
        var nobody = new Unwanted(Set.of(), Set.of(), List.of(), Set.of("lee", "roy"));
        assertThat(nearest(Wish.ANY.without(nobody))).isEmpty();
    }

    @Test
    void theResourceWishedForIsTheOnlyOneOffered() {
        fill(TUESDAY, "09:00", "11:00");
        var wish = new Wish(TUESDAY, TUESDAY, LocalTime.of(9, 0), null, null, "roy");
        assertThat(nearest(wish))
                .containsExactly("2026-11-24T11:30 roy", "2026-11-24T11:45 roy", "2026-11-24T12:00 roy");
        var nobody = new Wish(TUESDAY, TUESDAY, null, null, null, "nobody");
        assertThat(nearest(nobody)).isEmpty();
        assertThat(bookings.nearest(BELLA, VACCINATION, new Wish(null, null, null, null, null, "lee"), 3))
                .isEmpty();
    }

    @Test
    void whatIsOfferedCanBeBooked() {
        for (Slot slot : bookings.nearest(BELLA, CHECK_UP, Wish.ANY, 20)) {
            var request =
                    new BookingRequest("check-up", slot.start(), slot.resource(), new Origin(null, null, null), null);
            assertThat(bookings.book(BELLA, request)).isInstanceOf(Booked.class);
        }
    }
}
