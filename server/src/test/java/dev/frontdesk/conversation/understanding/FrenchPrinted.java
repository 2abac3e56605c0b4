package dev.frontdesk.conversation.understanding;

/// Numbers in French words, as the school teaches to write them.
final class FrenchPrinted {

    private static final String[] SMALL = {
        "zéro",
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
        "dix-sept",
        "dix-huit",
        "dix-neuf"
    };
    private static final String[] TENS = {"", "", "vingt", "trente", "quarante", "cinquante", "soixante"};

    private FrenchPrinted() {}

    /// @param number from 0 to 999,999
    static String words(int number) {
        if (number >= 1000) {
            String thousands = number / 1000 == 1 ? "mille" : belowThousand(number / 1000, false) + " mille";
            return number % 1000 == 0 ? thousands : thousands + " " + belowThousand(number % 1000, true);
        }
        return belowThousand(number, true);
    }

    private static String belowThousand(int number, boolean last) {
        int hundreds = number / 100;
        int rest = number % 100;
        if (hundreds == 0) {
            return belowHundred(rest, last);
        }
        String word = hundreds == 1 ? "cent" : SMALL[hundreds] + (rest == 0 && last ? " cents" : " cent");
        return rest == 0 ? word : word + " " + belowHundred(rest, last);
    }

    private static String belowHundred(int number, boolean last) {
        if (number < 20) {
            return SMALL[number];
        }
        if (number >= 80) {
            return number == 80 ? (last ? "quatre-vingts" : "quatre-vingt") : "quatre-vingt-" + SMALL[number - 80];
        }
        int tens = Math.min(number / 10, 6);
        int over = number - 10 * tens;
        boolean and = over == 1 || over == 11;
        return over == 0 ? TENS[tens] : TENS[tens] + (and ? " et " : "-") + SMALL[over];
    }
}
