package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.TimePiece.Nth;
import dev.frontdesk.conversation.understanding.TimePiece.Num;
import dev.frontdesk.conversation.understanding.grammar.Node;
import dev.frontdesk.conversation.understanding.words.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which of the things offered: "the second one", "option two", "the later".
final class ChoiceReader {

    private ChoiceReader() {}

    /// @param readings all readings of the utterance, for its numbers and ordinals
    static @Nullable Integer read(Utterance utterance, List<Node> readings) {
        List<Token> tokens = utterance.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Integer end = ends(tokens, i, utterance);
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

    private static @Nullable Integer ends(List<Token> tokens, int at, Utterance utterance) {
        ChoiceWords words = utterance.language().choices();
        boolean the = at > 0 && words.the().contains(tokens.get(at - 1).word());
        boolean one = at + 1 < tokens.size()
                && words.named().contains(tokens.get(at + 1).word());
        boolean named = the && (one || utterance.asks(Ask.CHOICE) || at + 1 == tokens.size());
        return named ? words.ends().get(tokens.get(at).word()) : null;
    }

    private static @Nullable Integer counted(Node node, Utterance utterance) {
        List<Token> tokens = utterance.tokens();
        boolean asked = utterance.asks(Ask.CHOICE);
        ChoiceWords words = utterance.language().choices();
        String before = node.start() > 0 ? tokens.get(node.start() - 1).word() : "";
        String after = node.end() < tokens.size() ? tokens.get(node.end()).word() : "";
        return switch (node.piece()) {
            case Nth nth ->
                (asked || words.named().contains(after) || ofThem(node, tokens, words)) && nth.value() <= 9
                        ? Integer.valueOf(nth.value())
                        : null;
            case Num num ->
                (words.counted().contains(before) || (asked && tokens.size() <= 2)) && within(num) ? num.value() : null;
            default -> null;
        };
    }

    /// "The first of those", "the second of the two".
    private static boolean ofThem(Node node, List<Token> tokens, ChoiceWords words) {
        int at = node.end();
        if (at + 1 >= tokens.size() || !words.of().contains(tokens.get(at).word())) {
            return false;
        }
        boolean the = at + 2 < tokens.size() && words.the().contains(tokens.get(at + 1).word());
        return words.them().contains(tokens.get(the ? at + 2 : at + 1).word());
    }

    private static boolean within(Num num) {
        return num.value() >= 1 && num.value() <= 9;
    }
}
