package dev.frontdesk.business.document;

import dev.frontdesk.business.document.yaml.Format;
import java.util.Map;
import java.util.regex.Pattern;

/// Words and sentences.
final class TextFormats {

    /// The same as the database's check on slugs.
    private static final Pattern SLUG_PATTERN = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    static final Format<String> SLUG = Format.of(
            "a slug of lower-case letters, digits and hyphens, such as check-up",
            text -> SLUG_PATTERN.matcher(text).matches() ? text : null);

    static final Format<String> NAME = text("a name", 200);
    static final Format<String> WORD = text("a word or phrase", 100);
    static final Format<String> SENTENCE = text("a text", 4_000);

    static final Format<Boolean> FLAG = Format.oneOf(Map.of("true", true, "false", false, "yes", true, "no", false));

    private TextFormats() {}

    static Format<String> text(String what, int longest) {
        return Format.of(
                what + " of 1 to " + longest + " characters",
                text -> text.isEmpty() || text.length() > longest || !storable(text) ? null : text);
    }

    /// A YAML escape can write what neither a database nor a voice takes: control characters, half a pair.
    private static boolean storable(String text) {
        return text.codePoints()
                .noneMatch(point -> (Character.isISOControl(point) && point != '\n' && point != '\t')
                        || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    }
}
