package dev.frontdesk.call.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.understanding.Understanding;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

    private static final Patience PATIENCE = new Patience(new Understanding());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONFIRMATION | yes",
                "CONFIRMATION | no that's wrong",
                "CHOICE | the second one",
                "WHEN | tomorrow at three",
                "PHONE | 780 429 3456",
                "PHONE | seven eight zero four two nine three four five six",
                "POSTCODE | t5j 2r7"
            })
    void aWholeAnswerIsOverSoon(Expects expects, String said) {
        assertThat(millis(expects, said)).isLessThanOrEqualTo(600);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PHONE | 780 429",
                "PHONE | seven eight zero four two nine three",
                "PHONE | my number is",
                "PHONE | it's",
                "NAME | l e e",
                "NAME | it's spelled s m",
                "EMAIL | jane dot",
                "EMAIL | j a n e",
                "POSTCODE | t 5 j",
                "WHEN | tomorrow at",
                "WHEN | tomorrow, um",
                "CONFIRMATION | yes and",
                "SERVICE | a haircut and",
                "SERVICE | I'd like...",
                "QUESTION | do you know if,"
            })
    void moreIsWaitedForWhereMoreIsToCome(Expects expects, String said) {
        assertThat(millis(expects, said)).isGreaterThanOrEqualTo(1_500);
        assertThat(PATIENCE.moreToCome(english(expects), said)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PHONE | mon numéro c'est le",
                "WHEN | demain à",
                "SERVICE | une coupe et",
                "NAME | c'est euh",
                "EMAIL | jeanne point"
            })
    void frenchTrailsOffInFrench(Expects expects, String said) {
        assertThat(PATIENCE.millis(new Listening(expects, Locale.CANADA_FRENCH, "CA"), said))
                .isGreaterThanOrEqualTo(1_500);
    }

    @Test
    void ukNumbersAreWholeWithElevenDigits() {
        var london = new Listening(Expects.PHONE, Locale.UK, "GB");
        assertThat(PATIENCE.millis(london, "07911 12345")).isEqualTo(2_500);
        assertThat(PATIENCE.millis(london, "07911 123456")).isEqualTo(500);
    }

    @Test
    void whatTakesThoughtTakesTime() {
        assertThat(millis(Expects.CONFIRMATION, "")).isLessThan(millis(Expects.SERVICE, ""));
        assertThat(millis(Expects.SERVICE, "")).isLessThan(millis(Expects.PHONE, ""));
        assertThat(millis(Expects.PHONE, "")).isLessThan(millis(Expects.MESSAGE, ""));
    }

    @Property(tries = 500)
    void aPauseIsNeverLongerThanThreeSeconds(@ForAll Expects expects, @ForAll String said) {
        assertThat(millis(expects, said)).isBetween(300, Patience.LONGEST_MILLIS);
    }

    private static int millis(Expects expects, String said) {
        return PATIENCE.millis(english(expects), said);
    }

    private static Listening english(Expects expects) {
        return new Listening(expects, Locale.ENGLISH, "CA");
    }
}
