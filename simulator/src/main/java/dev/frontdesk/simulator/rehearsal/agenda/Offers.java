package dev.frontdesk.simulator.rehearsal.agenda;

import dev.frontdesk.simulator.rehearsal.agenda.Mentions.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The times a receptionist offers, in order. What cannot be had is named too, but not offered.
final class Offers {

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.?!])(?<!\\b(?:Dr|Mr|Ms|Mrs|St|[ap]\\.m)\\.)\\s+(?=\\p{Lu})");
    private static final Predicate<String> REFUSED = Pattern.compile(
                    "\\bsorry\\b|\\btaken\\b|not (free|available)|no longer|closed|too soon|nothing free|unfortunately",
                    Pattern.CASE_INSENSITIVE)
            .asPredicate();

    private Offers() {}

    static List<Moment> in(String text, LocalDate today) {
        var offering = SENTENCE_END.splitAsStream(text).filter(REFUSED.negate()).collect(Collectors.joining(" "));
        return Mentions.in(offering, today).moments();
    }
}
