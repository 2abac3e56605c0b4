package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.Money.Limit;
import dev.frontdesk.conversation.understanding.grammar.Node;
import dev.frontdesk.conversation.understanding.words.Token;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sums of money, the first of an utterance: "eighty dollars", "£1,200", "$50 or less", "between 50 and
/// 80 euros", "fifty cents". A number without a currency is none.
final class MoneyReader {

    /// A sum and the tokens it covers.
    record Found(Money money, int start, int end) {}

    /// A number with its currency.
    private record Sum(MoneyAmount number, Currency currency, BigDecimal value, int end) {}

    private static final int HUNDREDTHS = 2;
    private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_CENTS = BigDecimal.valueOf(99);

    private final Utterance utterance;
    private final List<Token> tokens;
    private final List<Node> words;
    private final MoneyCurrency currencies;

    private MoneyReader(Utterance utterance) {
        this.utterance = utterance;
        this.tokens = utterance.tokens();
        this.words = utterance.language().money().words().find(tokens);
        this.currencies = new MoneyCurrency(utterance, words);
    }

    static @Nullable Found read(Utterance utterance) {
        return new MoneyReader(utterance).read();
    }

    private @Nullable Found read() {
        for (int at = 0; at < tokens.size(); at++) {
            MoneyAmount number = MoneyAmount.at(utterance, at);
            if (number != null) {
                Found range = range(number);
                Sum sum = range == null ? sum(number) : null;
                if (range != null) {
                    return range;
                }
                if (sum != null) {
                    return found(number.start(), sum, null);
                }
                at = number.end() - 1;
            }
        }
        return null;
    }

    /// "50 to 80 dollars", "between 50 and 80 dollars", "$50 to $80".
    private @Nullable Found range(MoneyAmount from) {
        Sum first = sum(from);
        int end = first == null ? from.end() : first.end();
        boolean between = start(MoneyWord.BETWEEN, from.start()) >= 0;
        int next = Math.max(end(MoneyWord.TO, end), between ? end(MoneyWord.AND, end) : -1);
        MoneyAmount to = next < 0 || next >= tokens.size() ? null : MoneyAmount.at(utterance, next);
        Sum second = to == null ? null : sum(to);
        if (second == null || second.value().compareTo(from.value()) <= 0) {
            return null;
        }
        return found(from.start(), second, first == null ? from.value() : first.value());
    }

    private Found found(int start, Sum sum, @Nullable BigDecimal from) {
        int begin = start;
        int end = sum.end();
        Limit limit = Limit.SAID;
        for (MoneyWord word : List.of(MoneyWord.ABOUT, MoneyWord.AT_MOST, MoneyWord.AT_LEAST)) {
            int before = start(word, start);
            if (before >= 0) {
                begin = before;
                limit = limit(word);
            }
        }
        for (MoneyWord word : List.of(MoneyWord.OR_SO, MoneyWord.OR_LESS, MoneyWord.OR_MORE)) {
            int after = end(word, sum.end());
            if (after >= 0) {
                end = after;
                limit = limit(word);
            }
        }
        Money money = from == null
                ? new Money(sum.currency(), sum.value(), null, limit)
                : new Money(sum.currency(), from, sum.value(), limit);
        return new Found(money, begin, end);
    }

    private static Limit limit(MoneyWord word) {
        return switch (word) {
            case AT_MOST, OR_LESS -> Limit.AT_MOST;
            case AT_LEAST, OR_MORE -> Limit.AT_LEAST;
            case ABOUT, OR_SO -> Limit.ABOUT;
            case DOLLARS, EUROS, POUNDS, STERLING, CENTS, PENCE, AND, TO, BETWEEN -> Limit.SAID;
        };
    }

    private @Nullable Sum sum(MoneyAmount number) {
        MoneyCurrency.Found currency = currencies.of(number);
        if (currency != null) {
            return withCents(number, currency.currency(), currency.end());
        }
        int cents = utterance.language().money().centsAlone() ? end(MoneyWord.CENTS, number.end()) : -1;
        int pence = end(MoneyWord.PENCE, number.end());
        if (pence >= 0 && currencies.inBritain() && !likeATime(number, pence)) {
            return hundredths(number, currencies.sterling(), pence);
        }
        return cents >= 0 ? hundredths(number, currencies.dollar(), cents) : null;
    }

    /// "7p" and "12:45 p" are times; no hour is "50p".
    private boolean likeATime(MoneyAmount number, int pence) {
        Token unit = tokens.get(pence - 1);
        boolean hour = number.value().compareTo(LAST_HOUR) <= 0;
        boolean minutes =
                number.start() > 0 && tokens.get(number.start() - 1).word().equals(":");
        return unit.word().equals("p") && (hour || minutes || !unit.glued());
    }

    private static Sum hundredths(MoneyAmount number, Currency currency, int end) {
        return new Sum(number, currency, number.value().movePointLeft(HUNDREDTHS), end);
    }

    /// "Two dollars and fifty cents".
    private Sum withCents(MoneyAmount number, Currency currency, int end) {
        int joined = Math.max(end, end(MoneyWord.AND, end));
        MoneyAmount cents = joined < tokens.size() ? cents(joined) : null;
        return cents != null && cents.value().compareTo(MOST_CENTS) <= 0
                ? new Sum(number, currency, number.value().add(cents.value().movePointLeft(HUNDREDTHS)), cents.end())
                : new Sum(number, currency, number.value(), end);
    }

    /// The cents that are said there, their word included. "Cinquante cents" is read as fifty hundreds first.
    private @Nullable MoneyAmount cents(int at) {
        MoneyAmount number = MoneyAmount.at(utterance, at);
        if (number == null) {
            return null;
        }
        int after = Math.max(end(MoneyWord.CENTS, number.end()), end(MoneyWord.PENCE, number.end()));
        if (after >= 0) {
            return new MoneyAmount(at, after, number.value());
        }
        boolean hundreds = end(MoneyWord.CENTS, number.end() - 1) == number.end();
        return hundreds ? new MoneyAmount(at, number.end(), number.value().divideToIntegralValue(HUNDRED)) : null;
    }

    /// Where the longest such word from there on ends; -1 if there is none.
    private int end(MoneyWord word, int start) {
        return words.stream()
                .filter(node -> node.piece() == word && node.start() == start)
                .mapToInt(Node::end)
                .max()
                .orElse(-1);
    }

    /// Where the longest such word up to there begins; -1 if there is none.
    private int start(MoneyWord word, int end) {
        return words.stream()
                .filter(node -> node.piece() == word && node.end() == end)
                .mapToInt(Node::start)
                .min()
                .orElse(-1);
    }
}
