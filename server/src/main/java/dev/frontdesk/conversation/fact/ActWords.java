package dev.frontdesk.conversation.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The words of a language for what was done, and for what takes such words back.
///
/// @param words patterns by claim
/// @param reporting that something is so, which is no condition: "I can confirm that"
/// @param ahead puts what follows into the future or under a condition
/// @param offered makes what follows an offer; a plain future is a promise
/// @param certain is no future, whatever stands before it
/// @param condition at the end of what stands before: a clause on which the next depends
/// @param proviso the same, directly behind: "booked once you say yes"
/// @param asking how a question begins
/// @param looking into the calendar is announced
/// @param open what follows is asked for or supposed: "what works", "if it fits"
/// @param within what denies inside the words themselves
record ActWords(
        Map<Claim, List<Pattern>> words,
        Pattern reporting,
        Pattern ahead,
        Pattern offered,
        Pattern certain,
        Pattern condition,
        Pattern proviso,
        Pattern asking,
        Pattern looking,
        Pattern open,
        Pattern within,
        Denying denying) {

    private static final int NESTED = 2;
    static final Pattern NEVER = Pattern.compile("(?!)");

    /// @param harmless words of denial that deny nothing: "no problem"
    record Denying(Pattern before, Pattern after, Pattern harmless) {}

    /// Lines of a claim and a pattern each; `<name>` in a pattern stands for words given by that name.
    static Map<Claim, List<Pattern>> read(String lines, Map<String, String> parts) {
        return read(lines, parts, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /// The same for words without accents, which are found in half the time.
    static Map<Claim, List<Pattern>> plain(String lines, Map<String, String> parts) {
        return read(lines, parts, 0);
    }

    private static Map<Claim, List<Pattern>> read(String lines, Map<String, String> parts, int flags) {
        var words = new EnumMap<Claim, List<Pattern>>(Claim.class);
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> {
            var split = line.indexOf(' ');
            var pattern = filled(line.substring(split + 1).strip(), parts);
            words.computeIfAbsent(Claim.valueOf(line.substring(0, split)), _ -> new ArrayList<>())
                    .add(Pattern.compile(pattern, flags));
        });
        return words;
    }

    /// The pattern with the words that its names stand for; they may have names of others in them.
    static String filled(String pattern, Map<String, String> parts) {
        var filled = pattern;
        for (var round = 0; round < NESTED; round++) {
            for (var part : parts.entrySet()) {
                filled = filled.replace("<" + part.getKey() + ">", part.getValue());
            }
        }
        return filled;
    }

    static Pattern pattern(String words) {
        return Pattern.compile(words.replaceAll("\\s*\n\\s*", ""), Pattern.UNICODE_CHARACTER_CLASS);
    }
}
