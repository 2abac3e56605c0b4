package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.Slot;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Answer;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Saying;
import dev.frontdesk.conversation.Visit;
import dev.frontdesk.conversation.form.Form;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A turn led from outside: somebody else talks with the contact, and what is to be done is done on the same
/// form and dialogue, so that the scripted receptionist can go on from it at any point. Lives for one turn on
/// one thread.
public final class Led {

    private final Draft draft;
    private final SlotKeeper slots;

    Led(Visit visit, String occasion, SlotKeeper slots) {
        this.draft = new Draft(visit, occasion, visit.conversation().dialogue().rounds() + 1);
        this.slots = slots;
        draft.askAgain();
    }

    Draft draft() {
        return draft;
    }

    public Visit visit() {
        return draft.visit();
    }

    /// As it is called in the conversation's language.
    public Business business() {
        return draft.business();
    }

    public Locale language() {
        return draft.language();
    }

    public Form form() {
        return draft.form();
    }

    /// What the owner wants to know before an appointment is booked and that is not known yet, in order.
    public List<FieldName> missing() {
        return Agenda.missing(draft);
    }

    /// Whether the business's own questions are being asked.
    public boolean qualifying() {
        return draft.stage() == Stage.QUALIFYING;
    }

    /// What can be chosen from, as it was named.
    public List<Slot> offered() {
        return draft.offered();
    }

    /// What this conversation holds, has booked or is about.
    public Optional<Appointment> appointment() {
        return slots.current(draft);
    }

    /// What may be said of it all, in the conversation's language.
    public Saying saying() {
        return draft.speech();
    }

    /// Says after a question that needs a yes how else it can be answered.
    public void offerKey() {
        if (draft.stage() == Stage.CONFIRMING || draft.stage() == Stage.CANCELLING) {
            Speech.of(draft).say("confirm.unheard");
        }
    }

    /// "Tuesday, November 24 at 2:30 p.m."
    public String spoken(Instant time) {
        return Speech.of(draft).phrases().when(time.atZone(business().zone()));
    }

    /// How the conversation stands afterwards.
    public Answer answer() {
        slots.current(draft);
        return draft.answer();
    }
}
