package dev.frontdesk.booking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.booking.Appointment.Origin;
import dev.frontdesk.booking.Appointment.Status;
import dev.frontdesk.booking.AppointmentLedger.Occupied;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Page;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.contact.ContactId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What every ledger promises. The business has the services and resources of [TestBusiness] and no
/// appointments yet.
public abstract class AppointmentLedgerContract {

    protected static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private static final Duration BUFFER = Duration.ofMinutes(5);
    private static final Origin NOBODY = new Origin(null, null, null);

    private int made;

    protected abstract AppointmentLedger ledger();

    protected BusinessId business() {
        return TestBusiness.ID;
    }

    /// Runs work as one transaction of the business.
    protected abstract <T> T in(Supplier<T> work);

    /// A contact appointments can be for.
    protected abstract ContactId contact();

    private static Instant at(int minutes) {
        return Instant.parse("2026-11-24T17:00:00Z").plus(Duration.ofMinutes(minutes));
    }

    private Appointment appointment(int minutes, String resource, @Nullable Instant heldUntil) {
        made++;
        return new Appointment(
                new AppointmentId(UUID.randomUUID()),
                "AB" + (char) ('2' + made / 8) + (char) ('2' + made % 8),
                "check-up",
                new Slot(at(minutes), at(minutes + 30), resource),
                heldUntil == null ? Status.BOOKED : Status.HELD,
                heldUntil,
                NOBODY);
    }

    /// 30 minutes, so many minutes after 10 in the morning of a Tuesday.
    protected final Appointment booking(int minutes, String resource) {
        return appointment(minutes, resource, null);
    }

    private boolean enter(Appointment appointment, @Nullable String key, Instant now) {
        Instant until = appointment.slot().end().plus(BUFFER);
        return in(() -> ledger().enter(business(), appointment, until, key, now));
    }

    protected final boolean enter(Appointment appointment) {
        return enter(appointment, null, NOW);
    }

    private boolean replace(Appointment appointment, Instant now) {
        Instant until = appointment.slot().end().plus(BUFFER);
        return in(() -> ledger().replace(business(), appointment, until, now));
    }

    private List<Occupied> occupied(Instant now) {
        return in(() -> ledger().occupied(business(), Set.of("lee", "roy"), at(0), at(120), now));
    }

