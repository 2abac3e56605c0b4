package dev.frontdesk.conversation.scripted;

import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming.Said;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Intent;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Questions in the middle of anything: what the business knows is told, and then the open question asked
/// again; of anything else it is said that it is none of ours, or not known.
final class QuestionTalk {

    private final Inquiries inquiries;
    private final Unanswered unanswered;
    private final Asides asides;
    private final OpenQuestion open;

    QuestionTalk(Inquiries inquiries, Unanswered unanswered, Asides asides, OpenQuestion open) {
        this.inquiries = inquiries;
        this.unanswered = unanswered;
        this.asides = asides;
        this.open = open;
    }

    /// A yes or no to the message offered after a question without an answer.
    ///
    /// @return whether it was one
    boolean settled(Draft draft, Understood understood) {
        return draft.messageOffered() && unanswered.settled(draft, understood, () -> open.ask(draft));
    }

    /// Tells what is known; the conversation goes on with something else.
    void beside(Draft draft, String question, Understood understood) {
        inquiries.answer(draft, question, understood);
    }

    /// Words that ask something, or that no receptionist has to do with.
    ///
    /// @return false when they may be a wish: then they are taken as one
    boolean answer(Draft draft, Said said, Understood understood) {
        var advice = Guard.advice(draft.business(), draft.language(), said.text());
        if (advice.isPresent()) {
            draft.say(advice.get());
            goOn(draft);
            return true;
        }
        var asked = understood.intent() == Intent.ASK || understood.is(Flag.OUT_OF_SCOPE);
        if (!asked && !Inquiries.sounds(draft, said.text(), understood)) {
            return false;
        }
        if (inquiries.answer(draft, said.text(), understood).isAnswer()) {
            draft.memory().askedAbout(only(understood.services()));
            goOn(draft);
            return true;
        }
        if (understood.is(Flag.OUT_OF_SCOPE)) {
            asides.outOfScope(draft);
            return true;
        }
        return unanswered.offers(draft, said.text(), understood);
    }

    private static @Nullable String only(List<String> services) {
        return services.size() == 1 ? services.getFirst() : null;
    }

    private void goOn(Draft draft) {
        draft.progress();
        draft.countFailure();
        if (draft.asked() == Expects.QUESTION && !BookingTalk.underWay(draft)) {
            OpenQuestion.anythingElse(draft);
        } else {
            open.ask(draft);
        }
    }
}
