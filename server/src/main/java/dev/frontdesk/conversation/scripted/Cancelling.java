package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.List;

/// Cancels an appointment that was found, on a yes.
final class Cancelling {

    /// Answers that were neither a yes nor a no before a person or a message.
    private static final int MOST_ANSWERS = 2;

    private final SlotKeeper slots;
    private final Messages messages;
    private final Notices notices;

    Cancelling(SlotKeeper slots, Messages messages, Notices notices) {
        this.slots = slots;
        this.messages = messages;
        this.notices = notices;
    }

    void ask(Draft draft, Appointment found) {
        draft.stage(Stage.CANCELLING);
        var speech = Speech.of(draft);
        speech.ask("ask.cancel", Candidates.told(draft, speech, found));
        draft.ask(Expects.CONFIRMATION, List.of(speech.word("yes"), speech.word("no")));
    }

    /// Asks once more.
    void askAgain(Draft draft) {
        slots.current(draft).ifPresent(found -> ask(draft, found));
    }

    void hear(Draft draft, Understood understood, String words) {
        if (Agreement.given(understood, words)) {
            if (!cancel(draft)) {
                messages.handOver(draft, "change");
            }
        } else if (Boolean.FALSE.equals(understood.yes())) {
            draft.forgiveFailures();
            Speech.of(draft).say("cancel.kept");
            draft.settle(Stage.SETTLED);
        } else {
            draft.countFailure();
            if (draft.failures() > MOST_ANSWERS) {
                messages.handOver(draft, "change");
            } else {
                askAgain(draft);
            }
        }
    }

    /// Cancels the appointment spoken of, tells so, and sees to the text about it.
    ///
    /// @return false when there was nothing to cancel
    boolean cancel(Draft draft) {
        if (!slots.cancel(draft)) {
            return false;
        }
        slots.current(draft).ifPresent(kept -> notices.send(draft, Notices.Event.CANCELLED, kept));
        draft.outcome(Outcome.CANCELLED);
        draft.forgiveFailures();
        Speech.of(draft).say("cancelled");
        draft.keep(null);
        draft.settle(Stage.SETTLED);
        return true;
    }
}
