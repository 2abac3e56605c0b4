package dev.frontdesk.conversation.scripted;

import static java.util.Map.entry;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// French: a time is said in words, by the twenty-four hours in which it is written. Services take no
/// article, because their gender is not known; the sentences do without. People take the one of their
/// title, where it tells.
final class French implements Idiom {

    private static final List<String> UNITS = List.of(
            "zéro",
            "une",
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
            "seize");
    /// What is said for the title before a name. "Dr." is how the English write it, of women too.
    private static final Map<String, String> TITLES = Map.ofEntries(
            entry("dr", "le docteur "),
            entry("dre", "la docteure "),
            entry("docteur", "le docteur "),
            entry("docteure", "la docteure "),
            entry("professeur", "le professeur "),
            entry("professeure", "la professeure "),
            entry("infirmier", "l'infirmier "),
            entry("infirmière", "l'infirmière "),
            entry("hygiéniste", "l'hygiéniste "),
            entry("coiffeur", "le coiffeur "),
            entry("coiffeuse", "la coiffeuse "));

    private static final List<String> TENS = List.of("", "dix", "vingt", "trente", "quarante", "cinquante");

    @Override
    public String service(String name) {
        return Idiom.uncapitalised(name);
    }

    /// "La docteure Lee", "l'infirmière Ann", "Marie Roy".
    @Override
    public String person(String name) {
        var titled = name.strip().split(" +", 2);
        var said = TITLES.get(titled[0].toLowerCase(Locale.ROOT));
        return said == null || titled.length < 2 ? name : said + titled[1];
    }

    /// "neuf heures", "quatorze heures trente", "midi et demi".
    @Override
    public String spoken(LocalTime time, String written) {
        var hour = hour(time.getHour());
        return time.getMinute() == 0 ? hour : hour + " " + minutes(time);
    }

    private static String hour(int hour) {
        return switch (hour) {
            case 0 -> "minuit";
            case 1 -> "une heure";
            case 12 -> "midi";
            default -> feminine(hour) + " heures";
        };
    }

    private static String minutes(LocalTime time) {
        var named = time.getHour() % 12 == 0;
        return switch (time.getMinute()) {
            case 15 -> named ? "et quart" : "quinze";
            case 30 -> named ? "et demi" : "trente";
            default -> feminine(time.getMinute());
        };
    }

    /// Below sixty; hours and minutes are feminine.
    private static String feminine(int number) {
        if (number < UNITS.size()) {
            return UNITS.get(number);
        }
        var tens = TENS.get(number / 10);
        return switch (number % 10) {
            case 0 -> tens;
            case 1 -> tens + " et une";
            default -> tens + "-" + UNITS.get(number % 10);
        };
    }
}
