package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.EmailWords.Sign;
import dev.frontdesk.conversation.understanding.words.Orthography;
import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.Map;
import java.util.Set;

/// The French words for the signs of an e-mail address.
final class FrenchEmail {

    private static final Map<String, String> SIGNS = Map.of(
            "@",
            "arobase|arobas|arrobase|a commercial|@|at",
            ".",
            "point|.|dot",
            "_",
            "souligné|trait de soulignement|barre de soulignement|tiret bas|barre en bas|underscore",
            "-",
            "tiret|trait d'union|-",
            "+",
            "plus");

    private static final Set<String> INTRODUCTIONS = Set.of(
            "est",
            "c'",
            "courriel",
            "email",
            "mail",
            "adresse",
            "oui",
            "ouais",
            "bien",
            "sur",
            "euh",
            "heu",
            "ok",
            "alors",
            "donc",
            "mon",
            "a",
            "voici",
            "electronique",
            "accord");

    private FrenchEmail() {}

    static EmailWords words(Orthography orthography) {
        Vocabulary.Builder signs = Vocabulary.builder(orthography);
        SIGNS.forEach((sign, phrases) -> signs.put(new Sign(sign), phrases));
        FrenchNumbers.phrases()
                .forEach(number -> signs.put(new Sign(number.getValue().toString()), number.getKey()));
        return new EmailWords(signs.build(), INTRODUCTIONS);
    }
}
