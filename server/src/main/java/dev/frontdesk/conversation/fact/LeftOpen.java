package dev.frontdesk.conversation.fact;

import java.util.regex.Pattern;

/// What a sentence leaves open, and so does not state: what is to be looked up ("let me check whether it's free"), what
/// cannot be promised, whom nothing binds ("you're free to change your mind").
final class LeftOpen {

    private static final String ASKED_FOR =
            "(?:if|whether|what|what's|which|when|who|who's|how|where|si|s'il|s'ils|ce qui|ce que|ce qu'|quand|qui|quelle?s?|où|comment|combien)(?:\\b|(?<='))"
                    + "(?:[^,.;!?]|,(?= (?:\\p{L}+ )?[0-9])|[.](?=\\S)|(?<=\\b[ap][.]m)[.](?= \\p{Ll}))*?"
                    + "(?=$|[;!?]|,(?! (?:\\p{L}+ )?[0-9])|(?<!\\b[ap][.]m)[.](?=\\s|$)| (?:and|et) (?:read|tell|let|come|get|give|offer|call|then|we|i|je|on|nous|vous)\\b)";

    /// Group 1 is what is looked up. What was looked up already is told.
    private static final Pattern LOOKED_UP = Pattern.compile(
            "(?U)\\b(?:let me|i'?ll|i will|i can|i could|i need to|i have to|i'm going to|i want to|we can|we'll|give me (?:an?|one) (?:second|moment|minute|sec) to|allow me to|happy to|want me to|shall i|should i"
                    + "|je vais|laissez-moi|le temps de|permettez que je|je peux|voulez-vous que je|je)"
                    + "(?: \\w+ly| just| also| quickly)? (?:check|see|look(?: up| into| at)?|find out|verify|ask|vérifi\\w+|regard\\w+|voir|vois|demand\\w+|consult\\w+)(?: (?!(?:if|whether|what|which|when|who|how|where|si|ce|quand|qui)\\b)[\\w']+){0,4}? ("
                    + ASKED_FOR + ")");
    private static final Pattern NOT_PROMISED = Pattern.compile(
            "(?U)\\b(?:(?:i|we) (?:can't|cannot|couldn't|won't|can not|'m not able to|am not able to)(?: yet| quite| just)? (?:promise|guarantee|confirm|swear)"
                    + "|(?:je|nous|on) (?:ne )?(?:peux|pourrai|pouvons|peut) (?:pas|rien|encore)(?: encore)? (?:vous )?(?:promettre|garantir|confirmer|assurer|jurer))\\b([^,.;!?]*)");
    private static final Pattern UNBOUND = Pattern.compile(
            "(?U)\\b(?:you're|you are|feel|you'd be|vous êtes|sentez-vous) (free to|libres? (?:de|d'))");

    /// "Or shall I look after lunch?"
    private static final Pattern SEARCH_OFFERED = Pattern.compile(
            "(?U)\\b(?:shall i|should i|want me to|or i can|je|voulez-vous que je) (?:look|search|check|cherche|regarde)\\b([^,.;!?]*)\\?");

    /// "Tell me when you're free."
    private static final Pattern TO_BE_TOLD = Pattern.compile(
            "(?U)\\b(?:tell me|let me know|dites-moi|dites-nous|faites-moi savoir|indiquez-moi)(?: \\w+){0,2}? ("
                    + ASKED_FOR + ")");

    /// "Was that fifteen or fifty?"
    private static final Pattern ASKED_BACK = Pattern.compile(
            "(?U)\\b(?:(?:was|is) (?:that|it)|did you (?:say|mean)|(?:vous avez|avez-vous|vous aviez) dit|c'était)"
                    + " (\\S+(?: \\S+)? (?:or|ou) \\S+(?: \\S+)?)\\?");

    /// "M as in Mike."
    private static final Pattern SPELLED =
            Pattern.compile("(?U)(?<!\\p{L})\\p{L} (?:as in|like in|for|comme(?: dans)?) (\\p{L}+)");

    private static final Pattern UNKNOWN = Pattern.compile(
            "(?U)\\b(?:(?:don't|do not|doesn't|does not|didn't) (?:\\w+ )?(?:know|say|mention|tell)|not (?:\\w+ )?(?:sure|certain)|unsure|no (?:\\w+ )?(?:information|idea|details?)|(?:can't|cannot|can not|couldn't|unable to) (?:\\w+ )?(?:say|tell|confirm|answer|find)|messages?"
                    + "|ne (?:le )?(?:sais|savons|sait|dit|mentionne|précise|trouve) pas|pas (?:\\w+ )?(?:sûre?|certaine?|d'information\\w*|d'indication\\w*)|aucune (?:information|indication|idée)|ne (?:peux|pouvons) pas (?:vous )?(?:dire|répondre|confirmer))\\b");

    private LeftOpen() {}

    /// Whether it is said that something is not known, or that a message may be taken.
    static boolean unknown(Statement statement) {
        return UNKNOWN.matcher(statement.lower()).find();
    }

    /// The sentence with blanks for it, so that all else keeps its place.
    static String without(String sentence) {
        var kept = new StringBuilder(sentence);
        var lower = Plain.lower(sentence);
        for (var open :
                new Pattern[] {LOOKED_UP, NOT_PROMISED, UNBOUND, SEARCH_OFFERED, TO_BE_TOLD, ASKED_BACK, SPELLED}) {
            open.matcher(lower).results().forEach(found -> {
                for (var at = found.start(1); at < found.end(1); at++) {
                    kept.setCharAt(at, ' ');
                }
            });
        }
        return kept.toString();
    }
}
