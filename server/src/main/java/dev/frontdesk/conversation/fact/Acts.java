package dev.frontdesk.conversation.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a sentence says was done, or is free. A word for it counts unless the words before it deny it, put it
/// into the future or under a condition, or ask. Patterns look at lower case with accents.
final class Acts {

    /// @param denied said with a "not": "nothing is free"
    record Act(Claim claim, String said, int start, boolean denied) {}

    private static final Pattern BOUNDARY = Pattern.compile(
            ",(?! (?:january|february|march|april|may|june|july|august|september|october|november|december)\\b)|(?<!\\b[ap][.]m)(?<!\\bdr)[.](?= |$)|[;!?(]|:(?![0-9])| - |—|\\b(?:and|but|so|because|then|et(?! quart| demie)|mais|donc|puis|car|alors)\\b");
    private static final Set<Claim> PROMISES = EnumSet.of(Claim.PASSED_ON, Claim.TRANSFERRED);
    /// A promise may hang on anything; what was done already does not.
    private static final Pattern SUPPOSED = Pattern.compile(
            "(?U)(?:^|[.!?,;] ?|\\b(?:and|but|et|mais) )(?:if|in case|once|when|whenever|as soon as|should|unless|si|s'il|au cas où|dès que|une fois que|quand|lorsque) [^.!?]*$");
    private static final Pattern NOT = Pattern.compile("\\b(?:not|never|pas|jamais)\\b|n't\\b");
    /// "Shall I send you the confirmation I just made?"
    private static final Pattern PRESUPPOSED = Pattern.compile("the [\\w-]+ (?:that )?(?:i|we)\\b");

    private static final int SHORT = 1;
    private static final int TAG = 15;

    private final Map<Claim, List<Pattern>> words;
    private final ActWords language;

    Acts(ActWords language) {
        this.language = language;
        this.words = language.words();
    }

    static List<Acts> of(Locale language) {
        return switch (language.getLanguage()) {
            case "en" -> List.of(ENGLISH, OTHERS);
            case "fr" -> List.of(FRENCH, OTHERS);
            default -> List.of(OTHERS, ENGLISH);
        };
    }

    private static final Acts ENGLISH = new Acts(EnglishActs.words());
    private static final Acts FRENCH = new Acts(FrenchActs.words());
    private static final Acts OTHERS = new Acts(OtherActs.words());

    /// Every act that is claimed, or denied.
    List<Act> in(Statement statement) {
        var acts = new ArrayList<Act>();
        words.forEach((claim, patterns) -> patterns.forEach(pattern -> {
            var match = pattern.matcher(statement.lower());
            while (match.find()) {
                add(statement, claim, match, acts);
            }
        }));
        return acts;
    }

    private void add(Statement statement, Claim claim, Matcher match, List<Act> acts) {
        var before = before(statement.lower(), match.start());
        var clause = language.reporting().matcher(before).replaceAll(" ");
        var through = clause + match.group();
        var denied = denies(clause)
                || within(claim).matcher(match.group()).find()
                || (match.end() < statement.lower().length()
                        && language.denying()
                                .after()
                                .matcher(statement.lower().substring(match.end()))
                                .lookingAt());
        if (claim == Claim.AVAILABILITY) {
            if (!language.looking().matcher(through).find()
                    && !language.open().matcher(clause).find()) {
                acts.add(new Act(claim, match.group(), match.start(), denied));
            }
            return;
        }
        var open = PROMISES.contains(claim) ? language.offered() : language.ahead();
        var strict = PRESUPPOSED.matcher(match.group()).lookingAt()
                || (claim == Claim.BOOKED
                        && language.certain().matcher(match.group()).find());
        var excused = (!strict && open.matcher(clause).find())
                || conditioned(claim, statement.lower(), match)
                || asks(statement, clause, match);
        if (!denied && !excused) {
            acts.add(new Act(claim, match.group(), match.start(), false));
        }
    }

    /// What denies inside the words themselves: "taken" denies that something is free, not that it was done.
    private Pattern within(Claim claim) {
        return switch (claim) {
            case AVAILABILITY -> language.within();
            case CANCELLED -> ActWords.NEVER;
            default -> NOT;
        };
    }

    private boolean denies(String clause) {
        return language.denying()
                .before()
                .matcher(language.denying().harmless().matcher(clause).replaceAll(" "))
                .find();
    }

    /// The words of the clause before a place. What joins two halves of one clause is no boundary: "booked and
    /// confirmed".
    private static String before(String text, int start) {
        var from = 0;
        var previous = 0;
        var boundary = BOUNDARY.matcher(text).region(0, start);
        while (boundary.find()) {
            previous = from;
            from = boundary.end();
        }
        var clause = text.substring(from, start);
        var joined = from > 0 && Character.isLetter(text.charAt(from - 1));
        return joined && Plain.words(clause).size() < SHORT ? text.substring(previous, start) : clause;
    }

    /// "Once you have confirmed, it is booked": the clause before says on what it depends.
    private boolean conditioned(Claim claim, String text, Matcher match) {
        var before = text.substring(0, match.start());
        return language.condition().matcher(before).find()
                || (PROMISES.contains(claim) && SUPPOSED.matcher(before).find())
                || language.proviso().matcher(text.substring(match.end())).lookingAt();
    }

    /// Whether the question goes on behind a comma, with more than "yes or no".
    private static boolean goesOn(String text, int end) {
        var comma = text.indexOf(',', end);
        return comma >= 0 && text.length() - comma > TAG;
    }

    private boolean asks(Statement statement, String clause, Matcher match) {
        return statement.question()
                && !PRESUPPOSED.matcher(match.group()).lookingAt()
                && language.asking().matcher(clause + match.group()).find()
                && !goesOn(statement.lower(), match.end());
    }
}
