package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Reading.read;
import static dev.frontdesk.conversation.understanding.Reading.shown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            next tuesday at half past two            | 2026-11-24 14:30
            thursday at three                        | 2026-11-26 15:00
            tomorrow afternoon                       | 2026-11-21 AFTERNOON
            the day after tomorrow at 9              | 2026-11-22 09:00
            today at 4 pm                            | 2026-11-20 16:00
            half past four in the afternoon          | 16:30
            a quarter to six this evening            | 2026-11-20 17:45
            twenty past ten on Monday                | 2026-11-23 10:20
            on the 3rd                               | 2026-12-03
            the 24th of this month at 11:15          | 2026-11-24 11:15
            March 7th 2027                           | 2027-03-07
            Wednesday the 25th                       | 2026-11-25
            Wednesday, December 2nd at noon          | 2026-12-02 12:00
            a week on Friday                         | 2026-12-04
            Friday after next                        | 2026-12-04
            Thursday next week                       | 2026-11-26
            next week on Thursday                    | 2026-11-26
            the second Tuesday of next month         | 2026-12-08
            the last Friday of the month             | 2026-11-27
            in two weeks                             | 2026-12-04
            in a couple of days                      | 2026-11-22
            two weeks from Monday                    | 2026-12-07
            in two hours                             | 2026-11-20 12:00
            next week                                | 2026-11-23..2026-11-29
            the end of next week                     | 2026-11-26..2026-11-27
            this weekend                             | 2026-11-21..2026-11-22
            next month                               | 2026-12-01..2026-12-31
            Monday to Wednesday                      | 2026-11-23..2026-11-25
            between two and four                     | 14:00..16:00
            from 2 to 4pm on Monday                  | 2026-11-23 14:00..16:00
            any time after three                     | 15:00 NOT_BEFORE
            before noon tomorrow                     | 2026-11-21 12:00 NOT_AFTER
            three-ish on Monday                      | 2026-11-23 15:00 AROUND
            after lunch on Tuesday                   | 2026-11-24 13:00 NOT_BEFORE
            after Monday                             | 2026-11-24 NOT_BEFORE
            by Wednesday                             | 2026-11-25 NOT_AFTER
            Christmas Eve                            | 2026-12-24
            11/24 at 14:00                           | 2026-11-24 14:00
            2026-11-24                               | 2026-11-24
            first thing tomorrow                     | 2026-11-21 MORNING
            tomorrow at 05:45PM                      | 2026-11-21 17:45
            my booking is for 06.15pm                | 18:15
            at 08:30 a.m.                            | 08:30
            """)
    void readsDaysAndTimesWithoutBeingAsked(String said, String expected) {
        assertThat(shown(read(null, said).when())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WHEN | three                  | 15:00
            TIME | nine                   | 09:00
            TIME | ten fifteen            | 10:15
            TIME | two thirty             | 14:30
            WHEN | 12                     | 12:00
            TIME | half five              | 17:30
            TIME | oh nine hundred        | 09:00
            DATE | the seventh            | 2026-12-07
            DATE | 3rd                    | 2026-12-03
            DATE | 15                     | 2026-12-15
            DATE | the 24                 | 2026-11-24
            WHEN | thursday three         | 2026-11-26 15:00
            WHEN | in the morning         | MORNING
            """)
    void readsBareNumbersWhenADayOrTimeWasAskedFor(String ask, String said, String expected) {
        assertThat(shown(read(Ask.valueOf(ask), said).when())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no, Friday                                                | 2026-11-27
            not Thursday, Friday                                      | 2026-11-27
            actually make it four                                     | 16:00
            Thursday at 3, no make it 4                               | 2026-11-26 16:00
            Monday at ten, sorry I meant Tuesday                      | 2026-11-24 10:00
            can I move my appointment from Tuesday to Thursday        | 2026-11-26
            I have Tuesday at 3, can I reschedule it to Friday morning | 2026-11-27 MORNING
            """)
    void theCorrectedDayOrTimeWins(String said, String expected) {
        assertThat(shown(read(null, said).when())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            good morning
            one moment please
            may I ask something
            it is for two people
            a table for three adults
            I would like that one
            the second one
            make it 4 people
            my number is 780 555 0123
            12 Oak Street
            that will be all for today
            I was there yesterday
            three
            I came two weeks ago
            """)
    void readsNoDayOrTimeWhereThereIsNone(String said) {
        assertThat(read(null, said).when()).isNull();
    }

    @Test
    void keepsTheOtherReadingWhenBothAreLikely() {
        When twoDays = read(null, "Monday or Tuesday").when();
        assertThat(shown(twoDays)).isEqualTo("2026-11-23");
        assertThat(shown(twoDays == null ? null : twoDays.runnerUp())).isEqualTo("2026-11-24");
        When eight = read(Ask.TIME, "eight").when();
        assertThat(shown(eight)).isEqualTo("08:00");
        assertThat(shown(eight == null ? null : eight.runnerUp())).isEqualTo("20:00");
    }

    @Test
    void dayAndMonthFollowTheCountry() {
        assertThat(shown(Reading.readIn("US", null, "3/4/2027").when())).isEqualTo("2027-03-04");
        assertThat(shown(Reading.readIn("GB", null, "3/4/2027").when())).isEqualTo("2027-04-03");
    }

    @Test
    void tellsWhichWordsItCameFrom() {
        When when =
                read(null, "Could I come next Tuesday at half past two please?").when();
        assertThat(when).isNotNull().extracting(When::said).isEqualTo("next Tuesday at half past two");
    }
}
