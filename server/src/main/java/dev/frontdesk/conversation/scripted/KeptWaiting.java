package dev.frontdesk.conversation.scripted;

import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Outcome;
import java.util.Optional;

/// Goes on with a contact who was kept waiting in vain, or cut off: what was done all the same they may not have heard,
/// so they
/// are told it first, and it stays what the conversation led to.
final class KeptWaiting {

    private final SlotKeeper slots;
    private final ReadBack readBack;
    private final Messages messages;

    KeptWaiting(SlotKeeper slots, ReadBack readBack, Messages messages) {
        this.slots = slots;
        this.readBack = readBack;
        this.messages = messages;
    }

    void handOver(Draft draft) {
        var done = tellWhatWasDone(draft);
        messages.handOver(draft, "unanswered");
        done.ifPresent(draft::outcome);
    }

    Optional<Outcome> tellWhatWasDone(Draft draft) {
        var outcome = draft.outcome();
        if (draft.stage() == Stage.BOOKED && slots.booked(draft)) {
            readBack.tellAppointment(draft, Speech.of(draft), outcome == Outcome.MOVED ? "moved" : "booked");
            return Optional.ofNullable(outcome);
        }
        if (draft.stage() == Stage.SETTLED && (outcome == Outcome.CANCELLED || outcome == Outcome.MESSAGE)) {
            Speech.of(draft).say(outcome == Outcome.CANCELLED ? "cancelled" : "message.taken");
            return Optional.of(outcome);
        }
        return Optional.empty();
    }
}
