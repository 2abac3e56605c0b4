package dev.frontdesk.conversation.model;

import java.util.regex.Pattern;

/// "I'm sorry, but I can't help with that": what models say instead of an answer, in English and French.
final class Refusal {

    private static final Pattern ENGLISH =
            Pattern.compile("(?i)(?:(?:(?:i'm|i am|we're|we are) )?(?:(?:so|very|really) )?"
                    + "(?:sorry|afraid|unfortunately|(?:i|we) apologi[sz]e)[,.]? (?:but |that )?)?"
                    + "(?:i|we)(?:'m| am|'re| are)? (?:can't|can ?not|won't|unable to|not able to|not allowed to) (?:be able to )?"
                    + "(?:help|assist|do|answer|comply|discuss|continue)\\b[^.,;!?]{0,40}[.!]?");

    private static final Pattern FRENCH = Pattern.compile("(?i)(?:(?:(?:je suis|nous sommes) )?(?:vraiment )?"
            + "(?:désolée?s?|navrée?s?|malheureusement)[,.]? (?:mais )?)?"
            + "(?:je ne peux|nous ne pouvons|je ne suis) (?:malheureusement )?pas (?:en mesure de |autorisée? à )?(?:(?:vous|t')\\s?)?"
            + "(?:aider|répondre|faire|continuer)\\b[^.,;!?]{0,40}[.!]?");

    private Refusal() {}

    /// Whether it says no more than that.
    static boolean isAll(String reply) {
        var plain = reply.replace('’', '\'').strip();
        return ENGLISH.matcher(plain).matches() || FRENCH.matcher(plain).matches();
    }
}
