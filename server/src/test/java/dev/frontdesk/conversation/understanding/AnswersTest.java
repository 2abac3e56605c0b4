package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Reading.ask;
import static dev.frontdesk.conversation.understanding.Reading.read;
import static dev.frontdesk.conversation.understanding.Reading.shown;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "go on then",
                "that'd be grand",
                "I guess so",
                "hmm, I suppose so",
                "sounds good",
                "why not",
                "I don't see why not",
                "I'll take it",
                "well, fine by me",
                "I wouldn't say no",
                "Wednesday is fine by me",
                "righto",
                "okay then, let's go with that",
                "that'll work"
            })
    void takesUpWhatIsOffered(String said) {
        assertThat(read(Ask.YESNO, said).yes()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'd rather not",
                "I'd prefer not to",
                "not really",
                "that won't work",
                "absolutely not",
                "definitely not",
                "no thanks",
                "I think not",
                "neither of those",
                "that doesn't suit me",
                "erm, I'm afraid not",
                "never mind",
                "not at all",
                "I can't",
                "that isn't it"
            })
    void turnsDownWhatIsOffered(String said) {
        assertThat(read(Ask.YESNO, said).yes()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the blue one", "what was the price again", "Thursday", "my mother"})
    void isNeitherYesNorNo(String said) {
        assertThat(read(Ask.YESNO, said).yes()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            could you speak a bit slower please    | SLOWER
            you're going too fast                  | SLOWER
            what can you do                        | HELP
            help                                   | HELP
            how can you help me                    | HELP
            hang on, let me get my diary           | HOLD_ON
            one moment please                      | HOLD_ON
            thank you so much                      | THANKS
            lovely, cheers                         | THANKS
            with the same person as last time      | SAME_PERSON
            could I see my usual stylist           | SAME_PERSON
            either of them                         | ANY
            both are fine                          | ANY
            """)
    void flagsWhatTheReceptionistHasToHeed(String said, Flag expected) {
        assertThat(read(null, said).flags()).contains(expected);
    }

    @Test
    void aFlagNeedsItsPhrase() {
        assertThat(read(null, "can you help me book an appointment").is(Flag.HELP))
                .isFalse();
        assertThat(read(null, "no thanks").is(Flag.THANKS)).isFalse();
        assertThat(read(null, "hang on, let me get my diary").intents()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                   | the first of those      | 1
                   | the second of the two   | 2
                   | the top one             | 1
                   | the bottom one          | -1
                   | the last one please     | -1
                   | option three            | 3
            CHOICE | the former              | 1
            CHOICE | the latter              | -1
            CHOICE | the second please       | 2
                   | the first of December   |
                   | either one              |
            """)
    void readsWhichOfThoseOffered(@Nullable String asked, String said, @Nullable Integer expected) {
        assertThat(read(ask(asked), said).choice()).isEqualTo(expected);
    }

    @Test
    void theMorningOneIsAPartOfTheDay() {
        assertThat(shown(read(null, "the morning one").when())).isEqualTo("MORNING");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            appointments for me and my son          | 2
            my wife and I need check-ups            | 2
            for the two of us                       | 2
            both of us                              | 2
            it's for two people                     | 2
            two adults and three children           | 5
            me and my two kids                      | 3
            my husband, my daughter and me          | 3
            we are a family of four                 | 4
            just for me                             | 1
            I need two appointments on Tuesday      | 2
            for my son                              |
            I have two kids                         |
            at two on Tuesday                       |
            call me at four                         |
            """)
    void readsForHowManyPeople(String said, @Nullable Integer expected) {
        assertThat(read(null, said).people()).isEqualTo(expected);
    }
}
