package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.TimePiece.Nth;
import dev.frontdesk.conversation.understanding.TimePiece.Num;
import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The French words of numbers, without accents: those of Québec and France, and the "septante" and
/// "nonante" of Belgium and Switzerland.
final class FrenchNumbers {

    /// Words of the longest number below a hundred: "quatre-vingt-dix-sept".
    static final int LONGEST = 4;

    private static final List<String> TO_NINETEEN = List.of(
            "zero",
            "un",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize",
            "dix sept",
            "dix huit",
            "dix neuf");

    private static final Map<Integer, List<String>> TENS = Map.of(
            20, List.of("vingt"),
            30, List.of("trente"),
            40, List.of("quarante"),
            50, List.of("cinquante"),
            60, List.of("soixante"),
            70, List.of("septante"),
            80, List.of("quatre vingt", "huitante", "octante"),
            90, List.of("nonante"));

    private static final List<String> ORDINALS = List.of(
            "premier",
            "deuxieme|second|seconde",
            "troisieme",
            "quatrieme",
            "cinquieme",
            "sixieme",
            "septieme",
            "huitieme",
            "neuvieme",
            "dixieme");

    /// Phrases to numbers, from 0 to 99.
    static final Map<String, Integer> BELOW_HUNDRED = belowHundred();

    private FrenchNumbers() {}

    private static Map<String, Integer> belowHundred() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < TO_NINETEEN.size(); i++) {
            numbers.put(TO_NINETEEN.get(i), i);
        }
        TENS.forEach((tens, names) -> names.forEach(name -> {
            numbers.put(name, tens);
            for (int unit = 1; unit <= 9; unit++) {
                // Only four times twenty takes its one without "et".
                boolean and = unit == 1 && !name.contains(" ");
                numbers.put(name + (and ? " et " : " ") + TO_NINETEEN.get(unit), tens + unit);
            }
        }));
        numbers.put("quatre vingts", 80);
        numbers.put("soixante et onze", 71);
        for (int over = 10; over <= 19; over++) {
            numbers.put("soixante " + TO_NINETEEN.get(over), 60 + over);
            numbers.put("quatre vingt " + TO_NINETEEN.get(over), 80 + over);
        }
        feminine(numbers);
        return Map.copyOf(numbers);
    }

    private static void feminine(Map<String, Integer> numbers) {
        for (String phrase : List.copyOf(numbers.keySet())) {
            if (phrase.equals("un") || phrase.endsWith(" un")) {
                numbers.put(phrase + "e", numbers.get(phrase));
            }
        }
    }

    /// For dates and times. "Un" and "une" are left out: they are hardly ever a day or an hour alone.
    /// Of the ordinals only the first counts the days of a month.
    static void addTo(Vocabulary.Builder words) {
        BELOW_HUNDRED.forEach((phrase, number) -> {
            if (number > 1) {
                words.put(new Num(number, 0), phrase);
            }
        });
        for (int i = 0; i < ORDINALS.size(); i++) {
            words.put(new Nth(i + 1, false, i == 0), ORDINALS.get(i));
        }
        words.put(new Nth(1, false, false), "premiere");
    }

    /// Every phrase of the numbers from 0 to 99.
    static List<Map.Entry<String, Integer>> phrases() {
        return new ArrayList<>(BELOW_HUNDRED.entrySet());
    }
}
