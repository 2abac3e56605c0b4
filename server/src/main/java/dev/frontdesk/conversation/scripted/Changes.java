package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming.Said;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Intent;
import dev.frontdesk.conversation.understanding.Understood;

/// Tells a wish about an appointment made before from a correction of the one that is being made.
final class Changes {

    private final Existing existing;
    private final Cancelling cancelling;

    Changes(Existing existing, Cancelling cancelling) {
        this.existing = existing;
        this.cancelling = cancelling;
    }

    /// Tells contacts of their own appointment when they ask for it.
    ///
    /// @return whether they did
    boolean asked(Draft draft, Said said, Understood understood) {
        var asks =
                understood.intent() == null || understood.intent() == Intent.ASK || understood.intent() == Intent.BOOK;
        var own = asks && !Existing.handles(draft.stage()) && asksForOwn(Speech.of(draft), said.text());
        if (own) {
            existing.begin(draft, Stage.FINDING_TO_TELL, understood, said.text());
        }
        return own;
    }

    /// "Can we make it Friday instead?", of the appointment that was just told.
    ///
    /// @return whether it was that
    boolean corrected(Draft draft, Said said, Understood understood) {
        var other = draft.stage() == Stage.SETTLED
                && understood.is(Flag.CORRECTION)
                && understood.when() != null
                && !existing.meansAnother(draft, understood);
        if (other) {
            existing.begin(draft, Stage.FINDING_TO_MOVE, understood, said.text());
        }
        return other;
    }

    private static boolean asksForOwn(Speech speech, String words) {
        return Dictation.holds(speech, "own.asked", words)
                || (Dictation.holds(speech, "own.thing", words) && Dictation.holds(speech, "own.question", words));
    }

    /// Begins to cancel, move or confirm.
    ///
    /// @return false when it belongs to the appointment that is being made or was made just now
    boolean begin(Draft draft, Said said, Understood understood) {
        if (Existing.handles(draft.stage())) {
            return false;
        }
        var purpose = purpose(understood);
        if (draft.stage() == Stage.BOOKED && !existing.meansAnother(draft, understood)) {
            return purpose == Stage.FINDING_TO_CANCEL && cancelling.cancel(draft);
        }
        if (draft.stage() == Stage.CONFIRMING
                || draft.asked() == Expects.CONFIRMATION
                || corrects(draft, purpose, understood)) {
            return false;
        }
        existing.begin(draft, purpose, understood, said.text());
        return true;
    }

    /// "Change the time to half past three" is a wish for the appointment being made.
    private static boolean corrects(Draft draft, Stage purpose, Understood understood) {
        var wished = purpose == Stage.FINDING_TO_MOVE
                && understood.when() != null
                && draft.form().has(FieldName.SERVICE);
        return BookingTalk.underWay(draft)
                && understood.of() == null
                && (wished || understood.is(Flag.CORRECTION) || purpose == Stage.FINDING_TO_CONFIRM);
    }

    private static Stage purpose(Understood understood) {
        var first = SeveralWishes.first(understood);
        if (first == Intent.CONFIRM) {
            return Stage.FINDING_TO_CONFIRM;
        }
        return first == Intent.CANCEL ? Stage.FINDING_TO_CANCEL : Stage.FINDING_TO_MOVE;
    }
}
