package dev.frontdesk.simulator.rehearsal.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecogniserTest {

    @Test
    void capitalsAndPunctuationAreGone() {
        assertThat(heard("Hello! Could I come on Tuesday, please?")).allMatch(text -> text.matches("[a-z' ]+"));
    }

    @Test
    void clockTimesAndNumbersStayWhole() {
        assertThat(heard("At 10:15 am on the 12th.")).allMatch(text -> text.contains("10:15") && text.contains("12th"));
        assertThat(heard("At 10 am."))
                .anyMatch(text -> text.contains("10 a.m."))
                .anyMatch(text -> text.contains("10 am"));
    }

    @Test
    void wordsThatSoundAlikeAreMixedUpNowAndThen() {
        assertThat(heard("I want to come for two days"))
                .anyMatch(text -> text.contains("four"))
                .anyMatch(text -> text.contains("for"))
                .anyMatch(text -> text.contains(" um "));
    }

    @Test
    void whatIsSpelledIsNotTouched() {
        assertThat(heard("Anna, P A T E L")).allMatch(text -> text.endsWith("p a t e l"));
    }

    @Test
    void noDigitIsSaidTwiceOrLost() {
        assertThat(heard("four one five, nine nine seven"))
                .allMatch(text -> text.replaceAll("\\b(um|uh|er) ", "").split(" ").length == 6);
    }

    @Test
    void somethingIsAlwaysHeard() {
        assertThat(heard("please")).noneMatch(String::isBlank);
    }

    @Test
    void theSameSeedHearsTheSame() {
        var said = "Could you book me for the 4th at half past two?";

        assertThat(new Recogniser(new Random(3)).heard(said)).isEqualTo(new Recogniser(new Random(3)).heard(said));
    }

    private static Stream<String> heard(String said) {
        var recogniser = new Recogniser(new Random(1));
        return IntStream.range(0, 500).mapToObj(any -> recogniser.heard(said));
    }
}
