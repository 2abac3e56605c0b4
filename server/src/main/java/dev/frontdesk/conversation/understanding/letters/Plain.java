package dev.frontdesk.conversation.understanding.letters;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/// Spellings without accents, apostrophes and hyphens.
final class Plain {

    private Plain() {}

    /// In lower case, a to z and 0 to 9 only.
    static String letters(String text) {
        String decomposed = Normalizer.normalize(text, Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
