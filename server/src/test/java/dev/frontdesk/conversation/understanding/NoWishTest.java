package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Reading.ask;
import static dev.frontdesk.conversation.understanding.Reading.read;
import static dev.frontdesk.conversation.understanding.Reading.shown;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoWishTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday at three",
                "I called yesterday at half past four",
                "last Monday at 3 pm",
                "last week I was there at four",
                "I was there on Monday last week",
                "two days ago at five",
                "I saw her last night at eight",
                "since Monday",
                "it has hurt since three o'clock"
            })
    void aTimeOfADayThatIsOverIsNoWish(String said) {
        assertThat(shown(read(null, said).when())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one of them hurts",
                "do you take Sun Life insurance",
                "around twenty thousand",
                "I have sun damage on my nose",
                "I have two dogs",
                "the first person I spoke to",
                "it's for two people",
                "may I ask something",
                "her name is April",
                "my daughter June needs a physical",
                "I saw Dr May",
                "my dog is called Friday",
                "I live at 12 Baker Street",
                "it's on 5th Avenue",
                "the 3rd floor",
                "I need one",
                "can you book one for me",
                "I had a fall",
                "are you open 24/7",
                "happy new year",
                "my son is seven",
                "a 30 minute massage",
                "ten out of ten"
            })
    void countsNamesAndPlacesAreNoTimes(String said) {
        assertThat(shown(read(null, said).when())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                 | I missed yesterday's appointment, can I come tomorrow at three | 2026-11-21 15:00
                 | I was there last week and need to come on Monday at two        | 2026-11-23 14:00
                 | I called yesterday, can you do three o'clock on Monday         | 2026-11-23 15:00
            DATE | yesterday                                                      | 2026-11-19
                 | I'd like to see Dr Lee June 5th                                | 2027-06-05
                 | I need one on Tuesday                                          | 2026-11-24
                 | I need one thirty on Tuesday                                   | 2026-11-24 13:30
            WHEN | for one                                                        | 13:00
                 | I'm free Monday                                                | 2026-11-23
                 | the last Friday in February                                    | 2027-02-26
            """)
    void whatIsWishedForBesideItStillCounts(@Nullable String asked, String said, String expected) {
        assertThat(shown(read(ask(asked), said).when())).isEqualTo(expected);
    }
}
