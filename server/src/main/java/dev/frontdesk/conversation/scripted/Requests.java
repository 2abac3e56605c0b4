package dev.frontdesk.conversation.scripted;

import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Incoming.Said;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Intent;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.Optional;

/// What may be asked for at any point and is answered the same everywhere: a person, a message, a question,
/// a goodbye, something about another appointment.
final class Requests {

    private final SeveralWishes several;
    private final Changes changes;
    private final Complaint complaint;
    private final Messages messages;
    private final Asides asides;
    private final QuestionTalk questions;
    private final Farewell farewell;

    Requests(
            SeveralWishes several,
            Changes changes,
            Complaint complaint,
            Messages messages,
            Asides asides,
            QuestionTalk questions,
            Farewell farewell) {
        this.several = several;
        this.changes = changes;
        this.complaint = complaint;
        this.messages = messages;
        this.asides = asides;
        this.questions = questions;
        this.farewell = farewell;
    }

    /// @return whether it was one of these, and all has been said
    boolean answer(Draft draft, Said said, Understood understood) {
        if (Dictation.goesOn(draft, said.text())) {
            return false;
        }
        if (asides.answer(draft, understood)) {
            return true;
        }
        if (questions.settled(draft, understood)) {
            return true;
        }
        if (draft.stage() == Stage.MESSAGE || draft.stage() == Stage.COMPLAINT) {
            return whileTold(draft, understood);
        }
        var first = SeveralWishes.first(understood);
        var done = begin(draft, said, understood);
        if (first != null) {
            several.later(draft, said, understood, first);
        }
        return done;
    }

    /// While something to be passed on is being told, little else is a request.
    private boolean whileTold(Draft draft, Understood understood) {
        if (understood.intent() == Intent.PERSON) {
            messages.handOver(draft, "person");
            return true;
        }
        if (understood.intent() != Intent.GOODBYE) {
            return false;
        }
        messages.leave(draft);
        farewell.say(draft);
        return true;
    }

    private boolean begin(Draft draft, Said said, Understood understood) {
        if (changes.asked(draft, said, understood) || changes.corrected(draft, said, understood)) {
            return true;
        }
        if (told(draft, said, understood)) {
            return true;
        }
        return switch (SeveralWishes.first(understood)) {
            case PERSON -> {
                messages.handOver(draft, "person");
                yield true;
            }
            case MESSAGE -> message(draft, understood);
            case GOODBYE -> {
                farewell.say(draft);
                yield true;
            }
            case COMPLAIN -> {
                complaint.begin(draft, said.text().strip());
                yield true;
            }
            case CANCEL, MOVE, CONFIRM -> {
                answerBeside(draft, said, understood);
                yield changes.begin(draft, said, understood);
            }
            case BOOK -> {
                answerBeside(draft, said, understood);
                yield false;
            }
            case ASK -> questions.answer(draft, said, understood);
            case null -> questions.answer(draft, said, understood);
        };
    }

    /// Who will be late need not say that it is a message; who was called finds out from a person.
    private boolean told(Draft draft, Said said, Understood understood) {
        var wish = understood.intent();
        var plain = wish == null || wish == Intent.BOOK || wish == Intent.ASK;
        if (plain && understood.is(Flag.DELAYED)) {
            messages.interrupt(draft);
            Speech.of(draft).say("delayed");
            Optional.ofNullable(draft.business().reception().policies().get("late"))
                    .ifPresent(draft::say);
            messages.passOn(draft, said.text().strip());
        } else if (plain && understood.is(Flag.CALLED)) {
            messages.interrupt(draft);
            messages.handOver(draft, "called");
        } else {
            return false;
        }
        return true;
    }

    /// A message in the middle of a booking comes first, unless something else for the booking was said with
    /// it: then it waits.
    private boolean message(Draft draft, Understood understood) {
        var beside = Boolean.TRUE.equals(understood.yes())
                || understood.when() != null
                || !understood.services().isEmpty();
        if (BookingTalk.underWay(draft) && beside) {
            return false;
        }
        messages.interrupt(draft);
        messages.offerMessage(draft, "note");
        return true;
    }

    /// A question beside another wish is answered before that.
    private void answerBeside(Draft draft, Said said, Understood understood) {
        if (understood.intents().contains(Intent.COMPLAIN)) {
            Speech.of(draft).say("complaint.sorry");
        }
        several.question(draft, said, understood).ifPresent(question -> questions.beside(draft, question, understood));
    }
}
