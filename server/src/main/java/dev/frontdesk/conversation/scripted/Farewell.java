package dev.frontdesk.conversation.scripted;

import dev.frontdesk.conversation.Dialogue.Stage;

/// Says goodbye, and gives up what was only held.
final class Farewell {

    private final SlotKeeper slots;

    Farewell(SlotKeeper slots) {
        this.slots = slots;
    }

    void say(Draft draft) {
        if (draft.stage() != Stage.BOOKED) {
            slots.giveUp(draft);
        }
        Speech.of(draft).say(draft.stage() == Stage.BOOKED ? "goodbye.booked" : "goodbye");
        draft.end();
    }
}
