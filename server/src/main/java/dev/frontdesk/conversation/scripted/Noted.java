package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Expects;
import java.util.stream.Stream;

/// Who tells something else than what was asked hears that it was taken in, before the same is asked again.
final class Noted {

    private Noted() {}

    /// @return whether it was said
    static boolean say(Draft draft, Expects asked) {
        var noted = draft.asked() == asked && draft.speech().isEmpty() && anything(draft);
        if (noted) {
            Speech.of(draft).say("noted");
        }
        return noted;
    }

    private static boolean anything(Draft draft) {
        return newWish(draft) || Stream.of(FieldName.values()).anyMatch(draft::isNew);
    }

    /// Whether another time is wished for than before.
    static boolean newWish(Draft draft) {
        return !draft.wish().equals(draft.visit().conversation().dialogue().wish());
    }
}
