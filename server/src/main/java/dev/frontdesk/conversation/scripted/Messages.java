package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Errand;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Mark;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.form.Field.Source;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.List;
import java.util.Map;

/// When the receptionist cannot help: connects to a person where one can be reached, takes a message
/// otherwise. What was spoken is read back before it is passed on; what was written needs no reading back.
final class Messages {

    /// So few words are an answer, not a message.
    private static final int ANSWER = 5;

    private final Postbox postbox;

    Messages(Postbox postbox) {
        this.postbox = postbox;
    }

    /// Whether a person can be put on the line.
    static boolean reachable(Draft draft) {
        return draft.spoken() && draft.business().reception().escalation().number() != null;
    }

    /// Connects to the escalation number on the phone; elsewhere, and without one, takes a message.
    ///
    /// @param why key of the sentence that says what happens
    void handOver(Draft draft, String why) {
        var number = draft.business().reception().escalation().number();
        if (number == null || !draft.spoken()) {
            offerMessage(draft, why);
            return;
        }
        Speech.of(draft).say(why + ".connect");
        draft.outcome(Outcome.TRANSFERRED);
        draft.transfer(number);
    }

    /// Something else comes before the appointment that is being made, which is then gone on with.
    void interrupt(Draft draft) {
        if (BookingTalk.underWay(draft)) {
            draft.memory().errands().interrupted(new Errand(Errand.Kind.RESUME, null));
        }
    }

    /// Asks what to pass on. A complaint that has been heard is its beginning.
    void offerMessage(Draft draft, String why) {
        if (draft.stage() == Stage.COMPLAINT) {
            draft.memory().mark(Mark.ADDING);
        } else {
            draft.memory().unmark(Mark.ADDING);
            draft.forget(FieldName.NOTE);
        }
        draft.stage(Stage.MESSAGE);
        draft.forgiveFailures();
        Speech.of(draft).say(why + ".message");
        draft.ask(Expects.MESSAGE, List.of());
    }

    /// What the contact says while a message is being taken: the message, whether it is right, whom to
    /// call back.
    void take(Draft draft, String words, Understood understood) {
        if (draft.asked() == Expects.CONFIRMATION) {
            if (MessageReadBack.answered(draft, words, understood)) {
                takeWho(draft, understood);
                callback(draft);
            }
        } else if (draft.asked() == Expects.NAME || draft.asked() == Expects.PHONE) {
            if (Callback.take(draft, understood)) {
                finish(draft);
            }
        } else {
            takeWords(draft, words, understood);
        }
    }

    /// Nothing was heard while a message was being taken: asked again once, then what was said is passed
    /// on, and without a message the conversation ends.
    void heardNothing(Draft draft) {
        draft.countFailure();
        if (draft.failures() <= 1) {
            Speech.of(draft).say("sorry.silence");
            askAgain(draft);
        } else if (draft.form().has(FieldName.NOTE)) {
            Callback.unlessRefused(draft);
            finish(draft);
        } else {
            Speech.of(draft).say("goodbye.unheard");
            draft.end();
        }
    }

    /// Asks once more what is open.
    void askAgain(Draft draft) {
        switch (draft.asked()) {
            case CONFIRMATION -> MessageReadBack.ask(draft);
            case NAME, PHONE -> Callback.askAgain(draft);
            case SERVICE, WHEN, EMAIL, POSTCODE, CHOICE, MESSAGE, QUESTION, NOTHING -> {
                Speech.of(draft).say("ask.message.2");
                draft.ask(Expects.MESSAGE, List.of());
            }
        }
    }

    /// Passes on what was said so far when the contact goes in the middle of it.
    ///
    /// @return whether there was something
    boolean leave(Draft draft) {
        if (draft.stage() != Stage.MESSAGE || !draft.form().has(FieldName.NOTE)) {
            return false;
        }
        Callback.unlessRefused(draft);
        postbox.pass(draft);
        draft.stage(Stage.SETTLED);
        return true;
    }

    /// Passes on what was put together from the contact's answers, once it is known whom to call back.
    void passOn(Draft draft, String words) {
        draft.stage(Stage.MESSAGE);
        draft.note(FieldName.NOTE, words, Source.SAID);
        callback(draft);
    }

    private void takeWords(Draft draft, String words, Understood understood) {
        var adding = draft.memory().unmark(Mark.ADDING);
        var refused = Boolean.FALSE.equals(understood.yes()) && Dictation.words(words) < ANSWER;
        if (refused && !adding) {
            Speech.of(draft).say("message.none");
            draft.settle(Stage.SETTLED);
            return;
        }
        if (!refused) {
            var before = adding ? draft.form().value(FieldName.NOTE).orElse("") : "";
            draft.note(FieldName.NOTE, Dictation.joined(before, words), Source.SAID);
            takeWho(draft, understood);
        }
        draft.forgiveFailures();
        if (draft.spoken()) {
            MessageReadBack.ask(draft);
        } else {
            callback(draft);
        }
    }

    private static void takeWho(Draft draft, Understood understood) {
        if (understood.name() != null) {
            draft.note(FieldName.NAME, understood.name(), Source.SAID);
        }
        if (understood.phone() != null) {
            draft.note(FieldName.PHONE, understood.phone(), Source.SAID);
        }
    }

    private void callback(Draft draft) {
        draft.forgiveFailures();
        if (!Callback.ask(draft)) {
            finish(draft);
        }
    }

    /// Passes it on, and says where the contact will be reached.
    void finish(Draft draft) {
        postbox.pass(draft);
        var speech = Speech.of(draft);
        var phone = draft.form()
                .value(FieldName.PHONE)
                .map(number -> speech.phrases().phone(number, draft.business().country()));
        phone.ifPresentOrElse(
                number -> speech.say("message.taken.phone", Map.of("phone", number)),
                () -> speech.say("message.taken"));
        draft.forgiveFailures();
        draft.settle(Stage.SETTLED);
    }
}
