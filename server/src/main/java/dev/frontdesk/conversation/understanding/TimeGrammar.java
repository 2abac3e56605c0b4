package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.TimePiece.HalfMark;
import dev.frontdesk.conversation.understanding.TimePiece.Num;
import dev.frontdesk.conversation.understanding.TimePiece.Other;
import dev.frontdesk.conversation.understanding.TimePiece.Word;
import dev.frontdesk.conversation.understanding.grammar.Chart;
import dev.frontdesk.conversation.understanding.grammar.Node;
import dev.frontdesk.conversation.understanding.grammar.RuleBook;
import dev.frontdesk.conversation.understanding.words.Token;
import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The one grammar of dates and times: numbers, then clock times and days, then periods, then ranges
/// and limits. Finds all readings; choosing among them is not its work.
final class TimeGrammar {

    private static final int LONGEST_NUMBER = 4;

    private final Vocabulary vocabulary;
    private final Chart<Context> chart;

    /// @param own adds the rules that only this language has
    TimeGrammar(Vocabulary vocabulary, Consumer<RuleBook<Context>> own) {
        this.vocabulary = vocabulary;
        RuleBook<Context> book = new RuleBook<>();
        NumberRules.addTo(book);
        ClockRules.addTo(book);
        DayRules.addTo(book);
        HolidayRules.addTo(book);
        PeriodRules.addTo(book);
        RelativeRules.addTo(book);
        RangeRules.addTo(book);
        MonthSpanRules.addTo(book);
        SeasonRules.addTo(book);
        ZoneRules.addTo(book);
        PastRules.addTo(book);
        OtherRules.addTo(book);
        own.accept(book);
        this.chart = new Chart<>(book.rules());
    }

    /// "12 Baker Street": a number, a word that is no word of time, and a kind of street.
    private static void addresses(List<Token> tokens, List<Node> lexical) {
        List<Node> streets = lexical.stream()
                .filter(node -> node.piece() instanceof Word word && word.tag() == Tag.STREET)
                .toList();
        for (Node street : streets) {
            int name = street.start() - 1;
            boolean numbered = name > 0
                    && tokens.get(name).isWord()
                    && tokens.get(name - 1).isNumber();
            if (numbered && lexical.stream().noneMatch(node -> node.start() <= name && node.end() > name)) {
                lexical.add(new Node(name - 1, street.end(), new Other()));
            }
        }
    }

    List<Node> read(List<Token> tokens, Context context) {
        List<Node> lexical = new ArrayList<>(vocabulary.find(tokens));
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isNumber() && token.word().length() <= LONGEST_NUMBER) {
                int width = token.word().length();
                lexical.add(new Node(i, i + 1, new Num(Integer.parseInt(token.word()), width)));
            } else if (token.glued()
                    && (token.word().equals("a") || token.word().equals("p"))) {
                lexical.add(new Node(i, i + 1, new HalfMark(token.word().equals("p"))));
            }
        }
        addresses(tokens, lexical);
        return chart.parse(tokens.size(), lexical, context);
    }
}
