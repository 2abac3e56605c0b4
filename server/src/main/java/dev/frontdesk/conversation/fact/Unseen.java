package dev.frontdesk.conversation.fact;

import dev.frontdesk.conversation.fact.Clauses.Clause;
import dev.frontdesk.conversation.understanding.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Of the time a contact wishes nothing is said before a tool has looked into the calendar: it may be repeated, asked
/// about, and promised to be looked at. Whatever else has a verb is held back.
final class Unseen implements Check {

    private static final Pattern STATES = Pattern.compile(
            "(?U)\\b(?:is|are|was|were|has|have|can|could|will|would|does|do|did|works?|fits?|suits?|gets?|goes|remains?|stays?|opens?)\\b|(?:'s|'re|'ve|'ll|n't)\\b");
    private static final Pattern DIT = Pattern.compile(
            "(?U)\\b(?:est|sont|a|ai|avons|peut|peux|peuvent|pouvons|sera|serait|reste|marche|convient|fonctionne)\\b");
    private static final Pattern GOES_ON = Pattern.compile("(?U) *(?:c'est|ça|it's|that's|that is|this is)\\b");
    private static final Pattern ECHO = Pattern.compile(
            "(?U)\\byou(?:'d| would|'re| are| were|r)?(?: \\w+)? (?:like|want\\w*|said|say|ask\\w*|mention\\w*|prefer\\w*|hop\\w*|look\\w*|need\\w*|wish\\w*|request\\w*|think\\w*|thought|after|have in mind|had in mind)\\b|\\byour (?:\\w+ )?(?:preference|choice|wish|request|preferred)\\b"
                    + "|\\b(?:let me|let's|check\\w*|look\\w*|see (?:if|whether|what|about)|find out|try|if|whether|when|once|before|until|unless|need|want|wish|ask|know|tell|noted|understood|sounds|would be (?:best|ideal|better|great|good|perfect|your)|wrote|written|heard|understand)\\b"
                    + "|^[\\s,]*(?:(?:so|okay|ok|alright|right|then) )*(?:that's|that is|that would be|it's|this is|we're talking|i have|i've got) (?!(?:free|open|available|fine|good|possible)\\b)"
                    + "|\\b(?:vous|souhait\\w+|voul\\w+|préfér\\w+|aimeriez) (?:aimer\\w+|souhait\\w+|voul\\w+|préfér\\w+|avez|venir|désir\\w+|dites|cherch\\w+)|\\b(?:vérifi\\w+|regard\\w+|consult\\w+|cherch\\w+|voir si|si|s'il|noté|compris|souhaitez|voulez|aimeriez|préférez|disiez|dit|besoin|faut|c'est(?= (?:bien|pour(?! vous)|donc|un)))\\b");

    @Override
    public List<Objection> of(Statement statement, Evidence evidence, Asserted asserted) {
        var calendar = evidence.calendar();
        if (statement.onlyAsks() || asserted.settles() || calendar.searched() || !calendar.empty()) {
            return List.of();
        }
        return joined(Clauses.of(statement)).stream()
                .filter(clause -> states(statement, clause, evidence))
                .limit(1)
                .map(
                        clause -> new Objection(
                                Claim.AVAILABILITY,
                                clause.text().strip(),
                                "No tool has looked into the calendar: call find_slots or hold_slot before telling of that time."))
                .toList();
    }

    /// "Tuesday at three, that's free": a clause that goes on with the one before.
    private static List<Clause> joined(List<Clause> clauses) {
        var joined = new ArrayList<Clause>();
        for (var clause : clauses) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && GOES_ON.matcher(clause.text()).lookingAt()) {
                joined.set(joined.size() - 1, new Clause(last.start(), last.text() + "," + clause.text()));
            } else {
                joined.add(clause);
            }
        }
        return joined;
    }

    private static boolean states(Statement statement, Clause clause, Evidence evidence) {
        var verb = statement.language().getLanguage().equals("fr") ? DIT : STATES;
        return statement.mentions().stream().anyMatch(mention -> clause.has(mention) && time(mention, evidence))
                && verb.matcher(clause.text()).find()
                && !ECHO.matcher(clause.text()).find();
    }

    private static boolean time(Mention mention, Evidence evidence) {
        return switch (mention.what()) {
            case Mention.Days days -> !days.from().equals(evidence.today());
            case Mention.Clock _, Mention.Clocks _ -> true;
            case Mention.DayPart _, Mention.Sum _, Mention.Digits _, Mention.Count _ -> false;
        };
    }
}
