package dev.frontdesk.conversation.scripted;

import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Intent;
import dev.frontdesk.conversation.understanding.Understood;
import dev.frontdesk.knowledge.Knowledge;
import dev.frontdesk.knowledge.Question;
import dev.frontdesk.knowledge.QuestionObserver;
import java.util.List;
import java.util.Set;

/// When nothing answers a question: says so, notes it for the owner and offers to take a message. What was
/// being asked stays open behind the offer.
final class Unanswered {

    private static final Set<Flag> SAYS_NOTHING = Set.of(Flag.GREETING, Flag.DONT_KNOW, Flag.THANKS);

    private final Knowledge knowledge;
    private final Messages messages;

    Unanswered(Knowledge knowledge, Messages messages) {
        this.knowledge = knowledge;
        this.messages = messages;
    }

    /// @return false when the words may be a wish: then they are taken as one
    boolean offers(Draft draft, String words, Understood understood) {
        if (!nothingElse(understood) || aboutBooking(draft, words)) {
            return false;
        }
        draft.progress();
        draft.countFailure();
        var question = Inquiries.question(draft, words);
        if (vague(draft, question)) {
            Speech.of(draft).say("ask.question");
            draft.ask(Expects.QUESTION, List.of());
            return true;
        }
        unknown(draft, question, QuestionObserver.Source.NOTHING);
        return true;
    }

    /// Whether the words ask for nothing in particular.
    boolean vague(Draft draft, Question question) {
        return knowledge.search().covers(draft.business(), question, "") == 1;
    }

    /// Notes a question for the owner, and offers to take a message.
    ///
    /// @param from what is counted as the answer's source
    void unknown(Draft draft, Question question, QuestionObserver.Source from) {
        var visit = draft.visit();
        knowledge.observer().answered(from);
        knowledge
                .unanswered()
                .note(draft.business().id(), question, visit.conversation().id(), visit.now());
        var speech = Speech.of(draft);
        speech.say("unknown");
        draft.offerMessage(List.of(speech.word("yes"), speech.word("no")));
    }

    /// A question that was noted turned out to be answered.
    void withdraw(Draft draft, Question question) {
        knowledge.unanswered().withdraw(draft.business().id(), question);
    }

    /// A yes takes the message; a no goes back to what was open; anything else is heard as the answer to
    /// that.
    ///
    /// @return whether it was a yes or no
    boolean settled(Draft draft, Understood understood, Runnable back) {
        if (understood.yes() == null || !nothingElse(understood) || !settles(understood)) {
            return false;
        }
        if (understood.yes()) {
            messages.interrupt(draft);
            messages.offerMessage(draft, "note");
        } else {
            draft.progress();
            draft.countFailure();
            back.run();
        }
        return true;
    }

    /// "No, do you have parking?" and "no, that's all, bye" want more than an end of the offer.
    private static boolean settles(Understood understood) {
        var intent = understood.intent();
        return intent == null || (Boolean.TRUE.equals(understood.yes()) && agrees(intent));
    }

    private static boolean agrees(Intent intent) {
        return intent == Intent.MESSAGE || intent == Intent.ASK;
    }

    /// Whether nothing was understood that a form could take.
    static boolean nothingElse(Understood understood) {
        return understood.when() == null
                && understood.phone() == null
                && understood.name() == null
                && understood.email() == null
                && understood.postcode() == null
                && understood.services().isEmpty()
                && understood.person() == null
                && understood.choice() == null
                && SAYS_NOTHING.containsAll(understood.flags());
    }

    private static boolean aboutBooking(Draft draft, String words) {
        return Words.any(Words.of(words), Speech.of(draft).words("topic.booking"));
    }
}
