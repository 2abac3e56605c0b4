package dev.frontdesk.conversation.understanding;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the contact wants done, from the phrases used. The more particular wish wins over the more
/// general one: moving an appointment over booking one.
final class IntentReader {

    private IntentReader() {}

    static @Nullable Intent read(Utterance utterance, Cues cues) {
        if (cues.has(Cue.PERSON) || handover(utterance)) {
            return Intent.PERSON;
        }
        if (cues.has(Cue.MOVE) || (cues.has(Cue.CANCEL) && (cues.has(Cue.BOOK) || cues.has(Cue.INSTEAD)))) {
            return Intent.MOVE;
        }
        if (cues.has(Cue.CANCEL)) {
            return Intent.CANCEL;
        }
        if (cues.has(Cue.MESSAGE)) {
            return Intent.MESSAGE;
        }
        return everyday(cues);
    }

    private static @Nullable Intent everyday(Cues cues) {
        if (cues.has(Cue.BOOK)) {
            return Intent.BOOK;
        }
        if (cues.has(Cue.ASK)) {
            return Intent.ASK;
        }
        if (cues.has(Cue.APPOINTMENT)) {
            return Intent.BOOK;
        }
        return cues.has(Cue.GOODBYE) ? Intent.GOODBYE : null;
    }

    private static boolean handover(Utterance utterance) {
        List<String> words = utterance.context().handoverWords().stream()
                .map(word -> utterance.language().orthography().plain(word.toLowerCase(Locale.ROOT)))
                .toList();
        return utterance.tokens().stream().anyMatch(token -> words.contains(token.word()));
    }
}
