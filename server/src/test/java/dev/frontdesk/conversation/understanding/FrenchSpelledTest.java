package dev.frontdesk.conversation.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers of any size, and what several answers give together. Answers are parted by "/", a
/// recogniser's other transcripts by ";".
class FrenchSpelledTest {

    private static final Context CONTEXT = Reading.CONTEXT.in(Locale.CANADA_FRENCH);

    private final Understanding understanding = new Understanding();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            deux cent cinquante-quatre                   | 254
            dix-neuf personnes et un chien               | 19 personnes et un chien
            soixante et onze                             | 71
            soixante-dix-huit                            | 78
            quatre-vingts                                | 80
            quatre-vingt-un                              | 81
            quatre-vingt-onze                            | 91
            nonante-neuf                                 | 99
            cent un                                      | 101
            deux mille vingt-six                         | 2026
            dix-neuf cent soixante-quatorze              | 1974
            trois millions deux cent mille               | 3200000
            vingt, cinq                                  | 20, 5
            cinquante soixante                           | 50 60
            la vingt et unième fois                      | la 21e fois
            le premier rang et le deuxième               | le 1er rang et le 2e
            zéro zéro sept                               | 007
            un dossier neuf                              | un dossier neuf
            appartement trois deux                       | appartement 3 2
            le pain et le beurre                         | le pain et le beurre
            """)
    void writesNumbersInDigits(String spoken, String expected) {
        assertThat(Spoken.written(spoken, Locale.CANADA_FRENCH)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            quatre cent trente-huit, cinq cinq cinq, zéro un dix-neuf  | 4385550119
            double sept soixante-dix quatre-vingt-dix-huit             | 777098
            plus trente-trois un quarante-deux                         | +33142
            """)
    void writesDigitsOneAfterAnother(String spoken, String expected) {
        assertThat(Spoken.digits(spoken, Locale.CANADA_FRENCH)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            je m'appelle Marie Tremblay                            | Marie Tremblay
            Marie Tremblé ; Marie Trembler / t r e m b l a i grec  | Marie Tremblay
            Simon Gagnon / s i m o n gé a gé enne oh enne          | Simon Gagnon
            Luc Roi / R comme Robert o i grec                      | Luc Roy
            merci                                                  |
            """)
    void putsNamesTogether(String answers, String expected) {
        assertThat(understanding.name(heard(Ask.NAME, answers))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            h deux x un i grec quatre                | H2X 1Y4
            ache deux ixe un igrec quatre            | H2X 1Y4
            J comme Julie quatre x deux l un         | J4X 2L1
            hôtel deux xray un yankee quatre         | H2X 1Y4
            non merci                                |
            """)
    void putsPostcodesTogether(String answers, String expected) {
        assertThat(understanding.postcode(heard(Ask.POSTCODE, answers))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            cinq un quatre / cinq cinq cinq zéro un quarante-deux    | +15145550142
            514 555 0142 / non, 514 555 0199                         | +15145550199
            555 / 0142                                               |
            """)
    void putsTelephonesTogether(String answers, String expected) {
        assertThat(understanding.phone(heard(Ask.PHONE, answers))).isEqualTo(expected);
    }

    private static List<Heard> heard(Ask ask, String answers) {
        return Arrays.stream(answers.split("/", -1))
                .map(answer -> List.of(answer.strip().split(" *; *", -1)))
                .map(texts -> new Heard(texts.getFirst(), ask, CONTEXT, texts.subList(1, texts.size())))
                .toList();
    }
}
