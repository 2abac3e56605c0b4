package dev.frontdesk.simulator.scenario;

import java.util.List;
import java.util.regex.Pattern;

/// How a desk asks in one language: what its words tell of the topic. The first rule that fits wins, the most
/// telling first; an offer of times is told by two things together.
///
/// @param clockTime a time of day
/// @param offer words with which times are offered
record Questions(Pattern clockTime, Pattern offer, Rule ownNumber, List<Rule> beforeOffers, List<Rule> afterOffers) {

    /// Words that are French and not English.
    private static final Pattern FRENCH = words(
            "\\b(vous|votre|vos|quel|quelle|lequel|est-ce|c'est|puis-je|dois-je"
                    + "|peut-on|peux|j'ai|je|pour|avec|oui|merci|bonjour|rendez-vous|dites|faut-il|autre|y a-t-il|qui|les|une)\\b");

    record Rule(Topic topic, Pattern words) {

        boolean fits(String text) {
            return words.matcher(text).find();
        }
    }

    /// Those of the language a sentence is in.
    static Questions in(String sentence) {
        return FRENCH.matcher(sentence).find() ? FrenchQuestions.ALL : EnglishQuestions.ALL;
    }

    Topic asked(String question, String all) {
        var early = first(beforeOffers, question);
        if (early != Topic.UNCLEAR) {
            return early;
        }
        return isOffer(question, all) ? Topic.CHOICE : first(afterOffers, question);
    }

    /// A question that offers a time, or asks which (or "which time") after one was offered.
    private boolean isOffer(String question, String all) {
        if (!offer.matcher(question).find()) {
            return false;
        }
        return clockTime.matcher(question).find()
                || (clockTime.matcher(all).find()
                        && offer.matcher(all.replace(question, "")).find());
    }

    private static Topic first(List<Rule> rules, String text) {
        return rules.stream()
                .filter(rule -> rule.fits(text))
                .map(Rule::topic)
                .findFirst()
                .orElse(Topic.UNCLEAR);
    }

    static Rule rule(Topic topic, String expression) {
        return new Rule(topic, words(expression));
    }

    static Pattern words(String expression) {
        return Pattern.compile(
                expression,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
    }
}
