package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Errand;
import dev.frontdesk.conversation.Mark;

/// What else the contact wanted, taken up by itself once what came first is done.
final class Errands {

    private final Following following;
    private final Existing existing;
    private final Messages messages;
    private final Agenda agenda;

    Errands(Following following, Existing existing, Messages messages, Agenda agenda) {
        this.following = following;
        this.existing = existing;
        this.messages = messages;
        this.agenda = agenda;
    }

    /// Goes on with the next errand, and with the one after when that is done at once; when there is none,
    /// asks whether there is anything else.
    void goOn(Draft draft) {
        while (draft.takeSettled()) {
            var next = draft.memory().errands().next();
            if (next.isPresent()) {
                take(draft, next.get());
            } else {
                draft.memory().unmark(Mark.ANOTHER_PERSON);
                OpenQuestion.anythingMore(draft);
            }
        }
    }

    private void take(Draft draft, Errand errand) {
        switch (errand.kind()) {
            case BOOK -> following.begin(draft, errand, false);
            case BOOK_FOR_ANOTHER -> following.begin(draft, errand, true);
            case RESUME -> {
                Speech.of(draft).say("next.resume");
                draft.forget(FieldName.NOTE);
                draft.progress();
                agenda.goOn(draft);
            }
            case MOVE -> find(draft, Stage.FINDING_TO_MOVE, "next.move");
            case CANCEL -> find(draft, Stage.FINDING_TO_CANCEL, "next.cancel");
            case CONFIRM -> find(draft, Stage.FINDING_TO_CONFIRM, "next.confirm");
            case TELL -> find(draft, Stage.FINDING_TO_TELL, "next.tell");
            case MESSAGE -> messages.offerMessage(draft, "next");
            case QUALIFY -> Qualifying.afterBooking(draft);
        }
    }

    private void find(Draft draft, Stage purpose, String key) {
        Speech.of(draft).say(key);
        existing.begin(draft, purpose);
    }
}
