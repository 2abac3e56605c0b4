package dev.frontdesk.conversation.understanding.letters;

import java.util.Locale;

/// A name that may be meant, as it is written, as it is spelled and as it sounds.
///
/// @param rarity 0 for common names, more for others
record KnownName(String written, String spelled, String sound, double rarity) {

    static KnownName of(String written, double rarity) {
        String plain = Plain.letters(written);
        return new KnownName(written, plain.toUpperCase(Locale.ROOT), NameSound.of(plain), rarity);
    }
}
