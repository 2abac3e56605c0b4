package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.grammar.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// The clauses of an utterance: what stands between pauses and words such as "and".
final class Clauses {

    /// Tokens from start (included) to end (excluded).
    record Clause(int start, int end) {}

    private Clauses() {}

    static List<Clause> of(Utterance utterance, Cues cues) {
        int size = utterance.tokens().size();
        TreeSet<Integer> starts = new TreeSet<>(List.of(0));
        for (int i = 1; i < size; i++) {
            if (utterance.tokens().get(i).pause()) {
                starts.add(i);
            }
        }
        for (Node node : cues.nodes()) {
            if (node.piece() == Cue.CLAUSE && !named(node, utterance)) {
                starts.add(node.start());
            }
        }
        List<Clause> clauses = new ArrayList<>();
        for (int start : starts) {
            Integer next = starts.higher(start);
            clauses.add(new Clause(start, next == null ? size : next));
        }
        return clauses;
    }

    /// The "and" of a service's own name: "wash and cut".
    private static boolean named(Node and, Utterance utterance) {
        return new TermReader(utterance).inside(and, utterance.context().services());
    }
}
