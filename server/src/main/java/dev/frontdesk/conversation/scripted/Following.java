package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.Slot;
import dev.frontdesk.booking.Wish;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Service;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Errand;
import dev.frontdesk.conversation.Mark;
import dev.frontdesk.conversation.form.Field.Source;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An appointment after another in the same conversation: what is known of the person stays, and the time
/// right after the one before is offered first.
final class Following {

    /// So soon after the one before is "right after that".
    private static final Duration SOON = Duration.ofMinutes(30);

    private final SlotKeeper slots;
    private final Agenda agenda;

    Following(SlotKeeper slots, Agenda agenda) {
        this.slots = slots;
        this.agenda = agenda;
    }

    /// Clears the form for another appointment: name and number are known.
    static void clear(Draft draft) {
        draft.forget(FieldName.SERVICE);
        draft.forget(FieldName.WHEN);
        draft.forget(FieldName.NOTE);
        draft.forget(FieldName.RESOURCE);
        draft.wish(Wish.ANY);
        draft.keep(null);
        draft.offered(List.of());
    }

    /// Begins the next one.
    ///
    /// @param forAnother whether it is for somebody else, whose name is asked for
    void begin(Draft draft, Errand next, boolean forAnother) {
        var before = slots.current(draft).filter(kept -> kept.status() == Appointment.Status.BOOKED);
        clear(draft);
        if (forAnother) {
            draft.memory().mark(Mark.ANOTHER_PERSON);
            draft.memory().unmark(Mark.LAST_NAME_ASKED);
            draft.forget(FieldName.NAME);
        }
        Optional.ofNullable(next.service())
                .or(() -> before.filter(_ -> forAnother).map(Appointment::service))
                .ifPresent(service -> draft.note(FieldName.SERVICE, service, Source.SAID));
        draft.stage(Stage.COLLECTING);
        draft.progress();
        announce(draft, forAnother);
        if (before.isEmpty() || !offered(draft, before.get())) {
            agenda.goOn(draft);
        }
    }

    private void announce(Draft draft, boolean forAnother) {
        var speech = Speech.of(draft);
        var service = slots.service(draft).map(Service::name);
        if (forAnother || service.isEmpty()) {
            speech.say("next.appointment");
        } else {
            speech.say("next.service", Map.of("service", speech.phrases().service(service.get())));
        }
    }

    /// Offers the first time on the same day after the appointment before.
    private boolean offered(Draft draft, Appointment before) {
        return slots.service(draft)
                .flatMap(service -> after(draft, service, before))
                .map(slot -> offer(draft, slot, before))
                .isPresent();
    }

    private Optional<Slot> after(Draft draft, Service service, Appointment before) {
        var zone = draft.business().zone();
        var end = before.slot().end().atZone(zone);
        var day = end.toLocalDate();
        draft.wish(new Wish(day, day, null, end.toLocalTime(), null, null));
        slots.meet(draft, service);
        var first = draft.offered().stream()
                .filter(slot -> !slot.start().isBefore(before.slot().end()))
                .filter(slot -> slot.start().atZone(zone).toLocalDate().equals(day))
                .findFirst();
        if (first.isEmpty()) {
            draft.wish(Wish.ANY);
        }
        draft.offered(first.stream().toList());
        return first;
    }

    private Slot offer(Draft draft, Slot slot, Appointment before) {
        var gap = Duration.between(before.slot().end(), slot.start());
        var speech = Speech.of(draft);
        if (gap.compareTo(SOON) <= 0) {
            Offers.choose(draft, speech, "offer.after");
        } else {
            agenda.offers().offer(draft, speech, Obstacle.NONE);
        }
        return slot;
    }
}
