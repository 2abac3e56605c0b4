package dev.frontdesk.conversation.scripted;

import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming.Said;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Intent;
import dev.frontdesk.conversation.understanding.Understood;

/// What may be said at any point and is answered the same everywhere: a wish for a person, a question, a
/// goodbye, another errand.
final class Requests {

    /// Longer than this, what is said to be passed on is no request, whatever words it has.
    private static final int SHORT = 5;

    private final Existing existing;
    private final Cancelling cancelling;
    private final Messages messages;
    private final OpenQuestion open;
    private final Farewell farewell;

    Requests(Existing existing, Cancelling cancelling, Messages messages, OpenQuestion open, Farewell farewell) {
        this.existing = existing;
        this.cancelling = cancelling;
        this.messages = messages;
        this.open = open;
        this.farewell = farewell;
    }

    /// @return whether it was one of these, and all has been said
    boolean answer(Draft draft, Said said, Understood understood) {
        var takingMessage = draft.stage() == Stage.MESSAGE;
        if (takingMessage && draft.asked() == Expects.MESSAGE && Dictation.words(said.text()) > SHORT) {
            return false;
        }
        if (understood.flags().contains(Flag.REPEAT) && !draft.lastReply().isEmpty()) {
            repeat(draft);
            return true;
        }
        if (!takingMessage && asksForOwn(draft, said, understood)) {
            existing.begin(draft, Stage.FINDING_TO_TELL, understood, said.text());
            return true;
        }
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
                messages.leave(draft);
                farewell.say(draft);
                yield true;
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

    /// "When is my appointment?", and not a wish to have it otherwise.
    private static boolean asksForOwn(Draft draft, Said said, Understood understood) {
        var asks =
                understood.intent() == null || understood.intent() == Intent.ASK || understood.intent() == Intent.BOOK;
        return asks && !Existing.handles(draft.stage()) && Dictation.holds(Speech.of(draft), "topic.own", said.text());
    }

    private boolean change(Draft draft, Said said, Understood understood) {
        if (Existing.handles(draft.stage())) {
            return false;
        }
        var booked = draft.stage() == Stage.BOOKED;
        var cancel = understood.intent() == Intent.CANCEL;
        if (booked && cancel && !existing.meansAnother(draft, understood) && cancelling.cancel(draft)) {
            return true;
        }
        if ((booked && !cancel)
                || draft.stage() == Stage.CONFIRMING
                || understood.flags().contains(Flag.CORRECTION)) {
            return false;
        }
        existing.begin(draft, cancel ? Stage.FINDING_TO_CANCEL : Stage.FINDING_TO_MOVE, understood, said.text());
        return true;
    }

    private static void repeat(Draft draft) {
        draft.say(draft.lastReply());
        draft.askAgain();
    }
}
