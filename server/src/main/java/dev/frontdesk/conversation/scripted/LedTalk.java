package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.form.Field.Source;
import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Intent;
import dev.frontdesk.knowledge.Passage;
import dev.frontdesk.knowledge.Question;
import dev.frontdesk.knowledge.QuestionObserver;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may be asked for at any point of a [Led] turn: an answer, a message, a person, the end.
public final class LedTalk {

    private final Inquiries inquiries;
    private final Unanswered unanswered;
    private final Messages messages;
    private final Identity identity;
    private final Errands errands;
    private final Farewell farewell;
    private final Ear ear;

    LedTalk(
            Inquiries inquiries,
            Unanswered unanswered,
            Messages messages,
            Identity identity,
            Errands errands,
            Farewell farewell,
            Ear ear) {
        this.inquiries = inquiries;
        this.unanswered = unanswered;
        this.messages = messages;
        this.identity = identity;
        this.errands = errands;
        this.farewell = farewell;
        this.ear = ear;
    }

    /// @param from the passage that was said; null for what came from anywhere else
    /// @param nearest when nothing was said: passages that may answer, for who can tell by reading them
    public record Answered(Step step, @Nullable Passage from, List<Passage> nearest) {

        public Answered {
            nearest = List.copyOf(nearest);
        }
    }

    /// Whether the words are no question but a wish for an appointment at some time.
    public boolean isToBook(Led led, String words) {
        var heard = ear.read(led.draft(), Ask.INTENT, words);
        return heard.intent() == Intent.BOOK && heard.when() != null;
    }

    /// Says what the business knows. What nothing answers is noted for the owner, and a message offered; both are
    /// taken back by [#answeredAfterAll].
    ///
    /// @param most how many of the nearest passages whoever asks can read
    public Answered answer(Led led, String question, int most) {
        var draft = led.draft();
        var found = inquiries.answer(draft, question, ear.read(draft, Ask.INTENT, question));
        return found.isAnswer()
                ? new Answered(Step.DONE, found.passage(), List.of())
                : without(draft, Inquiries.question(draft, question), most);
    }

    private Answered without(Draft draft, Question asked, int most) {
        if (unanswered.vague(draft, asked)) {
            Speech.of(draft).say("ask.question");
            return new Answered(Step.UNCLEAR, null, List.of());
        }
        var nearest = most > 0 ? inquiries.nearest(draft, asked, most) : List.<Passage>of();
        unanswered.unknown(draft, asked, source(nearest));
        return new Answered(Step.REFUSED, null, nearest);
    }

    private static QuestionObserver.Source source(List<Passage> nearest) {
        return nearest.isEmpty() ? QuestionObserver.Source.NOTHING : QuestionObserver.Source.PASSAGES;
    }

    /// Questions that nothing could be said to were answered by who read the nearest passages: they are none for the
    /// owner, no message is offered, and what was open behind the offer is open again.
    public void answeredAfterAll(Led led, List<String> questions) {
        var draft = led.draft();
        questions.forEach(question -> unanswered.withdraw(draft, Inquiries.question(draft, question)));
        if (draft.messageOffered()) {
            draft.ask(led.visit().conversation().dialogue().question().open(), List.of());
        }
    }

    /// Passes a message on to the owner. Who calls from a number that is not withheld is called back there
    /// unless another is said.
    ///
    /// @param caller who is to be called back and where; what is not said stays as it is known
    public Step message(Led led, String words, Claimed caller) {
        var draft = led.draft();
        identity.take(draft, caller);
        if (!draft.form().has(FieldName.PHONE) && draft.party() == null) {
            messages.interrupt(draft);
            messages.offerMessage(draft, "note");
            draft.hush();
            draft.note(FieldName.NOTE, words, Source.SAID);
            Callback.ask(draft);
            return Step.ASKS;
        }
        messages.interrupt(draft);
        draft.note(FieldName.NOTE, words, Source.SAID);
        var party = draft.party();
        if (party != null && !draft.form().has(FieldName.PHONE)) {
            draft.note(FieldName.PHONE, party, Source.CALLER_ID);
        }
        messages.finish(draft);
        errands.goOn(draft);
        return Step.DONE;
    }

    /// Puts a person on the line; where none can be reached, asks what to pass on.
    public Step handOver(Led led) {
        var draft = led.draft();
        var reachable = Messages.reachable(draft);
        if (!reachable) {
            messages.interrupt(draft);
        }
        messages.handOver(draft, "person");
        return reachable ? Step.DONE : Step.ASKS;
    }

    /// Says goodbye, and gives up what is only held.
    public Step end(Led led) {
        farewell.say(led.draft());
        return Step.DONE;
    }
}
