package dev.frontdesk.conversation.scripted;

import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming.Said;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Intent;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.List;

/// What may be said at any point and is answered the same everywhere: a wish for a person, a question, a
/// goodbye, another errand.
final class Requests {

    private final SlotKeeper slots;
    private final Existing existing;
    private final Messages messages;
    private final Notices notices;
    private final OpenQuestion open;
    private final Farewell farewell;

    Requests(
            SlotKeeper slots,
            Existing existing,
            Messages messages,
            Notices notices,
            OpenQuestion open,
            Farewell farewell) {
        this.slots = slots;
        this.existing = existing;
        this.messages = messages;
        this.notices = notices;
        this.open = open;
        this.farewell = farewell;
    }

    /// @return whether it was one of these, and all has been said
    boolean answer(Draft draft, Said said, Understood understood) {
        if (understood.flags().contains(Flag.REPEAT) && !draft.lastReply().isEmpty()) {
            repeat(draft);
            return true;
        }
        var takingMessage = draft.stage() == Stage.MESSAGE;
        return switch (understood.intent()) {
            case PERSON -> {
                messages.handOver(draft, "person");
                yield true;
            }
            case MESSAGE -> {
                if (!takingMessage) {
                    messages.offerMessage(draft, "note");
                }
                yield !takingMessage;
            }
            case GOODBYE -> {
                if (!takingMessage) {
                    farewell.say(draft);
                }
                yield !takingMessage;
            }
            case CANCEL, MOVE -> !takingMessage && change(draft, said, understood);
            case ASK -> !takingMessage && answered(draft, said, understood);
            case BOOK, CONFIRM, COMPLAIN -> false;
            case null -> false;
        };
    }

    /// A question in the middle of anything is answered, and then the open one is asked again.
    private boolean answered(Draft draft, Said said, Understood understood) {
        if (!Inquiries.answer(draft, said.text(), understood)) {
            return false;
        }
        draft.progress();
        draft.countFailure();
        if (draft.asked() == Expects.QUESTION) {
            OpenQuestion.anythingElse(draft);
        } else {
            open.ask(draft);
        }
        return true;
    }

    private boolean change(Draft draft, Said said, Understood understood) {
        if (Existing.handles(draft.stage())) {
            return false;
        }
        var booked = draft.stage() == Stage.BOOKED;
        if (booked && understood.intent() == Intent.CANCEL && slots.cancel(draft)) {
            slots.current(draft).ifPresent(kept -> notices.send(draft, Notices.Event.CANCELLED, kept));
            Speech.of(draft).say("cancelled");
            draft.outcome(Outcome.CANCELLED);
            draft.stage(Stage.SETTLED);
            draft.ask(Expects.QUESTION, List.of());
            return true;
        }
        if (booked || draft.stage() == Stage.CONFIRMING || understood.flags().contains(Flag.CORRECTION)) {
            return false;
        }
        existing.begin(draft, understood, said.text());
        return true;
    }

    private static void repeat(Draft draft) {
        draft.say(draft.lastReply());
        draft.askAgain();
    }
}
