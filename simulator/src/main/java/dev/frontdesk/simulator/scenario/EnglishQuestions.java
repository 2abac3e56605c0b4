package dev.frontdesk.simulator.scenario;

import static dev.frontdesk.simulator.scenario.Questions.rule;
import static dev.frontdesk.simulator.scenario.Questions.words;

import dev.frontdesk.simulator.scenario.Questions.Rule;
import java.util.List;
import java.util.regex.Pattern;

/// How a desk asks in English.
final class EnglishQuestions {

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
                            + "|(shall|should|can|may) (i|we) (now )?(book|go ahead|confirm|put|make|reserve|save|pass (it|that|this) on)"
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
            rule(Topic.SERVICE, "name (just )?one of these"),
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

    static final Questions ALL = new Questions(CLOCK_TIME, OFFER, OWN_NUMBER, BEFORE_OFFERS, AFTER_OFFERS);

    private EnglishQuestions() {}
}
