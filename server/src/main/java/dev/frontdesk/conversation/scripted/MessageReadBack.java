package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Mark;
import dev.frontdesk.conversation.form.Field.Source;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.List;
import java.util.Map;

/// A spoken message is read back until it is right: a yes passes it on and a plain no has it said anew;
/// anything more is added, so that no word is lost.
final class MessageReadBack {

    /// With no more words than these, a no is an answer and nothing else.
    private static final int PLAIN_NO = 5;

    /// With more words than these, there is more to it than a yes.
    private static final int LONG_YES = 8;

    /// Read back in vain so often, it is passed on as it is.
    private static final int MOST = 2;

    private MessageReadBack() {}

    static void ask(Draft draft) {
        var speech = Speech.of(draft);
        Dictation.readBack(speech, draft.form().value(FieldName.NOTE).orElse(""));
        speech.ask("message.right", Map.of());
        draft.ask(Expects.CONFIRMATION, List.of(speech.word("yes"), speech.word("no")));
    }

    /// @return whether it can be passed on; else something was asked
    static boolean answered(Draft draft, String words, Understood understood) {
        var yes = Boolean.TRUE.equals(understood.yes());
        if (!yes) {
            draft.countFailure();
        }
        var added = Dictation.added(Speech.of(draft), words);
        if (added.isPresent()) {
            return added(draft, added.get());
        }
        if (yes && Dictation.words(words) <= LONG_YES) {
            return true;
        }
        if (plainNo(understood, words)) {
            askForWords(draft, "message.anew");
            return false;
        }
        return added(draft, words);
    }

    private static boolean plainNo(Understood understood, String words) {
        return Boolean.FALSE.equals(understood.yes())
                && Dictation.words(words) <= PLAIN_NO
                && understood.when() == null
                && understood.name() == null
                && understood.phone() == null;
    }

    private static boolean added(Draft draft, String words) {
        if (words.isEmpty()) {
            draft.memory().mark(Mark.ADDING);
            askForWords(draft, "message.more");
            return false;
        }
        var before = draft.form().value(FieldName.NOTE).orElse("");
        draft.note(FieldName.NOTE, Dictation.joined(before, words), Source.SAID);
        if (draft.failures() > MOST) {
            return true;
        }
        ask(draft);
        return false;
    }

    private static void askForWords(Draft draft, String key) {
        Speech.of(draft).say(key);
        draft.ask(Expects.MESSAGE, List.of());
    }
}
