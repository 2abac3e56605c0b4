package dev.frontdesk.conversation.scripted;

import dev.frontdesk.conversation.understanding.Understood;
import java.util.regex.Pattern;

/// Whether words are a plain yes: what is booked, moved or cancelled on them cannot be guessed at. A long speech
/// in which a yes is heard, or one that quotes, dictates or begins with a question, is none; it is asked again.
final class Agreement {

    private static final int MOST_WORDS = 20;
    private static final int WORDS_BEFORE_A_YES = 12;
    private static final int WORDS_BEFORE_QUOTING = 5;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern QUOTING = Pattern.compile("[:\"“”«»<>{}\\n]|[?]\\s+\\S");
    private static final Pattern LEADING = Pattern.compile(
            "(?:(?:u[hm]+|well|oh|euh|bon|and|et)[\\s,.…]+)*(?:yes|yeah|yep|yup|yea|ok|okay|sure|right|correct|perfect|great|fine"
                    + "|good|sounds|absolutely|exactly|definitely|certainly|of course|go ahead|please|that|it|i agree|oui|ouais"
                    + "|d'accord|parfait|c'est|exact|exactement|bien|tout à fait|ça|entendu|super)(?![\\p{L}\\p{N}]).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// A yes in languages that are not understood otherwise, alone or with few words.
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:sí|si|sim|ja|jawohl|jo|tak|da|да|так|ano|igen|evet|hai|はい|是|是的|好|好的|对|對|네|예|हाँ|हां|जी|haan|نعم|ναι|vâng)"
                    + "(?:[\\s,.!。！]+\\S+){0,3}[\\s,.!。！]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Agreement() {}

    static boolean given(Understood understood, String words) {
        var said = words.strip();
        var yes = understood.yes();
        return yes == null ? ELSEWHERE.matcher(said).matches() : yes && isPlain(said);
    }

    private static boolean isPlain(String words) {
        int count = SPACES.split(words).length;
        return count <= (LEADING.matcher(words).matches() ? MOST_WORDS : WORDS_BEFORE_A_YES)
                && (count <= WORDS_BEFORE_QUOTING || !QUOTING.matcher(words).find());
    }
}
