package dev.frontdesk.conversation.fact;

import dev.frontdesk.conversation.understanding.Mention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The sentence that is checked.
///
/// @param lower the text in lower case, each character in its place
/// @param mentions the days, times, sums and numbers in it, in order
record Statement(String text, String lower, List<Mention> mentions, Locale language) {

    private static final Pattern OPENS = Pattern.compile(
            "(?U)\\W*(?:(?:oh|so|and|okay|ok|well|sure|great|hmm|alright|right|yes|perfect|good|then|et|alors|donc|bon|parfait)\\b[,.!]? *)*(?:got|any|anything|qu'est-ce|pourquoi|lequel|laquelle|is|are|do|does|did|would|could|can|shall|should|will|may|have|has|had|was|were|what|which|when|where|who|whom|whose|how|why|isn't|aren't|don't|if|in case|est-ce|quel|quelle|quels|quelles|qui|quand|où|comment|combien|si|\\w+-(?:vous|je|t-il|t-elle|on|nous|ils|ce))\\b");
    private static final Pattern CHOSEN = Pattern.compile(
            "(?:[ap][.]?m[.]?|o'clock|\\b(?:the|that|this|which|other|first|last|early|earlier|later|next|good|new|right)) $");
    private static final Pattern FIRST = Pattern.compile(
            "(?:for |in |on |after |the |pour |dans |les |la |le )*(?:first|second|third|premi[eè]re?s?|deuxi[eè]me)");
    private static final Pattern OPTION = Pattern.compile("\\b(?:option|choice|choix) $");
    private static final Pattern THING_AT = Pattern.compile(" (?:on|this|next|tomorrow)\\b[^,.;!?]* at\\b");
    private static final Pattern COUNTED = Pattern.compile(
            " (?:two|three|four|five|six|few|couple|[0-9]+|half|hours?|minutes?|visits?|time|deux|trois|quelques|heures?)\\b");
    private static final Pattern LIMIT = Pattern.compile(" *(?:before|earlier than|sooner than|avant)\\b");
    private static final Pattern OH = Pattern.compile("oh?");
    private static final Pattern ONE = Pattern.compile("an?|one|une?|1");
    private static final Pattern LASTS = Pattern.compile(
            "^[ -]*(?:hours?|hrs?|minutes?|mins?|days?|weeks?|months?|heures? (?:avant|d'avance|à l'avance)|jours?|semaines?)\\b");
    private static final Pattern LASTS_OF =
            Pattern.compile("^ (?:avant|d'avance|à l'avance|de (?!l'|la |le )\\p{L}{4,})");
    private static final Pattern TAKES = Pattern.compile(
            "(?U)\\b(?:prévoir|prévoyez|comptez|compter|dure|durent|durera|prend|prendra|pendant|durant)(?: environ| à peu près)? $");
    private static final Pattern HOURS = Pattern.compile("heures?$");
    private static final Pattern REFERENCE = Pattern.compile(
            "(?=.*[a-z])(?=.*[0-9])(?![0-9]+(?:min|mins|h|hr|hrs|th|st|nd|rd|e|er|pm|am)$)[a-z0-9]{3,10}");
    private static final Pattern SPELLED = Pattern.compile(
            "(?<![\\p{L}\\p{N}'])(?=[a-z0-9 ,.-]*[a-z])[a-z0-9](?:[ ,.-]+[a-z0-9](?![\\p{L}\\p{N}'])){2,}");
    private static final Pattern WHOLE_DAY = Pattern.compile(
            "(?U)24\\s*(?:/|hours? a|heures? (?:sur|par))|\\b(?:a?round the clock|day and night|night and day|all night|any time of (?:the )?(?:day|night)|jour et nuit|nuit et jour|toute la nuit|à toute heure)\\b");

    static Statement of(String text, List<Mention> found, Locale language) {
        var mentions = new ArrayList<Mention>();
        var lower = Plain.lower(text);
        for (var mention : DayAfter.in(Rejoined.of(found, lower), lower)) {
            var said = lower.substring(mention.start(), mention.end());
            if (OH.matcher(said).matches() || inside(lower, mention) || no(lower, mention, said)) {
                continue;
            }
            var lasts = LASTS.matcher(lower.substring(mention.end())).find();
            if (mention.what() instanceof Mention.Clock clock && hoursOf(lower, mention)) {
                var end = mention.start()
                        + HOURS.matcher(said).replaceFirst("").stripTrailing().length();
                var hours = BigDecimal.valueOf(clock.time().getHour());
                mentions.add(new Mention(mention.start(), end, new Mention.Count(hours, false)));
            } else if (mention.what() instanceof Mention.Clock && lasts) {
                number(said, mention).ifPresent(mentions::add);
            } else if (!(mention.what() instanceof Mention.Count(var _, var rank))
                    || rank
                    || (!ONE.matcher(said).matches() && !mixed(lower, mention))) {
                mentions.add(mention);
            }
        }
        return new Statement(text, lower, List.copyOf(mentions), language);
    }

