package dev.frontdesk.conversation.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    private static final List<Locale> SPOKEN = List.of(Locale.CANADA, Locale.CANADA_FRENCH);

    private final Understanding understanding = new Understanding();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Bonjour, je voudrais un rendez-vous                   | fr-CA
            bonjour                                               | fr-CA
            allô                                                  | fr-CA
            oui                                                   | fr-CA
            non merci                                             | fr-CA
            mardi prochain à dix heures                           | fr-CA
            jaimerais prendre rendez vous svp                     | fr-CA
            cinq un quatre cinq cinq cinq zéro un quatre deux     | fr-CA
            Est-ce que vous êtes ouverts demain?                  | fr-CA
            c'est Marie Tremblay                                  | fr-CA
            Hi, je voudrais parler au docteur                     | fr-CA
            je voudrais un meeting avec Dr. Lee next week         | fr-CA
            hello                                                 | en-CA
            yes please                                            | en-CA
            Bonjour, can I book a check-up for tomorrow?          | en-CA
            I need an appointment with Dr. Leblanc                | en-CA
            I'd like to see Marie de la Durantaye                 | en-CA
            a table at Chez Louis at six                          | en-CA
            next Tuesday at ten                                   | en-CA
            """)
    void hearsTheLanguageOfTheFirstWords(String said, String expected) {
        LanguageHeard heard = understanding.language(said, SPOKEN);
        assertThat(heard).isEqualTo(new LanguageHeard(Locale.forLanguageTag(expected), false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en français, s'il vous plaît                  | fr-CA
            En francais svp                               | fr-CA
            parlez-vous français?                         | fr-CA
            est-ce que quelqu'un parle français           | fr-CA
            français                                      | fr-CA
            French please                                 | fr-CA
            French                                        | fr-CA
            Hi, do you speak French?                      | fr-CA
            Can we do this in French?                     | fr-CA
            I'd prefer French                             | fr-CA
            could we continue in French please            | fr-CA
            je ne parle pas anglais                       | fr-CA
            sorry, I don't speak English                  | fr-CA
            can we speak English                          | en-CA
            In English, please.                           | en-CA
            English                                       | en-CA
            yes, English please                           | en-CA
            parlez-vous anglais?                          | en-CA
            en anglais s'il vous plaît                    | en-CA
            je préférerais l'anglais                      | en-CA
            I don't speak French                          | en-CA
            sorry, no French                              | en-CA
            je parle pas bien le français                 | en-CA
            """)
    void hearsWhichLanguageIsAskedFor(String said, String expected) {
        LanguageHeard heard = understanding.language(said, SPOKEN);
        assertThat(heard).isEqualTo(new LanguageHeard(Locale.forLanguageTag(expected), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ok",
                "Marie Tremblay",
                "Dr. Roy",
                "514 555 0142",
                "10:30",
                "marie@exemple.ca",
                "H2X 1Y4",
                "hmm",
                "Oui yes",
                "Guten Tag",
                "😀",
                "de la Cruz"
            })
    void doesNotGuess(String said) {
        assertThat(understanding.language(said, SPOKEN)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            I'd like a French manicure please
            can I have my hair done in French braids
            is Dr. Roy French or English?
            my daughter has a French test on Monday
            """)
    void aLanguageThatIsOnlyMentionedIsNotAskedFor(String said) {
        LanguageHeard heard = understanding.language(said, SPOKEN);
        assertThat(heard).isEqualTo(new LanguageHeard(Locale.CANADA, false));
    }

    @Test
    void choosesAmongTheLanguagesSpokenHere() {
        List<Locale> english = List.of(Locale.UK);
        assertThat(understanding.language("bonjour, je voudrais un rendez-vous", english))
                .isNull();
        assertThat(understanding.language("do you speak French?", english))
                .isEqualTo(new LanguageHeard(Locale.UK, false));
        assertThat(understanding.language("oui", List.of(Locale.UK, Locale.FRANCE)))
                .isEqualTo(new LanguageHeard(Locale.FRANCE, false));
        assertThat(understanding.language("oui", List.of())).isNull();
    }
}
