package dev.frontdesk.conversation.fact;

import dev.frontdesk.conversation.fact.Clauses.Clause;
import dev.frontdesk.conversation.understanding.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Statements without a figure, a name or a deed: "parking is free", "we take walk-ins". What a clause asserts of the
/// business in other words than everyday ones has to stand in one text of the owner's or of a tool's.
final class Unfounded implements Check {

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}[\\p{L}']*+(?!\\p{N})");
    private static final Pattern JOINED = Pattern.compile(
            "(?U)\\b(?=(?:because|since|which|as|though|although|whereas|while|parce que?|car|puisque?|même si|alors que|tandis que)\\b)|: ");

    /// What stands before what is stated, and adds nothing to it.
    private static final Pattern REPORTS = Pattern.compile(
            "(?U)^(?:\\W|(?:oh|so|well|yes|yeah|yep|no|nope|okay|ok|sure|right|then|also|and|actually|absolutely|certainly|of course|great|perfect|good news|the good news is(?: that)?|fortunately|luckily|oui|non|bien sûr|alors|donc|eh bien|en fait|bonne nouvelle|effectivement|heureusement)\\b"
                    + "|(?:i|we) (?:(?:can|do|must|would|just) )*(?:think|believe|guess|confirm|assure|guarantee|promise|(?:tell|assure|promise) you|can see|see|hear|heard)\\b(?: you\\b)?(?: that\\b)?|i'm (?:sure|certain|afraid|(?:pleased|happy|glad|delighted) to (?:say|confirm|tell you|let you know))\\b(?: that\\b)?"
                    + "|(?:did )?you know(?: that)?\\b|keep in mind(?: that)?\\b|(?:please )?note that\\b"
                    + "|je (?:crois|pense|sais|vous (?:assure|confirme|garantis|promets)|peux vous (?:dire|assurer|confirmer)) qu[e']|je suis (?:sûre?|certaine?) qu[e']|sachez qu[e'])+");

    /// The speaker, the contact's wishes, and conditions.
    private static final Pattern CONVERSING = Pattern.compile(
            "(?U)^(?:(?:i|i'm|i'll|i'd|i've|let me|let's|glad|hope|hopefully|sorry|thanks|thank you)\\b(?! (?:have|has|'ve got) (?:an? )?(?:deal|special|discount)\\b)"
                    + "|(?:if|once|when|whenever|whether|before|unless|until|as soon as|in case|should you|depending)\\b(?! you're (?:a )?new)"
                    + "|(?:je|j'|désolée?|merci)(?:\\b|(?<='))"
                    + "|(?:si|s'il|s'ils|quand|lorsque?|dès que?|une fois|avant|tant que|au cas où|selon)(?:\\b|(?<=')))");

    /// A question by its tone.
    private static final Pattern POLITE = Pattern.compile("(?U) *vous (?:pouvez|pourriez|voulez|voudriez|préférez)\\b");

    private static final Pattern JOINS = Pattern.compile("\\b(?:and|or|et|ou)\\W*$");
    private static final Pattern MONEY = Pattern.compile(
            "pay|pays|paid|paying|payments?|charge[ds]?|fees?|pa[iy](?:er|ez|e|ent|ement)|frais|factur\\w+");

    /// Verbs that say little beside what they are said of.
    private static final Pattern ANY = Pattern.compile("pay|pays|paying|pa[iy](?:er|ez|e|ent|ement)|accept\\w*");
    private static final Pattern WITHOUT_EXCEPTION = Pattern.compile(
            "all|every|everyone|always|whole|entire|unlimited|toute?s?|tous|toujours|chaque|illimite.*");

    @Override
    public List<Objection> of(Statement statement, Evidence evidence, Asserted asserted) {
        if (statement.onlyAsks() || !Everyday.speaks(statement.language())) {
            return List.of();
        }
        var clauses = clauses(statement);
        var asserts = false;
        for (var at = 0; at < clauses.size(); at++) {
            var clause = clauses.get(at);
            var asked = asks(statement, clause, at == clauses.size() - 1);
            var stated = stated(clause);
            asserts = !asked && asserts(stated, statement.language(), asserts && goesOn(statement, clause));
            var objection = asserts ? objection(statement, clause, stated, evidence) : Optional.<Objection>empty();
            if (objection.isPresent()) {
                return List.of(objection.get());
            }
        }
        return List.of();
    }

    private static List<Clause> clauses(Statement statement) {
        var clauses = new ArrayList<Clause>();
        for (var clause : Clauses.of(statement)) {
            var from = 0;
            for (var joined = JOINED.matcher(clause.text()); joined.find(); from = joined.end()) {
                clauses.add(new Clause(clause.start() + from, clause.text().substring(from, joined.start())));
            }
            clauses.add(new Clause(clause.start() + from, clause.text().substring(from)));
        }
        return clauses;
    }

    /// "Got a pen?" in front of what is told; the last clause of a question.
    private static boolean asks(Statement statement, Clause clause, boolean last) {
        var end = clause.start() + clause.text().length();
        var marked = end < statement.lower().length() && statement.lower().charAt(end) == '?';
        return (marked || (last && statement.question()))
                && (Statement.asks(clause.text())
                        || Statement.asks(statement.lower())
                        || POLITE.matcher(clause.text()).lookingAt());
    }

    private static String stated(Clause clause) {
        var reported = REPORTS.matcher(clause.text());
        return clause.text()
                .substring(reported.lookingAt() ? reported.end() : 0)
                .strip();
    }

    /// @param carried whether the clause goes on with one that asserts
    private static boolean asserts(String stated, Locale language, boolean carried) {
        return !CONVERSING.matcher(stated).lookingAt()
                && (carried
                        || !Idioms.in(stated).isEmpty()
                        || Assertions.of(language).made(stated));
    }

    /// "We're licensed and insured."
    private static boolean goesOn(Statement statement, Clause clause) {
        return JOINS.matcher(statement.lower().substring(0, clause.start())).find();
    }

    private static Optional<Objection> objection(Statement statement, Clause clause, String stated, Evidence evidence) {
        var topics = evidence.topics();
        var unknown = new ArrayList<String>();
        var absolute = new ArrayList<String>();
        words(statement, clause, evidence, unknown, absolute);
        unknown.addAll(Idioms.in(stated));
        if (sum(statement, clause)) {
            unknown.removeIf(word -> MONEY.matcher(word).matches());
        }
        if (unknown.size() > 1) {
            unknown.removeIf(word -> ANY.matcher(word).matches());
        }
        if (unknown.isEmpty()) {
            return Optional.empty();
        }
        unknown.addAll(absolute);
        return topics.cover(unknown, stated)
                ? Optional.empty()
                : Optional.of(new Objection(
                        Claim.UNFOUNDED,
                        String.join(" ", unknown),
                        "Nothing known says so: look it up with the answer tool, or offer to take a message."));
    }

    /// Whether it is a price that is told: another check looks at it.
    private static boolean sum(Statement statement, Clause clause) {
        return Prices.free(clause.text())
                || statement.mentions().stream()
                        .anyMatch(mention -> clause.has(mention)
                                && (mention.what() instanceof Mention.Sum || mention.what() instanceof Mention.Count));
    }

    /// The clause's words that are neither everyday ones, nor of a figure, nor the name of what the business has.
    private static void words(
            Statement statement, Clause clause, Evidence evidence, List<String> unknown, List<String> absolute) {
        var everyday = Everyday.of(statement.language());
        for (var word = WORD.matcher(clause.text()); word.find(); ) {
            var place = clause.start() + word.start();
            if (statement.mentions().stream().anyMatch(one -> one.start() <= place && place < one.end())) {
                continue;
            }
            var core = everyday.core(Plain.bare(word.group()));
            if (WITHOUT_EXCEPTION.matcher(core).matches()) {
                absolute.add(core);
            } else if (!everyday.has(core) && !evidence.topics().names(core)) {
                unknown.add(core);
            }
        }
    }
}
