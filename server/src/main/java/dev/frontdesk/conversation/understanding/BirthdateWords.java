package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.TimePiece.MonthName;
import dev.frontdesk.conversation.understanding.TimePiece.Nth;
import dev.frontdesk.conversation.understanding.TimePiece.Num;
import dev.frontdesk.conversation.understanding.TimePiece.Year;
import dev.frontdesk.conversation.understanding.grammar.Node;
import dev.frontdesk.conversation.understanding.words.Token;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Birth dates in words and numbers: a day, a month by name or by number, and a year, in this order or
/// with the month first; words between them are passed over. What was passed over and what is unusual
/// costs. Reads "nineteen seventy six", "1970 8th" and "76" as years too.
final class BirthdateWords {

    private static final double PASSED_OVER = 0.25;
    /// A number goes on before it: "twenty third" is not the third.
    private static final double CUT_OFF = 0.4;

    /// "May" is written for "the" too: not believed where most transcripts have none.
    private static final double LONE_MONTH = 1.5;
    private static final double WEAK_MONTH = 0.1;
    private static final double MISSING_DAY = 4;
    /// Nobody needs more to say when they were born; every day is tried with every month and year.
    private static final int MOST_TOKENS = 40;
    private static final double HOMOPHONE = 0.5;
    private static final double LOST_TENS = 0.4;
    private static final int LONGEST_TWENTY = 3;
    /// "Thirty September" for the thirteenth: whoever means the thirtieth says "thirtieth".
    private static final double TEN_FOR_TEEN = 0.4;
    /// "1940" for "nineteen forty one": the last word is rather lost than made up.
    private static final double LOST_DIGIT = 0.3;

    private static final Map<String, Integer> HOMOPHONES = Map.of(
            "to", 2, "too", 2, "for", 4, "fore", 4, "won", 1, "ate", 8, "tree", 3, "sex", 6, "tan", 10, "free", 3);
    /// How people begin to say their date of birth.
    private static final Set<String> OPENING = Set.of(
            "it's",
            "its",
            "it",
            "is",
            "the",
            "my",
            "date",
            "of",
            "birth",
            "birthday",
            "born",
            "on",
            "i",
            "was",
            "i'm",
            "am",
            "yes",
            "that's",
            "that",
            "so",
            "um",
            "uh",
            "er",
            "okay",
            "ok",
            "yeah",
            "a",
            "and",
            "well",
            "dob",
            "in",
            "sure",
            "hi",
            "hello",
            "oh");

    /// One part of a date.
    private record Part(int start, int end, int value, double cost) {}

    private final Utterance utterance;
    private final double weakMonth;
    private final List<Part> days = new ArrayList<>();
    private final List<Part> months = new ArrayList<>();
    private final Set<Part> namedMonths = new HashSet<>();
    private final Set<Integer> numberEnds = new HashSet<>();
    private final Set<Integer> unexplainedBefore = new HashSet<>();
    private final List<Part> years = new ArrayList<>();
    private final Map<LocalDate, Double> dates = new HashMap<>();

    private BirthdateWords(Utterance utterance, List<Node> readings, boolean loneMonth) {
        this.utterance = utterance;
        this.weakMonth = loneMonth ? LONE_MONTH : WEAK_MONTH;
        List<Node> near =
                readings.stream().filter(node -> node.end() <= MOST_TOKENS).toList();
        near.forEach(this::part);
        near.forEach(this::lostTwenty);
        soundsLikeNumber();
        namedMonths.forEach(this::soundsLikeOrdinal);
        for (Node tens : near) {
            near.forEach(unit -> roundYear(tens, unit));
        }
    }

    /// @param loneMonth most other transcripts have no month that is an everyday word too
    static Map<LocalDate, Double> dates(Utterance utterance, List<Node> readings, boolean loneMonth) {
        BirthdateWords words = new BirthdateWords(utterance, readings, loneMonth);
        words.combine();
        return words.dates;
    }

    private void part(Node node) {
        switch (node.piece()) {
            case Nth nth -> {
                numberEnds.add(node.end());
                add(days, node, nth.value(), 0);
                add(months, node, nth.value(), 0.1);
            }
            case Num number -> {
                numberEnds.add(node.end());
                add(days, node, number.value(), number.width() > 2 ? 9 : 0);
                if (number.value() >= 30 && number.value() <= 90 && number.value() % 10 == 0) {
                    add(days, node, 10 + number.value() / 10, TEN_FOR_TEEN);
                }
                add(months, node, number.value(), number.width() > 2 ? 9 : 0.1);
                if (number.value() >= 10 && number.value() <= 99) {
                    int short2000 = utterance.context().today().getYear() % 100;
                    add(years, node, number.value() + (number.value() > short2000 ? 1900 : 2000), 0.6);
                }
            }
            case MonthName name -> {
                add(months, node, name.month().getValue(), name.weak() ? weakMonth : 0);
                namedMonths.add(months.getLast());
            }
            case Year year -> {
                add(years, node, year.value(), 0);
                if (year.value() % 10 == 0) {
                    for (int digit = 1; digit <= 9; digit++) {
                        add(years, node, year.value() + digit, LOST_DIGIT);
                    }
                }
            }
            default -> {
                // Other readings make no part of a birth date.
            }
        }
    }

