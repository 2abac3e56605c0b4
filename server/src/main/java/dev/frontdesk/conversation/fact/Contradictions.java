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
            "(?U)\\b(?:last|final) (?:\\w+ )?(?:slot|opening|spot|one|place|availability)\\b(?! you)|\\bonly one (?:\\w+ )?(?:slot|spot|place|time|opening|left)\\b|\\b(?:nearly|almost) (?:gone|full|taken)\\b|\\b(?:going|filling|booking) (?:up )?(?:fast|quickly|up)\\b|\\bpresque (?:plein|complet|pris)e?s?\\b|\\bdernière?s? (?:place|disponibilité|créneau|heure)s?\\b");

    private static final Pattern MANY = Pattern.compile(
            "(?U)\\b(?:your (?:other|second)|both (?:of )?your|all (?:of )?your) (?:appointment|booking|visit|reservation)s?\\b|\\b(?:votre autre|vos deux|tous vos) (?:rendez-vous|rdv|réservations?|visites?)\\b|\\b(?:(?:i|we)(?:'ve)? (?:see|have|got|found|find|can see)|you(?:'ve| have)(?: got)?|there are|there're|your) (?:\\w+ )?(?:two|three|four|both|several|multiple|a couple of|[2-9]) (?:\\w+ )?(?:appointments|bookings|visits|reservations)\\b(?! (?:available|open|free|left))"
                    + "|\\b(?:je (?:vous )?(?:vois|trouve|ai)|vous avez|il y a|vos) (?:bien )?(?:deux|trois|quatre|plusieurs|[2-9]) (?:rendez-vous|rdv|réservations|visites)\\b(?! (?:libres|disponibles))");

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
        var many = MANY.matcher(statement.lower());
        if (many.find() && calendar.booked().size() + calendar.cancelled().size() < 2) {
            return List.of(new Objection(Claim.BOOKED, many.group(), "No tool found that many appointments."));
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
