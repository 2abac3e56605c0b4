package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.TimePiece.Num;
import dev.frontdesk.conversation.understanding.grammar.Node;
import dev.frontdesk.conversation.understanding.words.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// For how many people: "me and my son", "the two of us", "two adults and three kids", "a family of
/// four". Somebody named alone ("for my son") is one person and not said so: the usual case.
final class PeopleReader {

    private static final int MOST = 20;

    /// Members said one after another, up to a token.
    private record Group(int end, int people, int members, boolean counted) {}

    private final List<Token> tokens;
    private final List<Node> words;
    private final List<Node> readings;

    private PeopleReader(Utterance utterance, List<Node> readings) {
        this.tokens = utterance.tokens();
        this.words = utterance.language().people().find(tokens);
        this.readings = readings;
    }

    /// @param readings all readings of the utterance, for its numbers
    static @Nullable Integer read(Utterance utterance, List<Node> readings) {
        return new PeopleReader(utterance, readings).read();
    }

    private @Nullable Integer read() {
        for (int at = 0; at < tokens.size(); at++) {
            Group group = group(at);
            boolean said = group.counted() || group.members() > 1;
            if (said && group.people() <= MOST && !ends(Who.OWNED, at)) {
                return group.people();
            }
        }
        return null;
    }

    /// The members from there on.
    private Group group(int at) {
        Group group = member(at);
        while (group.members() > 0) {
            Group next = next(group.end());
            if (next.members() == 0) {
                return group;
            }
            group = new Group(
                    next.end(),
                    group.people() + next.people(),
                    group.members() + next.members(),
                    group.counted() || next.counted());
        }
        return group;
    }

    /// The member that "and" or a comma joins to what ends there. "For me. I need …" is one person.
    private Group next(int end) {
        int joined = longest(Who.JOINED, end);
        if (joined > 0) {
            return member(joined);
        }
        boolean listed = end < tokens.size() && tokens.get(end).pause() && longest(Who.SELF, end) < 0;
        return listed ? member(end) : new Group(end, 0, 0, false);
    }

    private Group member(int from) {
        int at = from;
        for (int end = longest(Who.WHOSE, at); end > at; end = longest(Who.WHOSE, at)) {
            at = end;
        }
        Group counted = counted(at);
        return counted == null ? uncounted(at) : counted;
    }

    private @Nullable Group counted(int at) {
        int follows = longest(Who.COUNT_FOLLOWS, at);
        for (Node node : readings) {
            if (node.piece() instanceof Num number && number.value() >= 1 && number.width() <= 2) {
                int noun = longest(Who.COUNTED, node.end());
                if (node.start() == at && noun > 0) {
                    return new Group(noun, number.value(), 1, true);
                }
                if (node.start() == follows) {
                    return new Group(node.end(), number.value(), 1, true);
                }
            }
        }
        return null;
    }

    private Group uncounted(int at) {
        int alone = longest(Who.JUST_SELF, at);
        int two = longest(Who.TWO, at);
        int one = Math.max(longest(Who.ONE, at), longest(Who.SELF, at));
        if (alone > 0) {
            return new Group(alone, 1, 1, true);
        }
        if (two > 0) {
            return new Group(two, 2, 1, true);
        }
        return one > 0 ? new Group(one, 1, 1, false) : new Group(at, 0, 0, false);
    }

    /// Where the longest such phrase from there on ends; -1 if there is none.
    private int longest(Who who, int start) {
        return words.stream()
                .filter(node -> node.piece() == who && node.start() == start)
                .mapToInt(Node::end)
                .max()
                .orElse(-1);
    }

    private boolean ends(Who who, int end) {
        return words.stream().anyMatch(node -> node.piece() == who && node.end() == end);
    }
}
