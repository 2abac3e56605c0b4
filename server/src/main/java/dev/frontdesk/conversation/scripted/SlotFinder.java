package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.Bookings;
import dev.frontdesk.booking.Slot;
import dev.frontdesk.booking.Wish;
import dev.frontdesk.business.Service;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Looks up what is free, and puts together what is offered. Holds nothing.
final class SlotFinder {

    /// More than three nobody keeps in mind while listening.
    static final int OFFERS = 3;

    /// Said along with an open question, so as few as give a choice.
    private static final int SUGGESTIONS = 2;

    private final Bookings bookings;

    SlotFinder(Bookings bookings) {
        this.bookings = bookings;
    }

    /// What is nearest to the draft's wish.
    List<Slot> nearest(Draft draft, Service service) {
        return nearest(draft, service, draft.wish(), OFFERS);
    }

    /// An appointment that is to be moved is not in its own way.
    List<Slot> nearest(Draft draft, Service service, Wish wish, int count) {
        var kept = draft.appointment();
        return kept != null && kept.status() == Appointment.Status.BOOKED
                ? bookings.nearest(draft.business(), service, wish, count, kept)
                : bookings.nearest(draft.business(), service, wish, count);
    }

    /// The slot that is exactly what is wished for, if it is free.
    Optional<Slot> free(Draft draft, Service service, Wish wish) {
        return nearest(draft, service, wish, 1).stream()
                .filter(slot -> fits(draft, slot, wish))
                .findFirst();
    }

    static boolean fits(Draft draft, Slot slot, Wish wish) {
        return wish.allows(
                LocalDateTime.ofInstant(slot.start(), draft.business().zone()));
    }

    /// Offers the next times there are, before any was wished for.
    void suggest(Draft draft, Service service) {
        draft.offered(nearest(draft, service, draft.wish(), SUGGESTIONS));
    }

    /// Offers what is free of both, in turns, where either will do.
    void either(Draft draft, Service service, Wish one, Wish other) {
        var first = fitting(draft, service, one);
        var second = fitting(draft, service, other);
        var both = new ArrayList<Slot>();
        for (var index = 0; index < OFFERS; index++) {
            first.stream().skip(index).findFirst().ifPresent(both::add);
            second.stream().skip(index).findFirst().ifPresent(both::add);
        }
        draft.offered(both.stream().distinct().limit(OFFERS).toList());
    }

    private List<Slot> fitting(Draft draft, Service service, Wish wish) {
        return nearest(draft, service, wish, OFFERS).stream()
                .filter(slot -> fits(draft, slot, wish))
                .toList();
    }

    /// Offers somebody else at the time wished for, where whom they wish for is not free then, before other
    /// times with whom they wish for.
    ///
    /// @return whether somebody else is free
    boolean offerSomebodyElse(Draft draft, Service service) {
        var wish = draft.wish();
        var other = wish.resource() == null ? Optional.<Slot>empty() : free(draft, service, wish.with(null));
        other.ifPresent(slot -> {
            var offers = new ArrayList<>(List.of(slot));
            nearest(draft, service).stream()
                    .limit(OFFERS - 1)
                    .sorted(Comparator.comparing(Slot::start))
                    .forEach(offers::add);
            draft.offeredAsNamed(offers);
        });
        return other.isPresent();
    }
}
