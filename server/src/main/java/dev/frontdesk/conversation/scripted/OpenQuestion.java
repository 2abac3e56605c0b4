package dev.frontdesk.conversation.scripted;

import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Expects;
import java.util.List;
import java.util.Map;

/// What the conversation is waiting for, whatever came between.
final class OpenQuestion {

    private final Agenda agenda;
    private final Existing existing;
    private final Messages messages;

    OpenQuestion(Agenda agenda, Existing existing, Messages messages) {
        this.agenda = agenda;
        this.existing = existing;
        this.messages = messages;
    }

    /// Asks again what is open, in other words when it was asked in vain.
    void ask(Draft draft) {
        if (draft.stage() == Stage.MESSAGE) {
            messages.askAgain(draft);
        } else if (draft.stage() == Stage.COMPLAINT) {
            Complaint.askForPerson(draft);
        } else if (draft.stage() == Stage.QUALIFYING) {
            Qualifying.ask(draft);
        } else if (Existing.handles(draft.stage())) {
            existing.askAgain(draft);
        } else if (draft.business().catalogue().services().isEmpty()) {
            messages.offerMessage(draft, "nothing");
        } else if (draft.stage() == Stage.BOOKED || draft.stage() == Stage.SETTLED) {
            anythingElse(draft);
        } else {
            agenda.goOn(draft);
        }
    }

    /// After something was done.
    static void anythingMore(Draft draft) {
        Speech.of(draft).say("more");
        draft.ask(Expects.QUESTION, List.of());
    }

    static void anythingElse(Draft draft) {
        Speech.of(draft).ask("ask.more", Map.of());
        draft.ask(Expects.QUESTION, List.of());
    }
}
