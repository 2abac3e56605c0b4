package dev.frontdesk.conversation.fact;

import java.util.List;
import java.util.regex.Pattern;

/// Other people's appointments are not spoken of.
final class Strangers implements Check {

    private static final Pattern OTHERS = Pattern.compile(
            "(?U)\\b(?:another|other|a different|previous|last|next|that|one of our) (?:patient|client|caller|customer|person|guest)s?\\b.{0,40}\\b(?:booked|has|have|appointment|number|name|called|cancelled|canceled|at|is|[a-z]+ed|came|comes|got|said|told)\\b"
                    + "|\\b(?:mrs?\\.?|ms\\.?|miss) \\w+ (?:is|has|was|will|booked|cancelled|canceled)\\b|\\b(?:he|she|they)(?:'s| is| has| have|'ve| are|'re) (?:booked|an appointment|got an appointment|scheduled|coming)\\b"
                    + "|\\b(?:un|une|autre|l'autre|la) (?:autre )?(?:patiente?|cliente?|personne)\\b.{0,40}\\b(?:a réservé|a un rendez-vous|s'appelle|vient|a pris|a annulé)\\b|\\b(?:il|elle) a (?:un |son )?rendez-vous\\b|\\b(?:monsieur|madame|mme|(?<!\\b[ap]\\.)m\\.) \\w+ (?:a|est|vient|avait)\\b");

    @Override
    public List<Objection> of(Statement statement, Evidence evidence, Asserted asserted) {
        var others = OTHERS.matcher(statement.lower());
        return others.find() && !statement.onlyAsks()
                ? List.of(new Objection(
                        Claim.OTHER_CONTACT, others.group(), "Say nothing about other people and their appointments."))
                : List.of();
    }
}