    @Test
    void givesBackWhatWasEntered() {
        var full = booking(0, "lee").with(new Origin(contact(), null, "ring twice, Zoë"));
        assertThat(enter(full)).isTrue();
        assertThat(in(() -> ledger().find(business(), full.id()))).contains(full);
        assertThat(in(() -> ledger().claim(business(), full.id()))).contains(full);
        assertThat(in(() -> ledger().find(business(), full.reference().toLowerCase(java.util.Locale.ROOT))))
                .contains(full);
        assertThat(in(() -> ledger().find(business(), new AppointmentId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void refusesAnOverlapIncludingTheBuffer() {
        assertThat(enter(booking(0, "lee"))).isTrue();
        assertThat(enter(booking(-30, "lee"))).isFalse();
        assertThat(enter(booking(15, "lee"))).isFalse();
        assertThat(enter(booking(34, "lee"))).isFalse();
        assertThat(enter(booking(35, "lee"))).isTrue();
        assertThat(enter(booking(-35, "lee"))).isTrue();
        assertThat(enter(booking(0, "roy"))).isTrue();
    }

    @Test
    void aRefusalLeavesTheTransactionUsable() {
        Appointment first = booking(0, "lee");
        Appointment second = booking(60, "lee");
        enter(first);
        enter(second);
        Appointment third = booking(120, "lee");
        boolean replaced = in(() -> {
            boolean moved = ledger().replace(business(), second.with(first.slot()), at(35), NOW);
            ledger().enter(business(), third, at(155), null, NOW);
            return moved;
        });
        assertThat(replaced).isFalse();
        assertThat(in(() -> ledger().find(business(), second.id()))).contains(second);
        assertThat(in(() -> ledger().find(business(), third.id()))).contains(third);
    }

    @Test
    void aLiveHoldOccupiesAndAnExpiredOneGivesWay() {
        Appointment hold = appointment(0, "lee", NOW.plusSeconds(300));
        enter(hold);
        assertThat(occupied(NOW)).containsExactly(new Occupied("lee", at(0), at(35)));
        assertThat(enter(booking(0, "lee"), null, NOW.plusSeconds(299))).isFalse();
        assertThat(occupied(NOW.plusSeconds(300))).isEmpty();
        assertThat(enter(booking(15, "lee"), null, NOW.plusSeconds(300))).isTrue();
        assertThat(in(() -> ledger().find(business(), hold.id()))).isEmpty();
        assertThat(replace(hold.with(Status.BOOKED, null), NOW.plusSeconds(300)))
                .isFalse();
    }

    @Test
    void anExpiredHoldThatIsStillThereBecomesABooking() {
        Appointment hold = appointment(0, "lee", NOW.plusSeconds(300));
        enter(hold);
        assertThat(replace(hold.with(Status.BOOKED, null), NOW.plusSeconds(900)))
                .isTrue();
        assertThat(in(() -> ledger().find(business(), hold.id()))).contains(hold.with(Status.BOOKED, null));
    }

    @Test
    void replacingMovesOverItselfAndOverExpiredHolds() {
        Appointment booking = booking(0, "lee");
        enter(booking);
        enter(appointment(60, "lee", NOW.plusSeconds(300)));
        Appointment shifted = booking.with(new Slot(at(15), at(45), "lee"));
        assertThat(replace(shifted, NOW)).isTrue();
        Appointment moved = booking.with(new Slot(at(60), at(90), "lee"));
        assertThat(replace(moved, NOW)).isFalse();
        assertThat(in(() -> ledger().find(business(), booking.id()))).contains(shifted);
        assertThat(replace(moved, NOW.plusSeconds(300))).isTrue();
        assertThat(occupied(NOW)).containsExactly(new Occupied("lee", at(60), at(95)));
    }

    @Test
    void whatIsCancelledOccupiesNothing() {
        Appointment booking = booking(0, "lee");
        enter(booking);
        assertThat(replace(booking.with(Status.CANCELLED, null), NOW)).isTrue();
        assertThat(occupied(NOW)).isEmpty();
        assertThat(enter(booking(0, "lee"))).isTrue();
    }

    @Test
    void releasesHoldsOnly() {
        Appointment booking = booking(0, "lee");
        Appointment hold = appointment(60, "lee", NOW.plusSeconds(300));
        enter(booking);
        enter(hold);
        for (Appointment each : List.of(booking, hold, hold)) {
            in(() -> {
                ledger().release(business(), each.id());
                return true;
            });
        }
        assertThat(in(() -> ledger().find(business(), booking.id()))).contains(booking);
        assertThat(in(() -> ledger().find(business(), hold.id()))).isEmpty();
    }

    @Test
    void aReferenceIsUsedOnceAmongThoseThatOccupy() {
        Appointment first = booking(0, "lee");
        Appointment other = booking(0, "roy");
        Appointment same =
                new Appointment(other.id(), first.reference(), "check-up", other.slot(), Status.BOOKED, null, NOBODY);
        enter(first);
        assertThat(enter(same)).isFalse();
        replace(first.with(Status.CANCELLED, null), NOW);
        assertThat(enter(same)).isTrue();
        assertThat(in(() -> ledger().find(business(), first.reference()))).contains(same);
    }

    @Test
    void anIdempotencyKeyIsUsedOnce() {
        Appointment first = booking(0, "lee");
        assertThat(enter(first, "key", NOW)).isTrue();
        assertThat(enter(booking(60, "lee"), "key", NOW)).isFalse();
        assertThat(in(() -> ledger().findByIdempotencyKey(business(), "key"))).contains(first);
        assertThat(in(() -> ledger().findByIdempotencyKey(business(), "other"))).isEmpty();
    }

    @Test
    void occupiedNamesOnlyWhatMeetsTheTimeAndTheResources() {
        enter(booking(0, "lee"));
        enter(booking(60, "roy"));
        assertThat(in(() -> ledger().occupied(business(), Set.of("lee"), at(34), at(120), NOW)))
                .hasSize(1);
        assertThat(in(() -> ledger().occupied(business(), Set.of("lee"), at(35), at(120), NOW)))
                .isEmpty();
        assertThat(in(() -> ledger().occupied(business(), Set.of("roy"), at(0), at(60), NOW)))
                .isEmpty();
        assertThat(in(() -> ledger().occupied(business(), Set.of(), at(0), at(60), NOW)))
                .isEmpty();
    }

    @Test
    void aheadIsWhatAContactHasBooked() {
        var origin = new Origin(contact(), null, null);
        Appointment later = booking(60, "lee").with(origin);
        Appointment sooner = booking(0, "roy").with(origin);
        enter(later);
        enter(sooner);
        enter(booking(120, "lee"));
        enter(appointment(180, "lee", NOW.plusSeconds(300)).with(origin));
        assertThat(in(() -> ledger().ahead(business(), contact(), at(0)))).containsExactly(sooner, later);
        assertThat(in(() -> ledger().ahead(business(), contact(), at(1)))).containsExactly(later);
    }

    @Test
    void allOfAContactAreFoundWhateverBecameOfThem() {
        var origin = new Origin(contact(), null, null);
        Appointment hold = appointment(120, "lee", NOW.plusSeconds(300)).with(origin);
        Appointment first = booking(0, "roy").with(origin);
        Appointment cancelled = booking(60, "lee").with(origin).with(Status.CANCELLED, null);
        enter(hold);
        enter(first);
        enter(cancelled);
        enter(booking(240, "lee"));
        assertThat(in(() -> ledger().ofContact(business(), contact()))).containsExactly(first, cancelled, hold);
        var stranger = new ContactId(UUID.randomUUID());
        assertThat(in(() -> ledger().ofContact(business(), stranger))).isEmpty();
    }

    @Test
    void listsAllInPagesWithoutGapsOrRepeats() {
        var entered = new ArrayList<Appointment>();
        for (int i = 0; i < 5; i++) {
            entered.add(booking(60 * (i / 2), i % 2 == 0 ? "lee" : "roy"));
            enter(entered.getLast());
        }
        var seen = new ArrayList<Appointment>();
        Page<Appointment> page = in(() -> ledger().list(business(), null, null, 2, null));
        seen.addAll(page.items());
        while (page.next() != null) {
            String cursor = page.next();
            page = in(() -> ledger().list(business(), null, null, 2, cursor));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
            seen.addAll(page.items());
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(entered);
        assertThat(seen).extracting(each -> each.slot().start()).isSorted();
        assertThat(in(() -> ledger().list(business(), at(60), at(120), 10, null))
                        .items())
                .hasSize(2);
    }
}
