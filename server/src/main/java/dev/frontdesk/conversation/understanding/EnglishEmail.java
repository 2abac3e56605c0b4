package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.EmailWords.Sign;
import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.Map;
import java.util.Set;

/// The English words for the signs of an e-mail address.
final class EnglishEmail {

    private static final Map<String, String> SIGNS =
            Map.of("@", "at|@", ".", "dot|.", "_", "underscore", "-", "dash|hyphen|-", "+", "plus");

    private static final Set<String> INTRODUCTIONS = Set.of(
            "is", "it's", "its", "email", "mail", "address", "at", "to", "yes", "yeah", "sure", "um", "uh", "okay",
            "ok");

    private EnglishEmail() {}

    static EmailWords words() {
        Vocabulary.Builder signs = Vocabulary.builder();
        SIGNS.forEach((sign, phrases) -> signs.put(new Sign(sign), phrases));
        for (int i = 0; i < EnglishNumbers.TO_NINETEEN.size(); i++) {
            signs.put(new Sign(Integer.toString(i)), EnglishNumbers.TO_NINETEEN.get(i));
        }
        return new EmailWords(signs.build(), INTRODUCTIONS);
    }
}
