package dev.frontdesk.conversation.understanding.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds every reading of a row of tokens. Works from left to right: all that ends before a token is
/// known when that token is reached, so a rule only has to look back from its last piece. The number
/// of nodes, and of the steps to find them, is bounded; a text that would need more keeps the readings found so far.
public final class Chart<S> {

    private static final int MOST_NODES = 2_000;
    private static final int MOST_NODES_PER_TOKEN = 120;
    private static final int MOST_STEPS = 80_000;

    private final Map<Class<? extends Piece>, List<Rule<S>>> rulesByLastPiece = new HashMap<>();

    public Chart(List<Rule<S>> rules) {
        rules.forEach(rule -> rulesByLastPiece
                .computeIfAbsent(rule.last().type(), type -> new ArrayList<>())
                .add(rule));
    }

    /// All nodes over `tokens` tokens that follow from the lexical ones, these included, by end.
    public List<Node> parse(int tokens, List<Node> lexical, S scene) {
        return new Run(tokens, lexical, scene).all();
    }

    private final class Run {
        private final List<List<Node>> endingAt = new ArrayList<>();
        private final List<List<Node>> lexicalEndingAt = new ArrayList<>();
        private final S scene;
        private final Set<Node> seen = new HashSet<>();
        private int steps;

        Run(int tokens, List<Node> lexical, S scene) {
            this.scene = scene;
            for (int i = 0; i <= tokens; i++) {
                endingAt.add(new ArrayList<>());
                lexicalEndingAt.add(new ArrayList<>());
            }
            lexical.forEach(node -> lexicalEndingAt.get(node.end()).add(node));
        }

        List<Node> all() {
            List<Node> nodes = new ArrayList<>();
            for (int end = 0; end < endingAt.size() && nodes.size() < MOST_NODES && steps < MOST_STEPS; end++) {
                close(end);
                nodes.addAll(endingAt.get(end));
            }
            return nodes;
        }

        private void close(int end) {
            List<Node> done = endingAt.get(end);
            Deque<Node> agenda = new ArrayDeque<>(lexicalEndingAt.get(end));
            while (!agenda.isEmpty() && done.size() < MOST_NODES_PER_TOKEN) {
                Node node = agenda.poll();
                if (seen.add(node)) {
                    done.add(node);
                    grow(node, agenda);
                }
            }
        }

        private void grow(Node node, Deque<Node> agenda) {
            for (Rule<S> rule : rulesByLastPiece.getOrDefault(node.piece().getClass(), List.of())) {
                if (rule.last().accepts(node.piece())) {
                    Piece[] filled = new Piece[rule.slots().size()];
                    filled[filled.length - 1] = node.piece();
                    lookBack(rule, filled, filled.length - 2, node.start(), node.end(), agenda);
                }
            }
        }

        private void lookBack(Rule<S> rule, Piece[] filled, int slot, int start, int end, Deque<Node> agenda) {
            if (slot < 0) {
                Piece made = rule.production().make(new Match(Arrays.asList(filled)), scene);
                if (made != null) {
                    agenda.add(new Node(start, end, made));
                }
                return;
            }
            for (Node before : endingAt.get(start)) {
                if (++steps > MOST_STEPS) {
                    return;
                }
                if (rule.slots().get(slot).accepts(before.piece())) {
                    filled[slot] = before.piece();
                    lookBack(rule, filled, slot - 1, before.start(), end, agenda);
                }
            }
        }
    }
}
