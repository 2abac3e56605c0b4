package dev.frontdesk.conversation.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether a sentence of a model's may be said: every claim in it has to be covered by the form, a tool's
/// result, the contact's words or the business's settings. Fully in English and French; in other languages
/// figures, and the plainest words for what was done. Each sentence stands for itself. Thread-safe; never
/// throws, whatever the text; about a millisecond.
public final class FactCheck {

    private static final int LONGEST = 1_000;
    private static final Set<String> SETTLING = Set.of("book", "move", "cancel", "hold_slot");
    private static final List<Check> ACTS = List.of(new Deeds(), new Secrets(), new Strangers());
    private static final List<Check> FIGURES =
            List.of(new Moments(), new Unseen(), new Contradictions(), new Prices(), new Durations(), new Numbers());
    private static final List<Check> NAMES = List.of(new People(), new Names(), new Offered());
    private static final Check REST = new Unfounded();

    private record Prepared(Ground ground, Evidence evidence) {}

    /// What was prepared last: the sentences of one reply come one after another.
    private volatile @Nullable Prepared last;

    /// @return empty when the sentence may be said
    public List<Objection> check(String sentence, Ground ground) {
        if (sentence.isBlank()) {
            return List.of();
        }
        if (sentence.length() > LONGEST) {
            return List.of(new Objection(Claim.PROMPT, sentence.substring(0, 80), "Too long for one sentence."));
        }
        var evidence = evidence(ground);
        if (repeated(sentence, ground)) {
            return List.of();
        }
        return Markup.sentences(sentence).stream()
                .flatMap(one -> objections(evidence.read(LeftOpen.without(one)), evidence).stream())
                .distinct()
                .toList();
    }

    /// What only shows in all sentences of a reply together: instructions told in short pieces.
    ///
    /// @return empty when nothing more is to be said against the reply
    public List<Objection> whole(String reply, Ground ground) {
        return Secrets.told(reply, evidence(ground));
    }

    /// Whether a reply answers from one of the passages that tools gave because they may: a sentence of it says what
    /// stands in one, and none that it is not known or that a message could be taken.
    public boolean answersFromPassages(String reply, Ground ground) {
        var sentences = new SentenceStream();
        var evidence = evidence(ground);
        var statements = Stream.concat(sentences.add(reply).stream(), sentences.end("").stream())
                .flatMap(sentence -> Markup.sentences(sentence).stream())
                .map(evidence::read)
                .toList();
        return statements.stream().noneMatch(LeftOpen::unknown)
                && statements.stream()
                        .filter(statement -> !statement.onlyAsks())
                        .anyMatch(statement -> evidence.passages().answer(statement, evidence));
    }

    @SuppressWarnings("ReferenceEquality") // An equal ground would cost more to find than to read anew.
    private Evidence evidence(Ground ground) {
        var prepared = last;
        if (prepared == null || prepared.ground() != ground) {
            prepared = new Prepared(ground, new Evidence(ground));
            last = prepared;
        }
        return prepared.evidence();
    }

    private static List<Objection> objections(Statement statement, Evidence evidence) {
        var asserted = Asserted.in(statement, evidence);
        var objections = new ArrayList<Objection>();
        ACTS.forEach(check -> objections.addAll(check.of(statement, evidence, asserted)));
        if (Quotes.quotes(statement.text(), evidence.sources())
                && asserted.acts().isEmpty()) {
            return List.copyOf(objections);
        }
        var told = asserted.acts().isEmpty() ? evidence.passages().tell(statement, evidence) : Passages.Part.NOTHING;
        if (told != Passages.Part.NOTHING) {
            NAMES.forEach(check -> objections.addAll(check.of(statement, evidence, asserted)));
        } else {
            objections.addAll(figures(statement, evidence, asserted));
        }
        if (objections.isEmpty() && told != Passages.Part.ALL) {
            objections.addAll(REST.of(statement, evidence, asserted));
        }
        return Stream.of(objections).flatMap(List::stream).distinct().toList();
    }

    private static List<Objection> figures(Statement statement, Evidence evidence, Asserted asserted) {
        var objections = new ArrayList<Objection>();
        var rest = hours(statement, evidence, objections);
        var left = rest.mentions().size() == statement.mentions().size() && !OpeningTimes.speaks(statement)
                ? asserted
                : asserted.ofHours();
        FIGURES.forEach(check -> objections.addAll(check.of(rest, evidence, left)));
        NAMES.forEach(check -> objections.addAll(check.of(rest, evidence, left)));
        return objections;
    }

    /// What is left to check once opening hours are.
    private static Statement hours(Statement statement, Evidence evidence, List<Objection> objections) {
        var person =
                People.named(statement.text(), evidence).stream().findFirst().orElse(null);
        var working = person != null && OpeningTimes.works(statement);
        if (!OpeningTimes.speaks(statement) && !working) {
            return statement;
        }
        var hours = new OpeningTimes(statement, evidence, working ? person : null);
        var wrong = hours.objections();
        if (!statement.onlyAsks()) {
            objections.addAll(wrong);
        }
        var settled = new HashSet<>(hours.settled());
        return statement.without(settled::contains);
    }

    /// Whether a tool gave this sentence, and nothing has changed since.
    private static boolean repeated(String sentence, Ground ground) {
        for (var result : ground.results().reversed()) {
            if (Quotes.repeats(sentence, result.say())) {
                return true;
            }
            if (result.done() && SETTLING.contains(result.tool())) {
                return false;
            }
        }
        return false;
    }
}
