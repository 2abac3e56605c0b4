package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.Appointment.Origin;
import dev.frontdesk.booking.Appointment.Status;
import dev.frontdesk.booking.AppointmentLedger;
import dev.frontdesk.booking.BookingObserver;
import dev.frontdesk.booking.BookingRequest;
import dev.frontdesk.booking.BookingResult;
import dev.frontdesk.booking.BookingResult.Booked;
import dev.frontdesk.booking.BookingResult.SlotTaken;
import dev.frontdesk.booking.Bookings;
import dev.frontdesk.booking.RandomReferences;
import dev.frontdesk.booking.Slot;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.Holidays;
import dev.frontdesk.business.TestBusiness;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConcurrentBookingsIT {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    /// Tuesday, 10 o'clock.
    private static final Instant TEN = Instant.parse("2026-11-24T17:00:00Z");

    private final Business bella = TestBusiness.BELLA.withId(TestDatabase.businessWithServices());
    private final JdbcBusinessScope scope =
            new JdbcBusinessScope(TestDatabase.transactions(), TestDatabase.sql(), Pause.PARK);
    private final AppointmentLedger ledger = new JdbcAppointmentLedger(TestDatabase.sql(), new PlainSeal());
    private final Bookings bookings = new Bookings(
            ledger,
            new RandomReferences(new SecureRandom()),
            Clock.fixed(NOW, ZoneOffset.UTC),
            new Holidays(),
            BookingObserver.NONE);

    private BookingResult book(Instant start, @Nullable String resource, @Nullable String key) {
        var request = new BookingRequest("check-up", start, resource, new Origin(null, null, null), key);
        return scope.in(bella.id(), () -> bookings.book(bella, request));
    }

    private static <T> List<T> all(int times, Callable<T> work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (Future<T> done : threads.invokeAll(Collections.nCopies(times, work))) {
                results.add(done.get());
            }
            return results;
        }
    }

    private List<Appointment> booked() {
        return scope.in(bella.id(), () -> ledger.list(bella.id(), null, null, 10_000, null)).items().stream()
                .filter(appointment -> appointment.status() == Status.BOOKED)
                .toList();
    }

    private void assertNothingOverlaps() {
        var last = new HashMap<String, Instant>();
        booked().stream()
                .map(Appointment::slot)
                .sorted(Comparator.comparing(Slot::start))
                .forEach(slot -> {
                    Instant free = last.put(slot.resource(), slot.end().plus(Duration.ofMinutes(5)));
                    assertThat(free == null || !slot.start().isBefore(free)).isTrue();
                });
    }

    @Test
    void ofTwoHundredWhoWantOneSlotOneGetsItAndTheOthersGetAlternatives() throws Exception {
        Map<Boolean, List<BookingResult>> results = all(200, () -> book(TEN, "lee", null)).stream()
                .collect(Collectors.partitioningBy(Booked.class::isInstance));
        assertThat(results.get(true)).hasSize(1);
        assertThat(results.get(false))
                .hasSize(199)
                .allSatisfy(result -> assertThat(result)
                        .isInstanceOfSatisfying(
                                SlotTaken.class,
                                taken -> assertThat(taken.alternatives()).hasSize(3)));
        assertThat(booked()).hasSize(1);
    }

    @Test
    void withTwoResourcesTwoOfThemGetIt() throws Exception {
        List<BookingResult> results = all(50, () -> book(TEN, null, null));
        assertThat(results.stream().filter(Booked.class::isInstance)).hasSize(2);
        assertThat(booked()).extracting(each -> each.slot().resource()).containsExactlyInAnyOrder("lee", "roy");
    }

    @Test
    void aRequestRepeatedAtOnceBooksOnce() throws Exception {
        List<BookingResult> results = all(50, () -> book(TEN, null, "key"));
        assertThat(results).allMatch(Booked.class::isInstance);
        assertThat(Set.copyOf(results)).hasSize(1);
        assertThat(booked()).hasSize(1);
    }

    @Test
    void fiveHundredRandomBookingsMovesAndHoldsNeverOverlap() throws Exception {
        var random = new Random(42);
        List<BookingResult> results = all(500, () -> {
            Instant start;
            synchronized (random) {
                start = TEN.plus(Duration.ofMinutes(15L * random.nextInt(96 * 7)));
            }
            BookingResult result = book(start, null, null);
            if (result instanceof Booked(Appointment appointment) && start.getEpochSecond() % 3600 == 0) {
                Instant later = start.plus(Duration.ofMinutes(45));
                scope.in(bella.id(), () -> bookings.move(bella, appointment.id(), later, null));
            }
            return result;
        });
        long succeeded = results.stream().filter(Booked.class::isInstance).count();
        assertThat(succeeded).isGreaterThan(30);
        assertThat(booked()).hasSize((int) succeeded);
        assertNothingOverlaps();
    }

    @Test
    void aConfirmedHoldAndItsRivalDoNotBothGetTheSlot() throws Exception {
        var request = new BookingRequest("check-up", TEN, "lee", new Origin(null, null, null), null);
        BookingResult held = scope.in(bella.id(), () -> bookings.hold(bella, request));
        Appointment hold = ((Booked) held).appointment();
        var later = new Bookings(
                ledger,
                new RandomReferences(new SecureRandom()),
                Clock.fixed(NOW.plus(Duration.ofHours(1)), ZoneOffset.UTC),
                new Holidays(),
                BookingObserver.NONE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<BookingResult> confirmed =
                    threads.submit(() -> scope.in(bella.id(), () -> later.confirm(bella, hold.id(), request)));
            Future<BookingResult> rival = threads.submit(() -> scope.in(bella.id(), () -> later.book(bella, request)));
            assertThat(List.of(confirmed.get(), rival.get()))
                    .filteredOn(Booked.class::isInstance)
                    .hasSize(1);
        }
        assertThat(booked()).hasSize(1);
    }
}
