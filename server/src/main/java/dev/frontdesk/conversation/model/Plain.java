package dev.frontdesk.conversation.model;

import java.util.regex.Pattern;

/// A model's words without the markup that models like to write.
final class Plain {

    private static final Pattern EMPHASIS =
            Pattern.compile("\\*{1,3}|`+|(?<![\\p{L}\\p{N}])_{1,2}|_{1,2}(?![\\p{L}\\p{N}])");
    private static final Pattern LINE_START = Pattern.compile("(?m)^\\s*(?:#{1,6}\\s+|[-•]\\s+|>\\s+)");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Plain() {}

    static String text(String written) {
        var words = LINE_START.matcher(Delimited.unmarked(written)).replaceAll("");
        return SPACE.matcher(EMPHASIS.matcher(words).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
