package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.Wish;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Service;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming.Said;
import dev.frontdesk.conversation.form.Field.Source;
import dev.frontdesk.conversation.understanding.Understood;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds, holds and books a time in a [Led] turn.
public final class LedBooking {

    private final SlotKeeper slots;
    private final SlotHearing hearing;
    private final TimeIntake times;
    private final Intake intake;
    private final Agenda agenda;
    private final Confirmation confirmation;
    private final Errands errands;

    LedBooking(
            SlotKeeper slots,
            SlotHearing hearing,
            Intake intake,
            Agenda agenda,
            Confirmation confirmation,
            Errands errands) {
        this.slots = slots;
        this.hearing = hearing;
        this.times = new TimeIntake(slots);
        this.intake = intake;
        this.agenda = agenda;
        this.confirmation = confirmation;
        this.errands = errands;
    }

    /// Offers what is free at the time wished for, or next to it. Holds nothing, and what is held stays held.
    public Step find(Led led, SlotRequest request) {
        var draft = led.draft();
        var heard = hearing.hear(draft, request);
        if (heard.isEmpty()) {
            return Step.UNCLEAR;
        }
        var service = service(draft, heard.get());
        if (!draft.form().has(FieldName.WHEN)) {
            begin(draft);
            slots.current(draft);
        }
        if (service.isEmpty()) {
            agenda.goOn(draft);
            return Step.ASKS;
        }
        var person = heard.get().person();
        var wish = times.wished(draft, heard.get()).orElse(draft.wish());
        offer(draft, service.get(), person == null ? wish : wish.with(person));
        return draft.offered().isEmpty() ? Step.REFUSED : Step.DONE;
    }

    private void offer(Draft draft, Service service, Wish wish) {
        if (!draft.form().has(FieldName.WHEN)) {
            draft.note(FieldName.SERVICE, service.slug(), Source.SAID);
            draft.wish(wish);
        }
        var free = slots.finder().nearest(draft, service, wish, SlotFinder.OFFERS);
        var meant =
                free.stream().filter(slot -> SlotFinder.fits(draft, slot, wish)).toList();
        draft.offered(Wishes.exact(wish) && !meant.isEmpty() ? meant : free);
        agenda.offers().offer(draft, Speech.of(draft), meant.isEmpty() ? Obstacle.UNMET : Obstacle.NONE);
    }

    /// Holds the time wished for a new appointment and asks for what is still missing, or offers what is free
    /// instead. One that was about to be moved stays where it is.
    public Step hold(Led led, SlotRequest request) {
        var draft = led.draft();
        var heard = hearing.hear(draft, request);
        if (heard.isEmpty()) {
            return Step.UNCLEAR;
        }
        if (slots.booked(draft)) {
            Following.clear(draft);
        }
        begin(draft);
        return take(draft, heard.get());
    }

    /// Takes a time into the form: holds it, or only checks it for a booking that is to be moved.
    Step take(Draft draft, Understood heard) {
        draft.ask(draft.offered().isEmpty() ? Expects.WHEN : Expects.CHOICE, List.of());
        intake.take(draft, Said.typed(""), heard);
        var service = service(draft, heard);
        draft.progress();
        if (service.isPresent() && !draft.form().has(FieldName.WHEN)) {
            draft.note(FieldName.SERVICE, service.get().slug(), Source.SAID);
            agenda.offers().find(draft, Speech.of(draft), service.get());
        }
        var held = draft.form().has(FieldName.WHEN);
        if (held || service.isEmpty()) {
            agenda.goOn(draft);
        }
        return held ? Step.DONE : Step.ASKS;
    }

    /// What was booked, looked for or settled before was another appointment.
    static void begin(Draft draft) {
        switch (draft.stage()) {
            case GREETING, COLLECTING, CONFIRMING, COMPLAINT, MESSAGE -> {}
            case BOOKED,
                    FINDING_TO_MOVE,
                    FINDING_TO_CANCEL,
                    FINDING_TO_CONFIRM,
                    FINDING_TO_TELL,
                    CANCELLING,
                    QUALIFYING,
                    SETTLED -> Following.clear(draft);
        }
        draft.stage(Stage.COLLECTING);
    }

    /// What was said now, else what was said before, else the only one there is.
    private static Optional<Service> service(Draft draft, Understood heard) {
        var all = draft.business().catalogue().services();
        if (heard.services().size() > 1) {
            draft.rivals(heard.services());
            return Optional.empty();
        }
        return heard.services().stream()
                .findFirst()
                .or(() -> draft.form().value(FieldName.SERVICE))
                .flatMap(draft.business()::service)
                .or(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty());
    }

    /// Books what the form says once nothing is missing, it was read back and the contact has agreed to it;
    /// what is missing of that comes first. What is booked already is not booked again.
    ///
    /// @param agreed whether the contact has said yes to it
    public Step book(Led led, boolean agreed) {
        var draft = led.draft();
        if (stands(draft)) {
            agenda.readBack().tellAppointment(draft, Speech.of(draft), "booked");
            return Step.DONE;
        }
        var readBack = wasReadBack(draft);
        agenda.goOn(draft);
        if (!readBack || draft.stage() != Stage.CONFIRMING || !agreed) {
            return Step.ASKS;
        }
        draft.hush();
        var booked = confirmation.book(draft);
        errands.goOn(draft);
        return booked ? Step.DONE : Step.ASKS;
    }

    /// Whether the form was read back before this turn as it is now.
    private static boolean wasReadBack(Draft draft) {
        return draft.visit().conversation().dialogue().stage() == Stage.CONFIRMING
                && Stream.of(FieldName.values()).noneMatch(draft::isNew);
    }

    /// Whether this conversation has booked exactly what its form says.
    private boolean stands(Draft draft) {
        var start =
                draft.form().value(FieldName.WHEN).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        return slots.current(draft)
                .filter(kept -> kept.status() == Appointment.Status.BOOKED)
                .filter(kept -> start.filter(kept.slot().start()::equals).isPresent())
                .filter(kept -> draft.form()
                        .value(FieldName.SERVICE)
                        .filter(kept.service()::equals)
                        .isPresent())
                .isPresent();
    }
}
