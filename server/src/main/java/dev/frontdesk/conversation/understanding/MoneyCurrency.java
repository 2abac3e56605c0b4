package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.grammar.Node;
import dev.frontdesk.conversation.understanding.words.Token;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a number is paid in: a sign before or behind it, or a word behind it.
final class MoneyCurrency {

    /// @param end token after the last of the sum
    record Found(Currency currency, int end) {}

    private static final Set<String> DOLLARS = Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD");
    private static final Currency DOLLAR = Currency.getInstance("USD");
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Currency POUND = Currency.getInstance("GBP");
    private static final String BLANKS = " \u00a0\u202f";

    private final Utterance utterance;
    private final List<Node> words;

    MoneyCurrency(Utterance utterance, List<Node> words) {
        this.utterance = utterance;
        this.words = words;
    }

    @Nullable
    Found of(MoneyAmount number) {
        List<Token> tokens = utterance.tokens();
        Currency before = sign(charNear(tokens.get(number.start()).start() - 1, -1));
        if (before != null) {
            return new Found(before, Math.max(number.end(), wordEnd(number.end())));
        }
        Found word = word(number.end());
        if (word != null) {
            return word;
        }
        Currency after = sign(charNear(tokens.get(number.end() - 1).end(), 1));
        return after == null ? null : new Found(after, number.end());
    }

    boolean inBritain() {
        return utterance.context().country().equals("GB");
    }

    Currency sterling() {
        return POUND;
    }

    /// The country's own, where it pays in dollars.
    Currency dollar() {
        try {
            Currency own =
                    Currency.getInstance(Locale.of("", utterance.context().country()));
            return own != null && DOLLARS.contains(own.getCurrencyCode()) ? own : DOLLAR;
        } catch (IllegalArgumentException noCountry) {
            return DOLLAR;
        }
    }

    private int wordEnd(int at) {
        Found word = word(at);
        return word == null ? at : word.end();
    }

    private @Nullable Found word(int at) {
        Found longest = null;
        for (Node node : words) {
            Currency currency = node.start() == at && node.piece() instanceof MoneyWord word ? named(word) : null;
            if (currency != null && (longest == null || node.end() > longest.end())) {
                longest = new Found(currency, node.end());
            }
        }
        return longest;
    }

    private @Nullable Currency named(MoneyWord word) {
        return switch (word) {
            case DOLLARS -> dollar();
            case EUROS -> EURO;
            case POUNDS -> inBritain() ? POUND : null;
            case STERLING -> POUND;
            case CENTS, PENCE, AND, TO, BETWEEN, AT_MOST, AT_LEAST, ABOUT, OR_LESS, OR_MORE, OR_SO -> null;
        };
    }

    private @Nullable Currency sign(char sign) {
        return switch (sign) {
            case '$' -> dollar();
            case '€' -> EURO;
            case '£' -> POUND;
            default -> null;
        };
    }

    /// The character there, or behind one blank.
    private char charNear(int index, int step) {
        char near = at(index);
        return BLANKS.indexOf(near) >= 0 ? at(index + step) : near;
    }

    private char at(int index) {
        String text = utterance.text();
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }
}