    /// The "8" of "T5J 1N8".
    private static boolean inside(String lower, Mention mention) {
        return mention.what() instanceof Mention.Clock
                && mention.start() > 0
                && Character.isLetter(lower.charAt(mention.start() - 1));
    }

    /// "The 10 a.m. one" is no time, "the first two hours" no day.
    private static boolean no(String lower, Mention mention, String said) {
        return (said.equals("one")
                        && CHOSEN.matcher(lower.substring(0, mention.start())).find())
                || OPTION.matcher(lower.substring(0, mention.start())).find()
                || (said.equals("one")
                        && THING_AT.matcher(lower.substring(mention.end())).lookingAt())
                || (FIRST.matcher(said).matches()
                        && COUNTED.matcher(lower.substring(mention.end())).lookingAt());
    }

    /// "Deux heures de stationnement".
    private static boolean hoursOf(String lower, Mention mention) {
        return HOURS.matcher(lower.substring(mention.start(), mention.end())).find()
                && (LASTS_OF.matcher(lower.substring(mention.end())).lookingAt()
                        || TAKES.matcher(lower.substring(0, mention.start())).find());
    }

    /// A digit of "K7QM", or of one that is spelled: names of that kind are looked at as a whole.
    private static boolean mixed(String lower, Mention mention) {
        var from = mention.start();
        while (from > 0 && Character.isLetterOrDigit(lower.charAt(from - 1))) {
            from--;
        }
        var to = mention.end();
        while (to < lower.length() && Character.isLetterOrDigit(lower.charAt(to))) {
            to++;
        }
        var word = lower.substring(from, to);
        return REFERENCE.matcher(word).matches()
                || SPELLED.matcher(lower)
                        .results()
                        .anyMatch(row -> row.start() <= mention.start() && mention.end() <= row.end());
    }

    /// "Until 24" of "until 24 hours before" is no time of day.
    private static Optional<Mention> number(String said, Mention mention) {
        var digits = Plain.digits(said);
        if (digits.isEmpty() || digits.length() > 4) {
            return Optional.empty();
        }
        var value = new BigDecimal(digits);
        return Optional.of(
                new Mention(mention.end() - digits.length(), mention.end(), new Mention.Count(value, false)));
    }

    /// "Nothing before Tuesday" speaks of Tuesday.
    Statement limited() {
        var limited = mentions.stream()
                .map(mention -> mention.what() instanceof Mention.Days(var from, var to, var _)
                                && from.equals(to)
                                && LIMIT.matcher(lower.substring(mention.start()))
                                        .lookingAt()
                        ? new Mention(
                                mention.start(), mention.end(), new Mention.Days(to.plusDays(1), to.plusDays(1), null))
                        : mention)
                .toList();
        return new Statement(text, lower, limited, language);
    }

    String said(Mention mention) {
        return text.substring(mention.start(), mention.end()).strip();
    }

    boolean question() {
        return lower.stripTrailing().endsWith("?");
    }

    /// Whether nothing is said beside the question: "we're open on Sunday, shall I book it?" says something.
    boolean onlyAsks() {
        return question()
                && (asks(lower)
                        || Clauses.of(this).stream()
                                        .filter(clause -> !clause.text().isBlank())
                                        .count()
                                == 1);
    }

    /// Whether it begins as a question does.
    static boolean asks(String lower) {
        return OPENS.matcher(lower).lookingAt();
    }

    boolean roundTheClock() {
        return WHOLE_DAY.matcher(lower).find();
    }

    boolean has(Pattern words) {
        return words.matcher(lower).find();
    }

    /// The same without some of its mentions, which are settled.
    Statement without(Predicate<Mention> settled) {
        return new Statement(
                text, lower, mentions.stream().filter(settled.negate()).toList(), language);
    }
}
