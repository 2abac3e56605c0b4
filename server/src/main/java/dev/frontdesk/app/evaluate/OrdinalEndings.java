package dev.frontdesk.app.evaluate;

import java.util.Locale;
import java.util.regex.Pattern;

/// French ordinals are written "25e", "25ème" or "25ᵉ"; the collections do not agree on one.
final class OrdinalEndings {

    private static final Pattern LONG = Pattern.compile("(?<=[0-9])(?:ᵈ?ᵉ|i?[eè]me)(s?)(?!\\p{L})");

    private OrdinalEndings() {}

    /// The text with these endings in their shortest form; untouched in other languages.
    static String shortened(String text, Locale language) {
        return language.equals(Locale.FRENCH) ? LONG.matcher(text).replaceAll("e$1") : text;
    }
}
