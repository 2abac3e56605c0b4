package dev.frontdesk.conversation.fact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Text as it is compared: in lower case, with plain apostrophes and spaces, each character in its place.
final class Plain {

    private static final int ASCII = 128;

    private Plain() {}

    /// Accents stay.
    static String lower(String text) {
        var lower = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            lower.append(plain(Character.toLowerCase(text.charAt(i))));
        }
        return lower.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '’', '‘', '`', '´' -> '\'';
            case '\u00a0', '\u202f', '\u2009', '\t', '\n', '\r' -> ' ';
            case '–', '—', '‑', '−' -> '-';
            default -> c;
        };
    }

    /// Without accents.
    static String bare(String text) {
        var lower = lower(text);
        if (lower.chars().allMatch(c -> c < ASCII)) {
            return lower;
        }
        var bare = new StringBuilder(lower.length());
        lower.chars()
                .forEach(c -> bare.append(
                        c < ASCII
                                ? (char) c
                                : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                                        .charAt(0)));
        return bare.toString();
    }

    /// The words, without accents.
    static List<String> words(String text) {
        var bare = bare(text);
        var words = new ArrayList<String>();
        for (var at = 0; at < bare.length(); ) {
            var end = end(bare, at);
            if (end > at) {
                words.add(bare.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    /// Where the word ends that begins there; there, when none does. An apostrophe between letters belongs to it.
    private static int end(String text, int from) {
        var end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        if (end > from
                && end + 1 < text.length()
                && text.charAt(end) == '\''
                && Character.isLetter(text.charAt(end + 1))) {
            end++;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    static String digits(String text) {
        return text.chars()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
