package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.ChoiceWords.Place;
import dev.frontdesk.conversation.understanding.TimePiece.Nth;
import dev.frontdesk.conversation.understanding.TimePiece.Num;
import dev.frontdesk.conversation.understanding.TimePiece.Other;
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
        for (Node end : utterance.language().choices().ends().find(tokens)) {
            if (stands(end, utterance)) {
                return ((Place) end.piece()).number();
            }
        }
        for (Node node : readings) {
            Integer choice = counted(node, readings, utterance);
            if (choice != null) {
                return choice;
            }
        }
        return null;
    }

    /// For a thing: asked for, with a word for one, or alone at the end.
    private static boolean stands(Node end, Utterance utterance) {
        List<Token> tokens = utterance.tokens();
        return utterance.asks(Ask.CHOICE)
                || end.end() == tokens.size()
                || utterance
                        .language()
                        .choices()
                        .named()
                        .contains(tokens.get(end.end()).word());
    }

    private static @Nullable Integer counted(Node node, List<Node> readings, Utterance utterance) {
        List<Token> tokens = utterance.tokens();
        boolean asked = utterance.asks(Ask.CHOICE);
        ChoiceWords words = utterance.language().choices();
        String before = node.start() > 0 ? tokens.get(node.start() - 1).word() : "";
        String after = node.end() < tokens.size() ? tokens.get(node.end()).word() : "";
        return switch (node.piece()) {
            case Nth nth ->
                (asked
                                        || words.named().contains(after)
                                        || ofThem(node, tokens, words)
                                        || (elliptic(node, nth, utterance) && !ofNothing(node, readings)))
                                && nth.value() <= 9
                        ? Integer.valueOf(nth.value())
                        : null;
            case Num num ->
                (words.counted().contains(before) || (asked && tokens.size() <= 2)) && within(num) ? num.value() : null;
            default -> null;
        };
    }

    /// The "second" of "just a second".
    private static boolean ofNothing(Node node, List<Node> readings) {
        return readings.stream()
                .anyMatch(other -> other.piece() instanceof Other
                        && other.start() <= node.start()
                        && node.end() <= other.end()
                        && other.length() > node.length());
    }

    /// "The first of those", "the second of the two".
    private static boolean ofThem(Node node, List<Token> tokens, ChoiceWords words) {
        int at = node.end();
        return at + 1 < tokens.size()
                && words.of().contains(tokens.get(at).word())
                && tokens.subList(at + 1, Math.min(at + 3, tokens.size())).stream()
                        .anyMatch(token -> words.them().contains(token.word()));
    }

    /// "Le deuxième": alone after its article, and no day of a month unless it answers an offer.
    private static boolean elliptic(Node node, Nth nth, Utterance utterance) {
        List<Token> tokens = utterance.tokens();
        boolean last = node.end() == tokens.size() || tokens.get(node.end()).pause();
        boolean offered = utterance.asks(Ask.WHEN) && !nth.written();
        return utterance.language().choices().elliptic() && (offered || !nth.ofMonth()) && last && node.start() > 0;
    }

    private static boolean within(Num num) {
        return num.value() >= 1 && num.value() <= 9;
    }
}