    private static void add(List<Part> parts, Node node, int value, double cost) {
        if (cost < 9) {
            parts.add(new Part(node.start(), node.end(), value, cost));
        }
    }

    /// "1970 8th", "1960 for": a round year and what was said after it.
    private void roundYear(Node round, Node unit) {
        boolean follows = unit.start() == round.end() || joined(round.end(), unit.start());
        int tens = round.piece() instanceof Year year && year.value() % 10 == 0 ? year.value() : 0;
        int ones = switch (unit.piece()) {
            case Num number when number.width() < 2 -> number.value();
            case Nth nth -> nth.value();
            default -> 0;
        };
        boolean wide = tens == 2000 ? ones <= 29 : ones <= 9;
        if (follows && tens > 0 && ones > 0 && wide && unit.length() == 1) {
            years.add(new Part(round.start(), unit.end(), tens + ones, 0.05));
        }
    }

    private boolean joined(int end, int start) {
        return start == end + 1 && utterance.tokens().get(end).word().equals("and");
    }

    /// "8 to 1966", "for of May": a word that sounds like a number, standing where one is missing.
    private void soundsLikeNumber() {
        for (int i = 0; i < Math.min(MOST_TOKENS, utterance.tokens().size()); i++) {
            Integer value = HOMOPHONES.get(utterance.tokens().get(i).word());
            if (value != null) {
                days.add(new Part(i, i + 1, value, HOMOPHONE));
                months.add(new Part(i, i + 1, value, HOMOPHONE));
            }
        }
    }

    /// "Off of August", "search of May": what is heard for an ordinal, right before the month.
    private void soundsLikeOrdinal(Part month) {
        int at = month.start() - 1;
        if (at > 0 && utterance.tokens().get(at).word().equals("of")) {
            at--;
        }
        if (at >= 0 && utterance.tokens().get(at).isWord()) {
            String word = utterance.tokens().get(at).word();
            if (!OPENING.contains(word) && !HOMOPHONES.containsKey(word)) {
                int start = at;
                utterance
                        .language()
                        .soundsLikeOrdinal(word)
                        .forEach((day, cost) -> days.add(new Part(start, start + 1, day, cost)));
            }
        }
    }

    /// "When do you first", "can you 7th": what is heard for the "twenty" of "twenty first".
    private void lostTwenty(Node node) {
        int before = node.start();
        boolean unexplained = before > 0 && node.piece() instanceof Nth nth && nth.value() <= 9;
        for (int i = 0; i < before && unexplained; i++) {
            Token token = utterance.tokens().get(i);
            unexplained = token.isWord() && !OPENING.contains(token.word());
        }
        if (unexplained && before <= LONGEST_TWENTY && node.piece() instanceof Nth nth) {
            days.add(new Part(0, node.end(), 20 + nth.value(), LOST_TENS));
            unexplainedBefore.add(node.start());
        }
    }

    private void combine() {
        for (Part month : months) {
            for (Part year : years) {
                if (year.start() >= month.end()) {
                    days.forEach(day -> date(day, month, year));
                }
            }
        }
    }

    private void date(Part day, Part month, Part year) {
        boolean dayFirst = day.end() <= month.start();
        boolean monthFirst = month.end() <= day.start() && day.end() <= year.start();
        if (!dayFirst && !monthFirst) {
            return;
        }
        boolean named = namedMonths.contains(month);
        double order = named || dayFirst != utterance.context().monthFirst() ? 0 : 0.8;
        LocalDate date = month.value() >= 1 && month.value() <= 12
                ? Almanac.date(year.value(), Month.of(month.value()), day.value())
                : null;
        if (date != null && !date.isAfter(utterance.context().today())) {
            int start = Math.min(day.start(), month.start());
            double skipped = skipped(start, year.end())
                    - day.end()
                    + day.start()
                    - month.end()
                    + month.start()
                    - year.end()
                    + year.start();
            double around = utterance.tokens().size() - year.end();
            double cutOff = numberEnds.contains(start) ? CUT_OFF : 0;
            double lost = unexplainedBefore.contains(start) ? LOST_TENS * 2 : 0;
            double cost = lost
                    + cutOff
                    + day.cost()
                    + month.cost()
                    + year.cost()
                    + order
                    + PASSED_OVER * (skipped + around * 2);
            dates.merge(date, Math.min(cost, MISSING_DAY), Math::min);
        }
    }

    /// Tokens but the joining ones.
    private double skipped(int start, int end) {
        Set<String> joining = utterance.language().functionWords().inDates();
        double count = 0;
        for (Token token : utterance.tokens().subList(start, end)) {
            boolean joins = joining.contains(token.word()) || !(token.isWord() || token.isNumber());
            count += joins ? 0 : 1;
        }
        return count;
    }
}
