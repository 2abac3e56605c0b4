package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.TimePiece.Nth;
import dev.frontdesk.conversation.understanding.TimePiece.Num;
import dev.frontdesk.conversation.understanding.grammar.Node;
import dev.frontdesk.conversation.understanding.words.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which of the things offered: "the second one", "option two", "the later".
final class ChoiceReader {

    private static final Set<String> NAMED = Set.of("one", "option", "slot", "choice", "time");
    private static final Set<String> COUNTED = Set.of("option", "number", "choice", "slot");
    private static final int LAST = -1;

    private ChoiceReader() {}

    /// @param readings all readings of the utterance, for its numbers and ordinals
    static @Nullable Integer read(Utterance utterance, List<Node> readings) {
        List<Token> tokens = utterance.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Integer end = ends(tokens, i, utterance.asks(Ask.CHOICE));
            if (end != null) {
                return end;
            }
        }
        for (Node node : readings) {
            Integer choice = counted(node, utterance);
            if (choice != null) {
                return choice;
            }
        }
        return null;
    }

    private static @Nullable Integer ends(List<Token> tokens, int at, boolean asked) {
        String word = tokens.get(at).word();
        boolean the = at > 0 && tokens.get(at - 1).word().equals("the");
        boolean one =
                at + 1 < tokens.size() && NAMED.contains(tokens.get(at + 1).word());
        boolean named = the && (one || asked || at + 1 == tokens.size());
        return switch (word) {
            case "last", "later", "latter", "latest" -> named ? LAST : null;
            case "earlier", "earliest", "former" -> named ? Integer.valueOf(1) : null;
            default -> null;
        };
    }

    private static @Nullable Integer counted(Node node, Utterance utterance) {
        List<Token> tokens = utterance.tokens();
        boolean asked = utterance.asks(Ask.CHOICE);
        String before = node.start() > 0 ? tokens.get(node.start() - 1).word() : "";
        String after = node.end() < tokens.size() ? tokens.get(node.end()).word() : "";
        return switch (node.piece()) {
            case Nth nth -> (asked || NAMED.contains(after)) && nth.value() <= 9 ? Integer.valueOf(nth.value()) : null;
            case Num num ->
                (COUNTED.contains(before) || (asked && tokens.size() <= 2)) && within(num) ? num.value() : null;
            default -> null;
        };
    }

    private static boolean within(Num num) {
        return num.value() >= 1 && num.value() <= 9;
    }
}
