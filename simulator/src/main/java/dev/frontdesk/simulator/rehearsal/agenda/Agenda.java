package dev.frontdesk.simulator.rehearsal.agenda;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is still to be conveyed, in order, and what was conveyed already. Used by one thread.
final class Agenda {

    private static final Set<Detail> WHEN = Set.of(Detail.DAY, Detail.TIME);

    private final Plan plan;
    private final List<Statement> left;
    private final Map<Detail, String> conveyed = new EnumMap<>(Detail.class);

    Agenda(Plan plan) {
        this.plan = plan;
        this.left = new ArrayList<>(plan.statements());
    }

    /// The first there is.
    Optional<Statement> next() {
        return left.stream().filter(this::isNews).findFirst().map(this::say);
    }

    /// The next that gives the service.
    Optional<Statement> service() {
        return left.stream()
                .filter(this::isNews)
                .filter(one -> one.gives(Detail.SERVICE))
                .findFirst()
                .map(this::say);
    }

    /// The next that gives a day or a time not conveyed yet; before it, that another service is wanted after
    /// all.
    Optional<Statement> when() {
        if (conveyed.keySet().containsAll(WHEN)) {
            return Optional.empty();
        }
        return left.stream()
                .filter(this::isNews)
                .filter(one -> givesMissing(one) || (one.gives(Detail.SERVICE) && isChange(one)))
                .findFirst()
                .map(this::say);
    }

    /// The next change of mind.
    Optional<Statement> change() {
        return left.stream()
                .filter(this::isNews)
                .filter(this::isChange)
                .findFirst()
                .map(this::say);
    }

    boolean hasConveyed(Detail detail) {
        return conveyed.containsKey(detail);
    }

    /// As far as the caller has come: what was said last, else what will be said first.
    String wanted(Detail detail) {
        var said = conveyed.get(detail);
        if (said != null) {
            return said;
        }
        return left.stream()
                .filter(one -> one.gives(detail))
                .findFirst()
                .map(one -> one.says().getOrDefault(detail, ""))
                .orElse("");
    }

    /// Details wanted in the recorded caller's bare words or, `plainly`, in ones that cannot be mistaken.
    String restated(Set<Detail> details, boolean plainly) {
        var words = new ArrayList<String>();
        for (var detail : Detail.values()) {
            var value = wanted(detail);
            if (details.contains(detail) && !value.isEmpty()) {
                words.add(plainly ? Plainly.said(detail, value) : plan.words(detail, value));
                conveyed.put(detail, value);
            }
        }
        dropSaid();
        return String.join(", ", words);
    }

    private boolean givesMissing(Statement statement) {
        return WHEN.stream().anyMatch(detail -> statement.gives(detail) && !conveyed.containsKey(detail));
    }

    /// An opening that gives no detail is news as long as nothing else was said.
    private boolean isNews(Statement statement) {
        return statement.says().isEmpty()
                ? conveyed.isEmpty()
                : statement.says().entrySet().stream()
                        .anyMatch(detail -> !detail.getValue().equals(conveyed.get(detail.getKey())));
    }

    private boolean isChange(Statement statement) {
        return statement.says().entrySet().stream()
                .anyMatch(detail -> conveyed.containsKey(detail.getKey())
                        && !detail.getValue().equals(conveyed.get(detail.getKey())));
    }

    private Statement say(Statement statement) {
        left.remove(statement);
        conveyed.putAll(statement.says());
        dropSaid();
        return statement;
    }

    /// What comes next and was conveyed otherwise meanwhile need not be said; said later, it would take back
    /// what was said in between.
    private void dropSaid() {
        while (!left.isEmpty() && !isNews(left.getFirst())) {
            left.removeFirst();
        }
    }
}
