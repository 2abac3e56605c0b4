package dev.frontdesk.conversation.scripted;

import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming.Said;
import java.util.Optional;

/// Numbers that stand for words: keys that were pressed, and numbers of a written list.
final class Keypad {

    private Keypad() {}

    /// In writing, a bare number is the answer that was listed under it.
    static Said numbered(Draft draft, Said said) {
        var text = said.text().strip();
        if (draft.spoken() || !text.matches("[1-9]\\.?")) {
            return said;
        }
        var number = text.charAt(0) - '0';
        var option =
                choosing(draft) && !draft.offered().isEmpty() ? Optional.of("option " + number) : draft.option(number);
        return option.map(Said::typed).orElse(said);
    }

    /// On the keypad 1 is yes and 2 is no, and the numbers stand for what was offered.
    static String word(Draft draft, String digits) {
        if (choosing(draft)) {
            return digits.length() == 1 ? "option " + digits : digits;
        }
        return switch (digits) {
            case "1" -> Speech.of(draft).word("yes");
            case "2" -> Speech.of(draft).word("no");
            default -> digits;
        };
    }

    /// Behind the offer to take a message, a choice stays open that the numbers do not stand for.
    private static boolean choosing(Draft draft) {
        return draft.asked() == Expects.CHOICE && !draft.messageOffered();
    }
}
