package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.List;
import java.util.Optional;

/// Appointments made before, told, moved and cancelled in a [Led] turn. As with the scripted receptionist,
/// nothing is said about any until the name it was made under is known together with its number or reference.
public final class LedExisting {

    private final Existing existing;
    private final Identity identity;
    private final SlotKeeper slots;
    private final Cancelling cancelling;
    private final LedBooking booking;
    private final Errands errands;
    private final SlotHearing hearing;

    LedExisting(
            Existing existing,
            Identity identity,
            SlotKeeper slots,
            Cancelling cancelling,
            LedBooking booking,
            Errands errands,
            SlotHearing hearing) {
        this.existing = existing;
        this.identity = identity;
        this.slots = slots;
        this.cancelling = cancelling;
        this.booking = booking;
        this.errands = errands;
        this.hearing = hearing;
    }

    /// @param appointments what was said to be ahead; empty unless done
    public record Told(Step step, List<Appointment> appointments) {}

    /// Says which appointments they have. An appointment that is being made goes on.
    public Told tell(Led led, Claimed claimed) {
        var draft = led.draft();
        if (identity.refused(draft)) {
            return new Told(Step.REFUSED, List.of());
        }
        var found = identity.appointments(draft, claimed);
        found.ifPresent(ahead -> Attendance.say(draft, ahead));
        return new Told(found.isPresent() ? Step.DONE : Step.ASKS, found.orElse(List.of()));
    }

    /// Cancels the appointment that is meant, once it was told and the contact has agreed.
    ///
    /// @param agreed whether the contact has said yes to cancelling it
    public Step cancel(Led led, Claimed claimed, boolean agreed) {
        var draft = led.draft();
        if (identity.refused(draft)) {
            return Step.REFUSED;
        }
        identity.take(draft, claimed);
        var meant = identity.meant(draft, claimed, Meaning.NOTHING);
        if (draft.stage() != Stage.CANCELLING || !isMeant(draft, claimed, Particulars.ofMoved(meant))) {
            begin(draft, Stage.FINDING_TO_CANCEL, claimed, meant);
            return Step.ASKS;
        }
        if (!agreed) {
            cancelling.askAgain(draft);
            return Step.ASKS;
        }
        var cancelled = cancelling.cancel(draft);
        errands.goOn(draft);
        return cancelled ? Step.DONE : Step.REFUSED;
    }

    /// Moves the appointment that is meant to another time, once that was read back and the contact has
    /// agreed.
    ///
    /// @param to the new time
    /// @param agreed whether the contact has said yes to the new time as it was read back
    public Step move(Led led, Claimed claimed, SlotRequest to, boolean agreed) {
        var draft = led.draft();
        if (identity.refused(draft)) {
            return Step.REFUSED;
        }
        identity.take(draft, claimed);
        var heard = hearing.hear(draft, to);
        if (heard.isEmpty()) {
            return Step.UNCLEAR;
        }
        var meant = identity.meant(draft, claimed, heard.get());
        if (isMoving(draft) && isMeant(draft, claimed, Particulars.ofMoved(meant))) {
            return moveOn(led, heard.get(), agreed);
        }
        draft.wish(draft.wish().with(to.person() == null ? null : heard.get().person()));
        begin(draft, Stage.FINDING_TO_MOVE, claimed, meant);
        return Step.ASKS;
    }

    private Step moveOn(Led led, Understood to, boolean agreed) {
        var found = to.equals(Meaning.NOTHING) ? Step.DONE : booking.take(led.draft(), to);
        if (found != Step.DONE) {
            return found;
        }
        led.draft().hush();
        return booking.book(led, agreed);
    }

    private void begin(Draft draft, Stage purpose, Claimed claimed, Understood meant) {
        if (!isMeant(draft, claimed, Particulars.NONE)) {
            draft.keep(null);
        }
        existing.begin(draft, purpose, meant, Identity.reference(claimed));
        identity.tried(draft);
    }

    /// Whether what is said is true of the appointment spoken of last.
    private boolean isMeant(Draft draft, Claimed claimed, Particulars said) {
        var reference = Identity.reference(claimed);
        return slots.current(draft)
                .filter(kept -> reference.isEmpty() || reference.equals(kept.reference()))
                .filter(kept -> said.fit(draft.business(), kept))
                .isPresent();
    }

    private boolean isMoving(Draft draft) {
        var looking = draft.stage() == Stage.COLLECTING || draft.stage() == Stage.CONFIRMING;
        Optional<Appointment> booked = slots.current(draft).filter(kept -> kept.status() == Appointment.Status.BOOKED);
        return looking && booked.isPresent();
    }
}
