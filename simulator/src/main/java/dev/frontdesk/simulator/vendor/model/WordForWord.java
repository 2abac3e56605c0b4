package dev.frontdesk.simulator.vendor.model;

import java.util.Optional;
import java.util.regex.Pattern;

/// Instructions to say a text as it stands: between lines of dashes, or after "say" between quotes.
final class WordForWord {

    private static final Pattern DASHES = Pattern.compile("(?s)---+\\n(.*?)\\n---+");
    private static final Pattern QUOTES = Pattern.compile("(?si)\\bsay\\b[^.\"“]*[\"“](.+?)[\"”]");

    private WordForWord() {}

    static Optional<String> of(String instructions) {
        for (var form : new Pattern[] {DASHES, QUOTES}) {
            var found = form.matcher(instructions);
            if (found.find()) {
                return Optional.of(found.group(1).strip());
            }
        }
        return Optional.empty();
    }
}
