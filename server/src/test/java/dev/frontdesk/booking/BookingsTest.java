package dev.frontdesk.booking;

import static dev.frontdesk.business.TestBusiness.BELLA;
import static dev.frontdesk.business.TestBusiness.CHECK_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.booking.Appointment.Origin;
import dev.frontdesk.booking.Appointment.Status;
import dev.frontdesk.booking.BookingResult.Booked;
import dev.frontdesk.booking.BookingResult.NoSuchAppointment;
import dev.frontdesk.booking.BookingResult.NoSuchService;
import dev.frontdesk.booking.BookingResult.OutsideHours;
import dev.frontdesk.booking.BookingResult.SlotTaken;
import dev.frontdesk.booking.BookingResult.TooFar;
import dev.frontdesk.booking.BookingResult.TooSoon;
import dev.frontdesk.business.Holidays;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BookingsTest {

    /// A Friday, 3 in the morning in Edmonton.
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private static final Origin NOBODY = new Origin(null, null, null);

    private final InMemoryLedger ledger = new InMemoryLedger();
    private final Bookings bookings = bookingsAt(NOW);

    private Bookings bookingsAt(Instant now) {
        return bookings(now, new RandomReferences(new Random(7)));
    }

    private Bookings bookings(Instant now, References references) {
        return new Bookings(ledger, references, Clock.fixed(now, ZoneOffset.UTC), new Holidays(), BookingObserver.NONE);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("America/Edmonton")).toInstant();
    }

    private static BookingRequest checkUp(String local, @Nullable String resource) {
        return new BookingRequest("check-up", at(local), resource, NOBODY, null);
    }

    private Appointment booked(String local, @Nullable String resource) {
        return appointment(bookings.book(BELLA, checkUp(local, resource)));
    }

    private static Appointment appointment(BookingResult result) {
        assertThat(result).isInstanceOf(Booked.class);
        return ((Booked) result).appointment();
    }

    private static List<String> starts(List<Slot> slots) {
        return slots.stream()
                .map(slot -> LocalDateTime.ofInstant(slot.start(), BELLA.zone()).toString())
                .toList();
    }

    @Test
    void booksThePreferredResourceAndGivesAReference() {
        Appointment appointment = booked("2026-11-24T10:00", null);
        assertThat(appointment.status()).isEqualTo(Status.BOOKED);
        assertThat(appointment.slot()).isEqualTo(new Slot(at("2026-11-24T10:00"), at("2026-11-24T10:30"), "lee"));
        assertThat(appointment.reference()).matches("[2-9A-HJ-NP-Z]{4}");
        assertThat(appointment.heldUntil()).isNull();
    }

    @Test
    void fallsBackToTheNextResourceAndThenOffersTheNearestTimes() {
        assertThat(booked("2026-11-24T10:00", null).slot().resource()).isEqualTo("lee");
        assertThat(booked("2026-11-24T10:00", null).slot().resource()).isEqualTo("roy");
        BookingResult third = bookings.book(BELLA, checkUp("2026-11-24T10:00", null));
        assertThat(third).isInstanceOf(SlotTaken.class);
        assertThat(starts(((SlotTaken) third).alternatives()))
                .containsExactly("2026-11-24T10:45", "2026-11-24T09:15", "2026-11-24T11:00");
    }

    @Test
    void theBufferKeepsTheNextStartFree() {
        booked("2026-11-24T10:00", "lee");
        assertThat(bookings.book(BELLA, checkUp("2026-11-24T10:30", "lee"))).isInstanceOf(SlotTaken.class);
        booked("2026-11-24T10:45", "lee");
    }

    @Test
    void theBufferMayRunPastClosingButTheAppointmentMayNot() {
        booked("2026-11-24T16:30", "lee");
        assertThat(bookings.book(BELLA, checkUp("2026-11-24T16:45", "lee"))).isInstanceOf(OutsideHours.class);
    }

    @Test
    void refusesClosedDaysHolidaysAndTimesOffTheGrid() {
        assertThat(bookings.book(BELLA, checkUp("2026-11-22T10:00", null))).isInstanceOf(OutsideHours.class);
        assertThat(bookings.book(BELLA, checkUp("2026-12-25T10:00", null))).isInstanceOf(OutsideHours.class);
        assertThat(bookings.book(BELLA, checkUp("2026-11-24T10:05", null))).isInstanceOf(OutsideHours.class);
        assertThat(bookings.book(BELLA, checkUp("2026-11-24T09:00", "roy"))).isInstanceOf(OutsideHours.class);
    }

    @Test
    void noticeAndHorizonAreInclusive() {
        Instant start = at("2026-11-24T10:00");
        Duration notice = BELLA.booking().notice();
        Duration horizon = BELLA.booking().horizon();
        BookingRequest request = checkUp("2026-11-24T10:00", null);
        assertThat(bookingsAt(start.minus(notice).plusMillis(1)).hold(BELLA, request))
                .isInstanceOfSatisfying(
                        TooSoon.class, soon -> assertThat(soon.earliest()).isEqualTo(start.plusMillis(1)));
        assertThat(bookingsAt(start.minus(horizon).minusMillis(1)).hold(BELLA, request))
                .isInstanceOf(TooFar.class);
        assertThat(bookingsAt(start.minus(notice)).hold(BELLA, request)).isInstanceOf(Booked.class);
        assertThat(bookingsAt(start.minus(horizon)).hold(BELLA, request)).isInstanceOf(Booked.class);
    }

    @Test
    void aRefusedTimeComesWithAlternatives() {
        BookingResult past = bookings.book(BELLA, checkUp("2026-11-19T10:00", null));
        assertThat(starts(((TooSoon) past).alternatives()))
                .containsExactly("2026-11-20T10:00", "2026-11-20T10:15", "2026-11-20T09:45");
        BookingResult far = bookings.book(BELLA, checkUp("2027-11-19T10:00", null));
        assertThat(starts(((TooFar) far).alternatives())).first().asString().startsWith("2027-01-18");
    }

    @Test
    void knowsOnlyTheServicesAndResourcesThereAre() {
        var unknown = new BookingRequest("haircut", at("2026-11-24T10:00"), null, NOBODY, null);
        assertThat(bookings.book(BELLA, unknown)).isEqualTo(new NoSuchService("haircut"));
        var notHers = new BookingRequest("vaccination", at("2026-11-24T10:00"), "lee", NOBODY, null);
        assertThat(bookings.book(BELLA, notHers)).isEqualTo(new NoSuchService("vaccination"));
        assertThat(bookings.book(BELLA, checkUp("2026-11-24T10:00", "nobody")))
                .isEqualTo(new NoSuchService("check-up"));
    }

    @Test
    void aRepeatWithTheSameKeyGetsTheFirstAppointment() {
        var request = new BookingRequest("check-up", at("2026-11-24T10:00"), null, NOBODY, "key");
        assertThat(bookings.book(BELLA, request)).isEqualTo(bookings.book(BELLA, request));
        assertThat(ledger.list(BELLA.id(), null, null, 10, null).items()).hasSize(1);
    }

    @Test
    void asksForAnotherReferenceWhenOneIsInUse() {
        Iterator<String> drawn = List.of("AB2C", "AB2C", "AB2C", "XY3Z").iterator();
        Bookings repetitive = bookings(NOW, drawn::next);
        repetitive.book(BELLA, checkUp("2026-11-24T10:00", null));
        Appointment second = appointment(repetitive.book(BELLA, checkUp("2026-11-24T12:00", null)));
        assertThat(second.reference()).isEqualTo("XY3Z");
        assertThat(second.slot().resource()).isEqualTo("lee");
    }

    @Test
    void aHoldKeepsTheSlotUntilItRunsOut() {
        Appointment hold = appointment(bookings.hold(BELLA, checkUp("2026-11-24T10:00", "lee")));
        assertThat(hold.status()).isEqualTo(Status.HELD);
        assertThat(hold.heldUntil()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
        assertThat(bookings.book(BELLA, checkUp("2026-11-24T10:00", "lee"))).isInstanceOf(SlotTaken.class);
        Bookings later = bookingsAt(NOW.plus(Duration.ofMinutes(5)));
        assertThat(later.book(BELLA, checkUp("2026-11-24T10:00", "lee"))).isInstanceOf(Booked.class);
        assertThat(later.confirm(BELLA, hold.id(), NOBODY)).isEqualTo(new NoSuchAppointment(hold.id()));
        assertThat(later.confirm(BELLA, hold.id(), checkUp("2026-11-24T10:00", "lee")))
                .isInstanceOf(SlotTaken.class);
    }

    @Test
    void confirmingMakesABookingEvenOfAnExpiredHoldAndOnlyOnce() {
        Appointment hold = appointment(bookings.hold(BELLA, checkUp("2026-11-24T10:00", "lee")));
        Bookings later = bookingsAt(NOW.plus(Duration.ofHours(1)));
        var origin = new Origin(null, null, "ring twice");
        Appointment booking = appointment(later.confirm(BELLA, hold.id(), origin));
        assertThat(booking).isEqualTo(hold.with(Status.BOOKED, null).with(origin));
        assertThat(later.confirm(BELLA, hold.id(), origin)).isEqualTo(new Booked(booking));
        assertThat(bookings.book(BELLA, checkUp("2026-11-24T10:00", "lee"))).isInstanceOf(SlotTaken.class);
    }

    @Test
    void aHoldWhoseTimeHasPassedIsNotConfirmed() {
        Appointment hold = appointment(bookings.hold(BELLA, checkUp("2026-11-24T10:00", "lee")));
        Bookings nextWeek = bookingsAt(NOW.plus(Duration.ofDays(7)));
        assertThat(nextWeek.confirm(BELLA, hold.id(), NOBODY)).isInstanceOf(TooSoon.class);
    }

    @Test
    void aReleasedHoldIsFreeAgain() {
        Appointment hold = appointment(bookings.hold(BELLA, checkUp("2026-11-24T10:00", "lee")));
        bookings.release(BELLA, hold.id());
        Appointment booking = booked("2026-11-24T10:00", "lee");
        bookings.release(BELLA, booking.id());
        assertThat(bookings.book(BELLA, checkUp("2026-11-24T10:00", "lee"))).isInstanceOf(SlotTaken.class);
    }

    @Test
    void movingKeepsReferenceAndResourceAndFreesTheOldTime() {
        booked("2026-11-24T10:00", "lee");
        Appointment second = booked("2026-11-24T10:00", null);
        BookingResult moved = bookings.move(BELLA, second.id(), at("2026-11-24T11:00"), null);
        Appointment after = appointment(moved);
        assertThat(after).isEqualTo(second.with(new Slot(at("2026-11-24T11:00"), at("2026-11-24T11:30"), "roy")));
        assertThat(ledger.find(BELLA.id(), second.id())).contains(after);
        assertThat(booked("2026-11-24T10:00", "roy").slot().resource()).isEqualTo("roy");
    }

    @Test
    void movingMayOverlapWhereItWas() {
        Appointment appointment = booked("2026-11-24T10:00", "lee");
        assertThat(appointment(bookings.move(BELLA, appointment.id(), at("2026-11-24T10:15"), "lee"))
                        .slot())
                .isEqualTo(new Slot(at("2026-11-24T10:15"), at("2026-11-24T10:45"), "lee"));
    }

    @Test
    void aFailedMoveLeavesTheAppointmentWhereItWas() {
        booked("2026-11-24T10:00", "lee");
        Appointment second = booked("2026-11-24T11:00", "lee");
        BookingResult taken = bookings.move(BELLA, second.id(), at("2026-11-24T10:00"), "lee");
        assertThat(starts(((SlotTaken) taken).alternatives())).contains("2026-11-24T10:45");
        assertThat(bookings.move(BELLA, second.id(), at("2026-11-22T10:00"), null))
                .isInstanceOf(OutsideHours.class);
        assertThat(ledger.find(BELLA.id(), second.id())).contains(second);
        var unknown = new AppointmentId(new java.util.UUID(1, 2));
        assertThat(bookings.move(BELLA, unknown, at("2026-11-24T10:00"), null))
                .isEqualTo(new NoSuchAppointment(unknown));
    }

    @Test
    void cancellingFreesTheSlotOnce() {
        Appointment appointment = booked("2026-11-24T10:00", "lee");
        assertThat(bookings.cancel(BELLA, appointment.id())).isTrue();
        assertThat(bookings.cancel(BELLA, appointment.id())).isFalse();
        assertThat(ledger.find(BELLA.id(), appointment.id()).map(Appointment::status))
                .contains(Status.CANCELLED);
        booked("2026-11-24T10:00", "lee");
        assertThat(bookings.move(BELLA, appointment.id(), at("2026-11-24T11:00"), null))
                .isInstanceOf(NoSuchAppointment.class);
        assertThat(bookings.confirm(BELLA, appointment.id(), NOBODY)).isInstanceOf(NoSuchAppointment.class);
    }

    @Test
    void finishingSaysWhetherTheContactCame() {
        Appointment came = booked("2026-11-24T10:00", "lee");
        Appointment missed = booked("2026-11-24T11:00", "lee");
        assertThat(bookings.finish(BELLA, came.id(), true)).isTrue();
        assertThat(bookings.finish(BELLA, missed.id(), false)).isTrue();
        assertThat(bookings.finish(BELLA, missed.id(), true)).isFalse();
        assertThat(ledger.list(BELLA.id(), null, null, 10, null).items())
                .extracting(Appointment::status)
                .containsExactly(Status.DONE, Status.MISSED);
    }

    @Test
    void availabilityIsInOrderPerResourceAndBounded() {
        booked("2026-11-24T10:00", "lee");
        List<Slot> slots = bookings.availability(BELLA, CHECK_UP, at("2026-11-24T09:45"), at("2026-11-24T11:00"));
        assertThat(slots).extracting(Slot::resource).containsExactly("roy", "roy", "roy", "lee", "roy");
        assertThat(starts(slots))
                .containsExactly(
                        "2026-11-24T10:00",
                        "2026-11-24T10:15",
                        "2026-11-24T10:30",
                        "2026-11-24T10:45",
                        "2026-11-24T10:45");
        assertThat(bookings.availability(BELLA, CHECK_UP, NOW, NOW)).isEmpty();
        assertThatThrownBy(() -> bookings.availability(BELLA, CHECK_UP, NOW, NOW.plus(Duration.ofDays(94))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theObserverIsToldOfEachRequestOnce() {
        var seen = new ArrayList<BookingResult>();
        var observed = new Bookings(
                ledger,
                new RandomReferences(new Random(7)),
                Clock.fixed(NOW, ZoneOffset.UTC),
                new Holidays(),
                seen::add);
        var wanted = checkUp("2026-11-24T10:00", "lee");

        var held = appointment(observed.hold(BELLA, wanted));
        var confirmed = observed.confirm(BELLA, held.id(), NOBODY);
        var taken = observed.book(BELLA, wanted);
        var moved = observed.move(BELLA, held.id(), at("2026-11-24T11:00"), null);
        var anew = observed.confirm(BELLA, new AppointmentId(UUID.randomUUID()), wanted);
        var gone = observed.confirm(BELLA, new AppointmentId(UUID.randomUUID()), NOBODY);
        observed.cancel(BELLA, held.id());

        assertThat(taken).isInstanceOf(BookingResult.SlotTaken.class);
        assertThat(anew).isInstanceOf(Booked.class);
        assertThat(seen).containsExactly(new Booked(held), confirmed, taken, moved, anew, gone);
    }
}
