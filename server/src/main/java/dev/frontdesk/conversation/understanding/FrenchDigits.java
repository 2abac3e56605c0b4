package dev.frontdesk.conversation.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// French digits: "cinq un quatre", "double cinq", "cinq cent quatorze", "quatre-vingt-dix".
final class FrenchDigits {

    private static final Map<String, Integer> TIMES = Map.of("double", 2, "triple", 3, "quadruple", 4);
    private static final Set<String> BETWEEN = Set.of(
            "-",
            ".",
            "indicatif",
            "code",
            "regional",
            "et",
            "euh",
            "heu",
            "puis",
            "ensuite",
            "c'",
            "est",
            "alors",
            "donc",
            "tiret",
            "trait",
            "virgule",
            "le");

    private FrenchDigits() {}

    static DigitWords words() {
        Map<String, String> digits = new HashMap<>();
        FrenchNumbers.BELOW_HUNDRED.forEach((phrase, number) -> {
            if (number < 10) {
                digits.put(phrase, Integer.toString(number));
            }
        });
        digits.putAll(Map.of("plus", "+", "+", "+"));
        return new DigitWords(
                digits,
                TIMES,
                BETWEEN,
                List.of(FrenchNumberWords::digits, FrenchNumberWords::roundDigits),
                Set.of("non", "pardon", "pas", "attendez", "plutot", "desole", "desolee", "erreur", "excusez", "oups"),
                Set.of("poste", "extension", "ext", "local"),
                Set.of("derniers", "dernier"));
    }
}
