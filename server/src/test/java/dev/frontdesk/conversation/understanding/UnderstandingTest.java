package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Reading.ask;
import static dev.frontdesk.conversation.understanding.Reading.read;
import static dev.frontdesk.conversation.understanding.Reading.readIn;
import static dev.frontdesk.conversation.understanding.Reading.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderstandingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CA | four three eight five five five oh one one nine       | +14385550119
            CA | 780-555-0123                                          | +17805550123
            CA | (780) 555-0123                                        | +17805550123
            CA | area code seven eight zero, five five five double one two three | +17805551123
            CA | plus one 780 555 0123                                 | +17805550123
            CA | my phone is 780 555 0123 and I want to come at 3      | +17805550123
            CA | +44 20 7946 0958                                      | +442079460958
            GB | oh two oh seven nine four six oh nine five eight      | +442079460958
            GB | 07700 900123                                          | +447700900123
            CA | 555-0123                                              |
            CA | next tuesday at 10:30                                 |
            """)
    void readsPhoneNumbers(String country, String said, @Nullable String expected) {
        assertThat(readIn(country, Ask.PHONE, said).phone()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NAME | jane smith                                 | Jane Smith
            NAME | It's Jane Smith.                           | Jane Smith
            NAME | smith, S-M-I-T-H                           | Smith
            NAME | uh yes john van der berg please            | John van der Berg
            NAME | mary smith-jones                           | Mary Smith-Jones
            NAME | Connor McDonald                            | Connor McDonald
                 | my name is sean o'brien and I need a visit | Sean O'Brien
                 | under the name of patel                    | Patel
                 | for Sam Brown tomorrow                     | Sam Brown
                 | It's Jane Miller, a physical on Tuesday    | Jane Miller
                 | No, this is Jane Miller, a quick question  | Jane Miller
                 | Jane Miller, a physical on Thursday        | Jane Miller
                 | Hi, Jane Miller here, I need a physical    | Jane Miller
                 | Hi Bella Clinic, I need a physical         |
                 | Annual Exam, please                        |
                 | Good Morning, I need a physical            |
            NAME | Anna, A-N-N-A, Kowalski                    | Anna Kowalski
                 | have the doctor call me back               |
            NAME | thanks                                     |
            WHEN | Anna Kowalski                              | Anna Kowalski
            WHEN | Hair Colour                                |
            NAME | Monday                                     |
            NAME | can I book a check-up                      |
            NAME | seven eight oh                             |
                 | it's Tony, Tony Marchetti, for a check-up  | Tony Marchetti
                 | it's Marchetti, Tony Marchetti             | Tony Marchetti
                 | it's Tony, Friday at ten                   | Tony
                 | it's fine                                  |
                 | I'm calling about my bill                  |
                 | jane smith                                 |
            """)
    void readsNames(@Nullable String asked, String said, @Nullable String expected) {
        assertThat(read(ask(asked), said).name()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yes please | true
            yeah go on then | true
            that's right | true
            sounds good | true
            no problem | true
            sure | true
            no thanks | false
            I'd rather not | false
            nope | false
            that's not right | false
            not really | false
            the blue one |
            I'm in Hampstead, on Fernhill Road |
            I would like Friday |
            """)
    void readsYesAndNo(String said, @Nullable Boolean expected) {
        assertThat(read(Ask.YESNO, said).yes()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I'd like to book an appointment            | BOOK
            can you fit me in today                    | BOOK
            I need to reschedule                       | MOVE
            can I move my appointment                  | MOVE
            cancel tuesday and give me thursday instead | MOVE
            please cancel my appointment               | CANCEL
            how much does it cost                      | ASK
            are you open on saturdays                  | ASK
            can I leave a message                      | MESSAGE
            let me speak to a human                    | PERSON
            supervisor                                 | PERSON
            okay bye                                   | GOODBYE
            hello                                      |
            """)
    void readsIntents(String said, @Nullable Intent expected) {
        assertThat(read(null, said).intent()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no, Friday                       | CORRECTION
            pardon?                          | REPEAT
            this is fucking useless          | ABUSE
            anything earlier?                | EARLIER
            anything later?                  | LATER
            as soon as possible              | ASAP
            I don't mind                     | ANY
            the one I'm calling from         | OWN_NUMBER
            I don't know                     | DONT_KNOW
            """)
    void flagsWhatSteersTheConversation(String said, Flag expected) {
        assertThat(read(null, said).flags()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                   | the second one | 2
                   | the last one   | -1
            CHOICE | the first      | 1
            CHOICE | two            | 2
            CHOICE | the later      | -1
            CHOICE | the earlier    | 1
                   | on the second  |
            """)
    void readsChoices(@Nullable String asked, String said, @Nullable Integer expected) {
        assertThat(read(ask(asked), said).choice()).isEqualTo(expected);
    }

    @Test
    void findsServicesByNameSynonymPartAndSlip() {
        assertThat(read(null, "a check up please").services()).containsExactly("check-up");
        assertThat(read(null, "I need a fysical or a phisical").services()).containsExactly("check-up");
        assertThat(read(null, "two men's haircuts").services()).containsExactly("mens-cut");
        assertThat(read(null, "a haircut").services()).containsExactly("mens-cut", "womens-cut");
        assertThat(read(null, "can you check something").services()).isEmpty();
        assertThat(read(null, "with Dr Lee").person()).isEqualTo("lee");
        assertThat(read(null, "my name is Ann Lee").person()).isNull();
    }

    @Test
    void readsWrittenAndSpokenMailAndPostcodes() {
        assertThat(read(Ask.EMAIL, "it's jane dot smith at example dot com").email())
                .isEqualTo("jane.smith@example.com");
        assertThat(read(null, "write to J.Smith@example.co.uk").email()).isEqualTo("j.smith@example.co.uk");
        assertThat(read(Ask.EMAIL, "I am at home").email()).isNull();
        assertThat(read(Ask.POSTCODE, "t five k two p seven").postcode()).isEqualTo("T5K 2P7");
        assertThat(readIn("GB", Ask.POSTCODE, "w2 0ab").postcode()).isEqualTo("W2 0AB");
    }

    @Test
    void readsBirthDatesInThePastOnlyWhenAsked() {
        assertThat(read(Ask.BIRTHDATE, "the 7th of March nineteen eighty five").birthdate())
                .isEqualTo(LocalDate.of(1985, 3, 7));
        assertThat(read(Ask.BIRTHDATE, "march 7 85").birthdate()).isEqualTo(LocalDate.of(1985, 3, 7));
        assertThat(read(Ask.BIRTHDATE, "03/07/1985").birthdate()).isEqualTo(LocalDate.of(1985, 3, 7));
        assertThat(read(Ask.BIRTHDATE, "tomorrow").birthdate()).isNull();
        assertThat(read(null, "the 7th of March 1985").birthdate()).isNull();
    }

    @Test
    void takesEverythingSaidAtOnce() {
        Understood all = read(
                null, "thursday at three for a check-up, my number is seven eight oh five five five oh one two three");
        assertThat(shown(all.when())).isEqualTo("2026-11-26 15:00");
        assertThat(all.phone()).isEqualTo("+17805550123");
        assertThat(all.services()).containsExactly("check-up");
    }

    @Test
    void triesTheOtherTranscriptsForWhatWasAsked() {
        Heard heard = new Heard("four tree eight", Ask.PHONE, Reading.CONTEXT, List.of("438 555 0119"));
        assertThat(new Understanding().understand(heard).phone()).isEqualTo("+14385550119");
    }
}
