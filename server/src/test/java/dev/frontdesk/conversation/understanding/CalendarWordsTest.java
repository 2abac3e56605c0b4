package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Reading.read;
import static dev.frontdesk.conversation.understanding.Reading.readIn;
import static dev.frontdesk.conversation.understanding.Reading.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Easter Monday                            | 2027-03-29
            the day after Easter                     | 2027-03-29
            next Victoria Day                        | 2027-05-24
            Halloween next year                      | 2027-10-31
            Labour Day 2028                          | 2028-09-04
            Black Friday                             | 2026-11-27
            Good Friday at ten                       | 2027-03-26 10:00
            Diwali in two years                      | 2028-10-17
            Hanukkah                                 | 2026-12-04..2026-12-11
            this winter                              | 2026-12-21..2027-03-20
            from the 3rd to the 8th of December      | 2026-12-03..2026-12-08
            December 3rd - 8th                       | 2026-12-03..2026-12-08
            Dec 3 - Dec 8                            | 2026-12-03..2026-12-08
            between the 3rd and 8th of December      | 2026-12-03..2026-12-08
            the last day of December                 | 2026-12-31
            the third last day of the month          | 2026-11-28
            the first Monday of March 2027           | 2027-03-01
            the twenty third day of December         | 2026-12-23
            the Tuesday closest to December 10th     | 2026-12-08
            the end of the month                     | 2026-11-21..2026-11-30
            by the end of the month                  | 2026-11-30 NOT_AFTER
            by the end of the day                    | 2026-11-20 NOT_AFTER
            the next three days                      | 2026-11-21..2026-11-23
            Tuesday two weeks from now               | 2026-12-01
            Tuesday in two weeks                     | 2026-12-08
            three Mondays from now                   | 2026-12-07
            in an hour and a half                    | 2026-11-20 11:30
            in a quarter of an hour                  | 2026-11-20 10:15
            in 2.5 hours                             | 2026-11-20 12:30
            in a few days                            | 2026-11-23
            tomorrow at 3:15p                        | 2026-11-21 15:15
            at 9a on Monday                          | 2026-11-23 09:00
            after two but before four                | 14:00..16:00
            noonish on Monday                        | 2026-11-23 12:00 AROUND
            9 a.m. Pacific time                      | 10:00
            on 24.11.                                | 2026-11-24
            """)
    void readsWhatStandsInCalendars(String said, String expected) {
        assertThat(shown(read(null, said).when())).isEqualTo(expected);
    }

    @Test
    void holidaysAreThoseOfTheCountry() {
        assertThat(shown(readIn("CA", null, "Thanksgiving").when())).isEqualTo("2027-10-11");
        assertThat(shown(readIn("US", null, "Thanksgiving").when())).isEqualTo("2026-11-26");
        assertThat(shown(readIn("GB", null, "Mother's Day").when())).isEqualTo("2027-03-07");
        assertThat(shown(readIn("CA", null, "Mother's Day").when())).isEqualTo("2027-05-09");
    }

    @Test
    void aDayFarAheadIsOfTheYearInWhichItIsThatWeekday() {
        assertThat(shown(read(null, "Thursday, July 6th").when())).isEqualTo("2028-07-06");
        assertThat(shown(read(null, "Thursday, December 4th").when())).isEqualTo("2026-12-04");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            last Friday      | 2026-11-13
            three days ago   | 2026-11-17
            last Easter      | 2026-04-05
            """)
    void aDayThatIsOverAnswersOnlyTheQuestionForADate(String said, String expected) {
        assertThat(shown(read(Ask.DATE, said).when())).isEqualTo(expected);
        assertThat(read(null, said).when()).isNull();
        assertThat(read(Ask.WHEN, said).when()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            version 10.1
            it was 2.5/3 last time
            August 32
            the 29th of February
            2027/14/2
            one may ask
            make that for three people
            since 2018 or before 2010
            """)
    void findsNoDayInNumbersThatMakeNone(String said) {
        assertThat(read(null, said).when()).isNull();
    }

    @Test
    void whatWillNotDoIsKept() {
        assertThat(read(null, "not Monday or Tuesday").except().weekdays())
                .containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        assertThat(read(null, "anything but mornings").except().parts()).containsExactly(Part.MORNING);
        Understood nextWeek = read(null, "next week but not Friday");
        assertThat(shown(nextWeek.when())).isEqualTo("2026-11-23..2026-11-29");
        assertThat(nextWeek.except().weekdays()).containsExactly(DayOfWeek.FRIDAY);
        assertThat(read(null, "Friday").except().isEmpty()).isTrue();
    }

    @Test
    void whoWillNotDoIsNotWhoIsAskedFor() {
        for (String said : new String[] {"not Dr. Lee", "anyone but Dr Lee", "but not with Dr. Lee please"}) {
            Understood understood = read(null, said);
            assertThat(understood.person()).isNull();
            assertThat(understood.except().people()).containsExactly("lee");
        }
        Understood other = read(null, "not Dr. Lee, Dr. Roy");
        assertThat(other.person()).isEqualTo("roy");
        assertThat(other.except().people()).containsExactly("lee");
        assertThat(read(null, "not today, with Dr. Lee").except().people()).isEmpty();
    }

    @Test
    void whatWasSpokenOfBeforeIsPointedTo() {
        Understood sameTime = read(null, "same time next week");
        assertThat(sameTime.is(Flag.SAME_TIME)).isTrue();
        assertThat(shown(sameTime.when())).isEqualTo("2026-11-23..2026-11-29");
        assertThat(read(null, "the one after that").is(Flag.LATER)).isTrue();
    }
}
