package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.form.Field.Source;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.List;
import java.util.Map;

/// Whom to call back about a message, and on which number: the name is asked for once, the number
/// called from is offered before another is asked for.
final class Callback {

    private Callback() {}

    /// Asks for what is missing.
    ///
    /// @return false when nothing is
    static boolean ask(Draft draft) {
        var unknown = draft.spoken() || draft.party() == null;
        if (unknown && !draft.form().has(FieldName.NAME) && draft.asked() != Expects.NAME) {
            Speech.of(draft).ask("ask.name.message", Map.of());
            draft.ask(Expects.NAME, List.of());
            return true;
        }
        return askForNumber(draft);
    }

    private static boolean askForNumber(Draft draft) {
        if (draft.form().has(FieldName.PHONE)) {
            return false;
        }
        var speech = Speech.of(draft);
        var party = draft.party();
        if (party != null && draft.asked() != Expects.PHONE) {
            draft.memory().ownNumberWasAsked();
            askForOwn(draft, speech, party);
        } else {
            speech.ask("ask.phone.message", Map.of());
            draft.ask(Expects.PHONE, List.of());
        }
        return true;
    }

    private static void askForOwn(Draft draft, Speech speech, String party) {
        speech.ask("ask.phone.own", Map.of("last", speech.phrases().lastFour(party)));
        draft.ask(Expects.PHONE, List.of(speech.word("yes"), speech.word("no")));
    }

    /// Asks the open question about them once more.
    static void askAgain(Draft draft) {
        var speech = Speech.of(draft);
        var party = draft.party();
        if (draft.asked() == Expects.NAME) {
            speech.ask("ask.name.message", Map.of());
            draft.ask(Expects.NAME, List.of());
        } else if (party != null && ownOffered(draft)) {
            askForOwn(draft, speech, party);
        } else {
            askForNumber(draft);
        }
    }

    /// Takes what was said about them.
    ///
    /// @return whether the message can go: nothing is missing, or it is asked for in vain
    static boolean take(Draft draft, Understood understood) {
        if (understood.name() != null) {
            draft.note(FieldName.NAME, understood.name(), Source.SAID);
        }
        takeNumber(draft, understood);
        var refused = Boolean.FALSE.equals(understood.yes());
        if (draft.form().has(FieldName.PHONE) || (refused && draft.asked() == Expects.PHONE && !ownOffered(draft))) {
            return true;
        }
        if (draft.asked() == Expects.NAME || refused) {
            return !ask(draft);
        }
        draft.countFailure();
        return inVain(draft);
    }

    private static void takeNumber(Draft draft, Understood understood) {
        var party = draft.party();
        var agreed = ownOffered(draft) && Boolean.TRUE.equals(understood.yes());
        if (understood.phone() != null) {
            draft.note(FieldName.PHONE, understood.phone(), Source.SAID);
        } else if (party != null && (agreed || understood.is(Flag.OWN_NUMBER))) {
            draft.note(FieldName.PHONE, party, Source.CALLER_ID);
        }
    }

    /// Asks again, once.
    ///
    /// @return whether that has been done already
    static boolean inVain(Draft draft) {
        if (draft.failures() > 1) {
            unlessRefused(draft);
            return true;
        }
        askAgain(draft);
        return false;
    }

    /// Somebody who did not refuse to be called back on the number they call from is called there.
    static void unlessRefused(Draft draft) {
        var party = draft.party();
        var open = draft.asked() != Expects.PHONE || ownOffered(draft);
        if (party != null && open && !draft.form().has(FieldName.PHONE)) {
            draft.note(FieldName.PHONE, party, Source.CALLER_ID);
        }
    }

    /// Whether the question was about the number called from: it alone has a yes and a no.
    private static boolean ownOffered(Draft draft) {
        return draft.asked() == Expects.PHONE && draft.option(1).isPresent();
    }
}
