package dev.frontdesk.conversation.review;

import dev.frontdesk.conversation.review.Review.Mood;
import dev.frontdesk.conversation.review.Review.Sentiment;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Intent;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// How the contact left, by plain signs: complaints and abuse weigh more than thanks, thanks at the end more
/// than words of annoyance before. English and French; in other languages the mood is neutral.
final class MoodReader {

    private static final Pattern ANNOYED = Pattern.compile(
            "\\b(?:ridiculous|useless|unacceptable|frustrat\\w+|annoy\\w+|waste of (?:my )?time|fed up|terrible|awful|horrible|"
                    + "never mind|forget it|stupid|disappoint\\w+|(?:third|fourth|fifth) time|"
                    + "ridicule|inacceptable|inadmissible|frustr\\w+|énerv\\w+|perte de temps|ras le bol|laissez tomber|déçue?|"
                    + "n'importe quoi)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern PLEASED = Pattern.compile(
            "\\b(?:great|perfect|wonderful|lovely|excellent|brilliant|fantastic|amazing|awesome|much appreciated|"
                    + "parfait|génial|super|formidable|excellente?|merveilleux|très gentille?)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NOT_PLEASED =
            Pattern.compile("\\b(?:not|isn't|wasn't|less than|pas)\\s+(?:\\w+\\s+)?$", Pattern.UNICODE_CHARACTER_CLASS);

    private MoodReader() {}

    static Sentiment read(List<HeardTurn> heard) {
        var complaints = turns(heard, MoodReader::complains);
        if (!complaints.isEmpty()) {
            return new Sentiment(Mood.NEGATIVE, complaints);
        }
        var annoyed = turns(heard, turn -> ANNOYED.matcher(words(turn)).find() || displeased(turn));
        var pleased = turns(heard, MoodReader::pleased);
        if (!annoyed.isEmpty() && (pleased.isEmpty() || pleased.getLast() <= annoyed.getLast())) {
            return new Sentiment(Mood.NEGATIVE, annoyed);
        }
        return pleased.isEmpty()
                ? new Sentiment(Mood.NEUTRAL, List.of())
                : new Sentiment(
                        annoyed.isEmpty() ? Mood.POSITIVE : Mood.NEUTRAL, annoyed.isEmpty() ? pleased : List.of());
    }

    private static boolean complains(HeardTurn turn) {
        return turn.understood().is(Flag.ABUSE) || turn.understood().intents().contains(Intent.COMPLAIN);
    }

    private static boolean pleased(HeardTurn turn) {
        var found = PLEASED.matcher(words(turn));
        return turn.understood().is(Flag.THANKS)
                || (found.find()
                        && !NOT_PLEASED
                                .matcher(words(turn).substring(0, found.start()))
                                .find());
    }

    private static boolean displeased(HeardTurn turn) {
        var found = PLEASED.matcher(words(turn));
        return found.find()
                && NOT_PLEASED.matcher(words(turn).substring(0, found.start())).find();
    }

    private static String words(HeardTurn turn) {
        return turn.turn().text().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static List<Integer> turns(List<HeardTurn> heard, Predicate<HeardTurn> sign) {
        return heard.stream().filter(sign).map(HeardTurn::number).toList();
    }
}
