package dev.frontdesk.conversation.fact;

import dev.frontdesk.conversation.understanding.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// "The day after", "le lendemain": the one after the day that the sentence named before. Where it named none, no day.
final class DayAfter {

    private static final Pattern WORDS = Pattern.compile(
            "(?U)\\b(?:(?:on )?the (?:very )?(?:next|following) day|(?:on )?the day after(?! (?:tomorrow|that tomorrow|christmas|thanksgiving|easter|new|the|\\w+day)\\b)(?: that)?|(?:le|du|au) lendemain(?! d)|le jour (?:suivant|d'après))\\b");

    private DayAfter() {}

    static List<Mention> in(List<Mention> mentions, String lower) {
        var found = WORDS.matcher(lower).results().toList();
        if (found.isEmpty()) {
            return mentions;
        }
        var read = new ArrayList<>(mentions);
        found.forEach(words -> {
            read.removeIf(mention -> mention.what() instanceof Mention.Days && overlap(mention, words));
            read.stream()
                    .filter(mention -> mention.end() <= words.start())
                    .filter(mention ->
                            mention.what() instanceof Mention.Days(var from, var to, var _) && from.equals(to))
                    .reduce((_, last) -> last)
                    .ifPresent(day -> read.add(after(day, words)));
        });
        read.sort(Comparator.comparingInt(Mention::start));
        return read;
    }

    private static boolean overlap(Mention mention, MatchResult words) {
        return mention.start() < words.end() && words.start() < mention.end();
    }

    private static Mention after(Mention day, MatchResult words) {
        var next = ((Mention.Days) day.what()).to().plusDays(1);
        return new Mention(words.start(), words.end(), new Mention.Days(next, next, null));
    }
}
