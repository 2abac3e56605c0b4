package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.grammar.Node;
import dev.frontdesk.conversation.understanding.words.Token;
import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The phrases of an utterance that steer the conversation. A phrase inside a longer one does not
/// count: "no problem" is no "no".
final class Cues {

    private static final int LONGEST_PHRASE = 8;

    private final List<Node> nodes;
    private final Set<Cue> present = EnumSet.noneOf(Cue.class);

    private Cues(List<Node> nodes) {
        this.nodes = nodes;
        nodes.forEach(node -> present.add((Cue) node.piece()));
    }

    static Cues of(List<Token> tokens, Vocabulary vocabulary) {
        List<Node> all = vocabulary.find(tokens);
        Map<Integer, List<Node>> byStart = all.stream().collect(Collectors.groupingBy(Node::start));
        return new Cues(all.stream()
                .filter(node -> IntStream.rangeClosed(Math.max(0, node.start() - LONGEST_PHRASE), node.start())
                        .mapToObj(start -> byStart.getOrDefault(start, List.of()))
                        .flatMap(List::stream)
                        .noneMatch(other -> inside(node, other)))
                .toList());
    }

    private static boolean inside(Node inner, Node outer) {
        return !((Cue) inner.piece()).marks()
                && !((Cue) outer.piece()).marks()
                && outer.start() <= inner.start()
                && inner.end() <= outer.end()
                && outer.length() > inner.length();
    }

    boolean has(Cue cue) {
        return present.contains(cue);
    }

    /// Those that lie within the tokens from start to end.
    Cues within(int start, int end) {
        return new Cues(nodes.stream()
                .filter(node -> start <= node.start() && node.end() <= end)
                .toList());
    }

    /// A phrase that does the one and not the other: "what does it cost", but not a mere "do you".
    boolean hasBesides(Cue wanted, Cue weak) {
        return nodes.stream()
                .anyMatch(node -> node.piece() == wanted
                        && nodes.stream().noneMatch(other -> other.piece() == weak && covers(node, other)));
    }

    boolean any(Cue cue, Predicate<Node> where) {
        return nodes.stream().anyMatch(node -> node.piece() == cue && where.test(node));
    }

    private static boolean covers(Node one, Node other) {
        return one.start() == other.start() && one.end() == other.end();
    }

    /// In the order they were said.
    List<Node> nodes() {
        return nodes;
    }

    /// A "not" right before it, or one little word ahead.
    ///
    /// @param from end of what was said before, which the "not" must not reach over
    boolean negated(Node node, int from) {
        return nodes.stream()
                .anyMatch(cue -> cue.piece() == Cue.NOT
                        && cue.start() >= from
                        && cue.end() <= node.start()
                        && node.start() - cue.end() <= 1);
    }

    boolean correctionBetween(Draft first, Draft second) {
        return nodes.stream()
                .anyMatch(cue -> (cue.piece() == Cue.CORRECTION || cue.piece() == Cue.NO)
                        && cue.start() >= first.span().end()
                        && cue.end() <= second.span().start());
    }
}
