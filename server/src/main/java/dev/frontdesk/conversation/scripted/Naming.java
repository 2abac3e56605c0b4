package dev.frontdesk.conversation.scripted;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Puts a name together from what was known of it and what is said now.
final class Naming {

    private Naming() {}

    /// A single name replaces the part of the whole one that it is most like, the last name in doubt:
    /// "Jane Miller", then "no, it's Millar", is Jane Millar.
    static String corrected(String known, String said) {
        var parts = known.strip().split("\\s+", -1);
        if (parts.length < 2 || said.strip().contains(" ")) {
            return said;
        }
        var last = parts.length - 1;
        var place = distance(parts[0], said) < distance(parts[last], said) ? 0 : last;
        parts[place] = said;
        return String.join(" ", parts);
    }

    /// A first name with the last name that was asked for.
    static String completed(String first, String said) {
        if (first.strip().contains(" ") || said.strip().contains(" ")) {
            return corrected(first, said);
        }
        return first.equalsIgnoreCase(said) ? first : first + " " + said;
    }

    /// The name of several answers.
    ///
    /// @param before earlier answers, and names that were denied
    /// @param said the name in the last answer
    /// @param combined what all answers give together; one that was denied counts no more
    static @Nullable String together(List<String> before, @Nullable String said, @Nullable String combined) {
        if (combined != null && before.stream().noneMatch(combined::equalsIgnoreCase)) {
            return combined;
        }
        return said == null || before.isEmpty() ? said : corrected(before.getLast(), said);
    }

    /// "With two t's": the name in which that letter stands once, the last name first, with two of it.
    ///
    /// @param twice words for two, with commas between
    /// @return null when no letter is said twice, or no name has it once
    static @Nullable String doubled(String known, String words, String twice) {
        var letter = Pattern.compile("\\b(?:" + twice.replace(", ", "|") + ")\\s+(\\p{L})(?:'?s)?\\b")
                .matcher(words.toLowerCase(Locale.ROOT));
        if (!letter.find()) {
            return null;
        }
        var parts = known.strip().split("\\s+", -1);
        var once = Pattern.compile("(?i)^([^X]*)(X)([^X]*)$".replace("X", letter.group(1)));
        for (var place = parts.length - 1; place >= 0; place--) {
            var found = once.matcher(parts[place]);
            if (found.matches()) {
                parts[place] = found.group(1) + found.group(2) + letter.group(1) + found.group(3);
                return String.join(" ", parts);
            }
        }
        return null;
    }

    /// Letters that differ, by Levenshtein.
    private static int distance(String one, String other) {
        var a = one.toLowerCase(Locale.ROOT);
        var b = other.toLowerCase(Locale.ROOT);
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
