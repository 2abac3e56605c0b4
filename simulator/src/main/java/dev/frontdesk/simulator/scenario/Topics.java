package dev.frontdesk.simulator.scenario;

import dev.frontdesk.simulator.talk.Prompt;
import java.util.List;
import java.util.regex.Pattern;

/// Tells what the desk asked for, whatever its wording: the way a caller does who has never phoned before.
///
/// A chat says what it expects; otherwise the last question decides, then the whole of what was said. The
/// first rule that fits wins, the most telling first.
public final class Topics {

    private record Rule(Topic topic, Pattern words) {

        boolean fits(String text) {
            return words.matcher(text).find();
        }
    }

    private static final Pattern CLOCK_TIME = words(
            "\\b\\d{1,2}:\\d\\d|\\b\\d{1,2} ?[ap]\\.?m\\b|o'clock|\\b(noon|midday|half past|quarter (past|to))\\b");

    private static final Pattern OFFER = words("nearest|closest|next (free|available|opening)|\\bfree\\b|available"
            + "|openings?\\b|(?<!(may|can|could) )(i|we)( do)? have|(i|we) (can|could)( do| offer)|how about|what about|instead"
            + "|would .*(suit|work|do)\\b|(does|do|is) .*(suit|work|ok(ay)?|good)( for)?\\b|which (one|of|would|time)");

    private static final Rule OWN_NUMBER = rule(
            Topic.OWN_NUMBER,
            "^(?!.*\\b(what|which)\\b.{0,30}\\bnumber).*(number.{0,60}(calling|called|phoning|writing|texting|messaging)"
                    + "|(use|reach|call|text|contact|ring|is) .{0,40}(this|the same|that) (phone |mobile )?number"
                    + "|\\bis .{0,60}(best|right|good) (phone )?number|number you('re| are) on)");

    private static final List<Rule> BEFORE_OFFERS = List.of(
            rule(Topic.ANYTHING_ELSE, "(any|some)thing else|what else|anything (more|further)|other (question|matter)"),
            rule(Topic.GREETING, "what can (i|we) do for you|how (can|may|could) (i|we) (help|be)"),
            OWN_NUMBER,
            rule(
                    Topic.CONFIRMATION,
                    "^(?!.*\\b(what|which|who|when|where|how)\\b.{0,25}\\b(shall|should|can|may|did|do) (i|we|you)\\b).*(?:"
                            + "is (that|this|it|everything|all( of)? (that|this))( all)?( still)? (right|correct|ok(ay)?|good)"
                            + "|(shall|should|can|may) (i|we) (now )?(book|go ahead|confirm|put|make|reserve|save)"
                            + "|would you like (me|us) to (book|go ahead|confirm|reserve)|do you (confirm|want me to book)"
                            + "|(have|did) (i|we) (got|get) (that|it|everything)|did you (say|mean)|go ahead\\?"
                            + "|(right|correct)\\?|(say|reply|answer|press|text) ['\"“]?(yes|1)\\b|to confirm"
                            + "|does (that|this|it|everything) (sound|look))"));

    private static final List<Rule> AFTER_OFFERS = List.of(
            rule(
                    Topic.MESSAGE,
                    "message|tell (me|us|them) what|(pass|take) (that|it|this) on|what (should|shall|may|can) (i|we) (tell|pass|say)"),
            rule(Topic.EMAIL, "e-?mail"),
            rule(Topic.POSTCODE, "post ?code|postal|\\bzip\\b"),
            rule(Topic.NAME, "\\bname\\b|who (is|am i|are you|'s)\\b|who's|who (should|shall|is it|do i|will)|spell"),
            rule(Topic.PHONE, "\\b(phone|mobile|cell|contact|callback|telephone)\\b|\\bnumber\\b|keypad|\\bdigits\\b"),
            rule(
                    Topic.SERVICE,
                    "(which|what) (kind |type |sort )?(of )?(service|treatment|appointment|visit)"
                            + "|what (would you like|is it|do you need|are you|can i|shall i|should i).{0,30}(book|for|in for|done)"
                            + "|what.{0,25}(appointment|visit).{0,20}(for|about)|\\bservices?\\b"),
            rule(
                    Topic.WHEN,
                    "(what|which) (day|date|time|other)|\\bwhen\\b|what time|(day|date)( and| or|,)* time"
                            + "|another (day|time|date)|(day|date|time)s? (would|suits?|works?|do)"),
            rule(Topic.CHOICE, "which|choose|pick|option|\\bwould you (prefer|rather)"),
            rule(Topic.GREETING, "(can|may|could) (i|we) (help|do)|help you|how (can|may)|looking for|assist"));

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.?!])(?<!\\b(?:Dr|Mr|Ms|Mrs|St|No)\\.)\\s+(?=[\\p{Lu}\"“¿])");

    private Topics() {}

    public static Topic of(Prompt prompt) {
        var text = prompt.text();
        if (prompt.isOver()) {
            return Topic.CLOSING;
        }
        return switch (prompt.expects()) {
            case "service" -> Topic.SERVICE;
            case "when" -> Topic.WHEN;
            case "name" -> Topic.NAME;
            case "email" -> Topic.EMAIL;
            case "postcode" -> Topic.POSTCODE;
            case "choice" -> Topic.CHOICE;
            case "message" -> Topic.MESSAGE;
            case "phone", "confirmation" -> asksForOwnNumber(text) ? Topic.OWN_NUMBER : expected(prompt.expects());
            default -> heard(text);
        };
    }

    private static Topic expected(String expects) {
        return expects.equals("phone") ? Topic.PHONE : Topic.CONFIRMATION;
    }

    private static boolean asksForOwnNumber(String text) {
        return OWN_NUMBER.fits(lastQuestion(text));
    }

    private static Topic heard(String text) {
        var question = lastQuestion(text);
        var topic = asked(question, text);
        if (topic != Topic.UNCLEAR) {
            return topic;
        }
        return text.contains("?") ? asked(text, text) : Topic.CLOSING;
    }

    private static Topic asked(String question, String all) {
        var early = first(BEFORE_OFFERS, question);
        if (early != Topic.UNCLEAR) {
            return early;
        }
        return isOffer(question, all) ? Topic.CHOICE : first(AFTER_OFFERS, question);
    }

    /// A question that offers a time, or asks which (or "which time") after one was offered.
    private static boolean isOffer(String question, String all) {
        if (!OFFER.matcher(question).find()) {
            return false;
        }
        return CLOCK_TIME.matcher(question).find()
                || (CLOCK_TIME.matcher(all).find()
                        && OFFER.matcher(all.replace(question, "")).find());
    }

    private static Topic first(List<Rule> rules, String text) {
        return rules.stream()
                .filter(rule -> rule.fits(text))
                .map(Rule::topic)
                .findFirst()
                .orElse(Topic.UNCLEAR);
    }

    static String lastQuestion(String text) {
        var sentences = SENTENCE_END.splitAsStream(text).toArray(String[]::new);
        for (var i = sentences.length - 1; i >= 0; i--) {
            if (sentences[i].contains("?")) {
                return sentences[i];
            }
        }
        return sentences[sentences.length - 1];
    }

    private static Rule rule(Topic topic, String expression) {
        return new Rule(topic, words(expression));
    }

    private static Pattern words(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
