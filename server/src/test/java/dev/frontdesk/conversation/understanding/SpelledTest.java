package dev.frontdesk.conversation.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Answers to one question, separated by `/`; the transcripts of an answer by `;`.
class SpelledTest {

    private static final Understanding UNDERSTANDING = new Understanding();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jane Smith                                          | Jane Smith
            my name is Priya Sharma                             | Priya Sharma
            Catherine Dean ; Katherine Dean / k a t h e r i n e | Katherine Dean
            Steven Clark / s t e p h e n c l a r k e            | Stephen Clarke
            Nina ; Nina Pars on / Nina / en i n a p a r s o n s | Nina Parsons
            peat her Ford / papa echo tango echo romeo foxtrot oscar romeo delta | Peter Ford
            Sean O'Leary / S for sugar h a w n o l e a r y      | Shawn O'Leary
            Hairy Coleman / h a double r y c o l e m a n        | Harry Coleman
            Wong Wei Lin                                        | Wong Wei Lin
            Jean-Luc Tremblay / yes Tremblay                    | Tremblay
            thank you                                           |
            what do you mean                                    |
            a a                                                 |
            """)
    void putsNamesTogether(String answers, @Nullable String expected) {
        assertThat(UNDERSTANDING.name(heard(answers, Ask.NAME, "GB"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Smith. S M I T H                                  | Smith
            Ida Brook, that's I-D-A B-R-O-O-K-E               | Ida Brooke
            Ida Brooke, I D A B R O O K E                     | Ida Brooke
            Kowalski, K O W A L C Z Y K                       | Kowalczyk
            S for sugar, M for mother, I, T, H                | Smith
            B as in boat, L, U, M                             | Blum
            Ruth, papa echo tango romeo oscar victor          | Ruth Petrov
            double-barrelled, Hale hyphen Ross                | Hale-Ross
            O apostrophe Neil                                 | O'Neil
            Mike Romeo                                        | Mike Romeo
            first name Anna last name Petrov                  | Anna Petrov
            Anna, surname Petrov                              | Anna Petrov
            O'Brien, Siobhan O'Brien                          | Siobhan O'Brien
            Lena Fischer is my name                           | Lena Fischer
            it's under Ruth Hale I think                      | Ruth Hale
            it's for my son Oliver Brown                      | Oliver Brown
            May Lee                                           | May Lee
            none of your business                             |
            the last one                                      |
            """)
    void readsOneAnswer(String said, @Nullable String expected) {
        assertThat(UNDERSTANDING
                        .understand(heard(said, Ask.NAME, "CA").getFirst())
                        .name())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my booking is for Tue, Aug 7                      |
            I would like it for Sept 3                        |
            my first name is Ruth my last name is Hale        | Ruth Hale
            a check-up on Monday on the name Ruth Hale        | Ruth Hale
            it's me                                           |
            """)
    void findsNamesThatWereNotAskedFor(String said, @Nullable String expected) {
        Heard asked = heard(said, Ask.NAME, "CA").getFirst();
        assertThat(UNDERSTANDING
                        .understand(Heard.of(said, null, asked.context()))
                        .name())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GB | s w 1 a 2 double a                        | SW1A 2AA
            GB | sierra whiskey one alpha two alpha alpha  | SW1A 2AA
            GB | my postcode is see be 4 1 are you         | CB4 1RU
            GB | n g 5 for s t / n g 5 4 f t               | NG5 4FT
            GB | l s to 9 ; l s 2 9 / l s 2 9 j tea        | LS2 9JT
            GB | bee for bravo are 3 7 n b                 | BR3 7NB
            GB | I would rather not say                    |
            GB | hello                                     |
            CA | t five k two p seven                      | T5K 2P7
            CA | tango 6 golf 1 hotel too                  | T6G 1H2
            US | m k 9 3 d w                               |
            """)
    void putsPostcodesTogether(String country, String answers, @Nullable String expected) {
        assertThat(UNDERSTANDING.postcode(heard(answers, Ask.POSTCODE, country)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the twenty third of the fourth seventy six | 1976-04-23
            23rd of the 4th 1976                       | 1976-04-23
            2304 1976                                  | 1976-04-23
            20304 1976 ; 23 04 1976                    | 1976-04-23
            9th of June 1980 4                         | 1984-06-09
            June the ninth nineteen eighty four        | 1984-06-09
            9 to 1966                                  | 1966-02-09
            when do you second of June 1976            | 1976-06-22
            the 22nd of June 1976                      | 1976-06-22
            it's the second of June 1976               | 1976-06-02
            5th June 2000 and 7                        | 2007-06-05
            6009 1976                                  | 1976-09-16
            0309 22007                                 | 2007-09-03
            30 June 1976 ; 13th June 1976              | 1976-06-13
            30 June 1976                               | 1976-06-30
            sixty June 1976                            | 1976-06-16
            12 05 1950 ; 12 05 1950 3                  | 1953-05-12
            12 05 1950 ; 1205 1950                     | 1950-05-12
            off of June 1976 ; course of June 1976     | 1976-06-04
            search of June 1976                        | 1976-06-03
            27th 1976 ; 27th May 1976 ; 27 04 1976     | 1976-04-27
            27th May 1976 ; 27th of May 1976           | 1976-05-27
            table of June 1976                         |
            31 31 1976                                 |
            ninth of June                              |
            the 9th of June 2031                       |
            """)
    void readsBirthDates(String answer, @Nullable LocalDate expected) {
        Heard heard = heard(answer, Ask.BIRTHDATE, "GB").getFirst();
        assertThat(UNDERSTANDING.understand(heard).birthdate()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            27th / 27th of June 1976                             | 1976-06-27
            6th June 1976 ; 16th June 1976 / 16th June 1976      | 1976-06-16
            hello / the ninth of June                            |
            """)
    void putsBirthDatesTogether(String answers, @Nullable LocalDate expected) {
        assertThat(UNDERSTANDING.birthdate(heard(answers, Ask.BIRTHDATE, "GB"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            780 555 0123                                       | +17805550123
            seven eight oh / five five five oh one two three   | +17805550123
            780 555 / sorry / 0123                             | +17805550123
            780 555 0123 / no 780 555 0199                     | +17805550199
            780 555 0154, no, 45, not 54                       | +17805550145
            780 555 0154, not five four, four five             | +17805550145
            555 / 0123                                         |
            780 555 0154, sorry, 0145                          | +17805550145
            780 555 0154, no wait, the last two are 45         | +17805550145
            780 554, no, 555 0123                              | +17805550123
            seven eight oh five five four / sorry, seven eight oh five five five oh one two three | +17805550123
            area code seven eight oh / then five five five oh one two three | +17805550123
            seven eight oh triple five oh double one nine      | +17805550119
            780 555 0123 extension 45                          | +17805550123
            seven eighty five fifty five oh one twenty three   | +17805550123
            plus four four twenty seven nine four six oh nine five eight | +442079460958
            double oh four four two oh seven nine four six oh nine five eight | +442079460958
            +49 30/901820                                      | +4930901820
            call me at 780 555 0123 at 10:30                   | +17805550123
            2026-11-24 10:30                                   |
            ７８０５５５０１２３                                | +17805550123
            """)
    void putsPhoneNumbersTogether(String answers, @Nullable String expected) {
        assertThat(UNDERSTANDING.phone(heard(answers, Ask.PHONE, "CA"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two hundred and fifty four        | 254
            nineteen people and one dog       | 19 people and 1 dog
            twenty, five                      | 20, 5
            the forty second of them          | the 42nd of them
            three thousand and six            | 3006
            two million three hundred         | 2000300
            zero zero seven                   | 007
            fifty sixty                       | 50 60
            bread and butter                  | bread and butter
            twelve hundred                    | 1200
            """)
    void writesSpokenNumbersInDigits(String said, String expected) {
        assertThat(Spoken.written(said)).isEqualTo(expected);
    }

    @Test
    void findsTheDigitsOfAPartOfANumber() {
        Context context = Reading.CONTEXT;
        assertThat(UNDERSTANDING.digits(Heard.of("it's seven eight oh, double five", Ask.PHONE, context)))
                .isEqualTo("78055");
        assertThat(UNDERSTANDING.digits(Heard.of("I have no idea", Ask.PHONE, context)))
                .isEmpty();
    }

    @Test
    void boundsTheTimeForAnyAnswer() {
        List<Heard> endless = heard("a b c d e f g h ".repeat(500), Ask.NAME, "GB");
        assertThat(UNDERSTANDING.name(endless)).isNull();
        assertThat(UNDERSTANDING.postcode(endless)).isNull();
        assertThat(UNDERSTANDING.name(List.of())).isNull();
        assertThat(UNDERSTANDING.postcode(List.of())).isNull();
    }

    private static List<Heard> heard(String answers, Ask ask, String country) {
        Context context = Context.of(Reading.NOW, Reading.CONTEXT.zone(), country, null);
        return Arrays.stream(answers.split("/", -1))
                .map(answer ->
                        Arrays.stream(answer.split(";", -1)).map(String::strip).toList())
                .map(texts -> new Heard(texts.getFirst(), ask, context, texts.subList(1, texts.size())))
                .toList();
    }
}
