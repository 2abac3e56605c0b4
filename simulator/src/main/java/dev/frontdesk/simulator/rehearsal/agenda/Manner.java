package dev.frontdesk.simulator.rehearsal.agenda;

import dev.frontdesk.simulator.rehearsal.corpus.PhraseBook;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/// How one person says what every caller says: yes, no, a name, a number, a choice, thanks.
public final class Manner {

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth");
    private static final List<String> DIGITS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private final PhraseBook phrases;
    private final Random random;

    public Manner(PhraseBook phrases, Random random) {
        this.phrases = phrases;
        this.random = random;
    }

    String yes() {
        return one(phrases.affirmations(), "Yes, that's right.");
    }

    String thanks() {
        return one(phrases.closings(), "No, that's all. Thank you, goodbye.");
    }

    /// About something else, in the middle.
    public String question() {
        return one(phrases.questions(), "Where are you located?");
    }

    /// @param times how often it was asked before: what did not get through is said in another way
    public String name(Person person, int times) {
        return switch (times == 0 ? random.nextInt(4) : 3 + times) {
            case 0 -> person.name();
            case 1 -> "It's " + person.name() + ".";
            case 2 -> "My name is " + person.name() + ".";
            case 3 -> "This is " + person.name() + ".";
            case 4 -> "My name is " + person.name() + ".";
            default -> spelled(person);
        };
    }

    /// @param times how often it was corrected before
    String correctedName(Person person, int times) {
        return switch (times) {
            case 0 -> "No, the name is wrong. My name is " + person.name() + ".";
            case 1 -> "No, it's " + person.name() + ".";
            default -> "No. " + spelled(person) + ".";
        };
    }

    private static String spelled(Person person) {
        return person.first() + ", "
                + String.join(" ", person.last().toUpperCase(Locale.ROOT).split(""));
    }

    /// @param times how often it was asked before
    public String phone(Person person, int times) {
        var digits = person.phone().substring(2);
        var area = digits.substring(0, 3);
        var middle = digits.substring(3, 6);
        var end = digits.substring(6);
        return switch (times == 0 ? random.nextInt(5) : 3) {
            case 0 -> area + "-" + middle + "-" + end;
            case 1 -> "It's " + area + " " + middle + " " + end + ".";
            case 2 -> "My number is (" + area + ") " + middle + "-" + end + ".";
            case 3 -> digits;
            default -> spoken(area) + ", " + spoken(middle) + ", " + spoken(end);
        };
    }

    /// @param index from 0
    /// @param of how many were offered
    String choice(int index, int of, String plainly) {
        if (of == 1) {
            return yes();
        }
        return index < ORDINALS.size() && random.nextBoolean()
                ? "The " + ORDINALS.get(index) + " one, please."
                : plainly + ", please.";
    }

    private String one(List<String> of, String otherwise) {
        return of.isEmpty() ? otherwise : of.get(random.nextInt(of.size()));
    }

    private static String spoken(String digits) {
        return digits.chars().mapToObj(digit -> DIGITS.get(digit - '0')).collect(Collectors.joining(" "));
    }
}
