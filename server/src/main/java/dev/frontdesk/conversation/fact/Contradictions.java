package dev.frontdesk.conversation.fact;

import dev.frontdesk.conversation.fact.Acts.Act;
import dev.frontdesk.conversation.understanding.Mention;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a tool has offered is not said to be taken, nor to be the last.
final class Contradictions implements Check {

    private static final Pattern BESIDES = Pattern.compile(
            "(?U)\\b(?:before|earlier|sooner|later|after|other|else|except|besides|apart|until|only|than|avant|après|autre|sauf|plus tôt|plus tard|que|than|longer)\\b");
    private static final Pattern LAST = Pattern.compile(
            "(?U)\\b(?:last|final) (?:\\w+ )?(?:slot|opening|spot|one|place|availability)\\b(?! you)|\\bdernière?s? (?:place|disponibilité|créneau|heure)s?\\b");

    @Override
    public List<Objection> of(Statement statement, Evidence evidence, Asserted asserted) {
        var calendar = evidence.calendar();
        var last = LAST.matcher(statement.lower());
        if (last.find()
                && !statement.question()
                && evidence.sources().told().stream()
                        .noneMatch(text -> LAST.matcher(Plain.lower(text)).find())) {
            return List.of(new Objection(Claim.AVAILABILITY, last.group(), "No tool said that it is the last."));
        }
        if (statement.question() || asserted.settles()) {
            return List.of();
        }
        return asserted.availability().stream()
                .filter(Act::denied)
                .flatMap(act -> offered(statement, act, calendar))
                .limit(1)
                .map(mention -> new Objection(
                        Claim.AVAILABILITY, statement.said(mention), "A tool has just offered that time."))
                .toList();
    }

    /// The times in the clause of a denial that a tool offered.
    private static Stream<Mention> offered(Statement statement, Act act, Calendar calendar) {
        var clause = Clauses.around(statement, act.start());
        return BESIDES.matcher(clause.text()).find()
                ? Stream.empty()
                : statement.mentions().stream()
                        .filter(clause::has)
                        .filter(mention -> mention.what() instanceof Mention.Clock clock
                                && calendar.offered().stream().anyMatch(moment -> clock.means(moment.time())));
    }
}
