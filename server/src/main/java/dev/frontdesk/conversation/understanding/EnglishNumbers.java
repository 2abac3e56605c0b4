package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.TimePiece.Nth;
import dev.frontdesk.conversation.understanding.TimePiece.Num;
import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.List;

/// The English words of numbers.
final class EnglishNumbers {

    static final List<String> TO_NINETEEN = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private EnglishNumbers() {}

    static void addTo(Vocabulary.Builder words) {
        for (int i = 1; i < TO_NINETEEN.size(); i++) {
            words.put(new Num(i, 0), TO_NINETEEN.get(i));
        }
        for (int i = 0; i < TENS.size(); i++) {
            words.put(new Num(20 + 10 * i, 0), TENS.get(i));
        }
        words.put(new Num(40, 0), "fourty");
        for (int i = 0; i < ORDINALS.size(); i++) {
            words.put(new Nth(i + 1, false), ORDINALS.get(i));
        }
        words.put(new Nth(30, false), "thirtieth").put(new Nth(31, false), "thirty first");
        for (int unit = 1; unit <= 9; unit++) {
            words.put(new Nth(20 + unit, false), "twenty " + ORDINALS.get(unit - 1));
        }
    }
}
