package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.turn.SilencePolicy.Step;
import dev.frontdesk.conversation.Expects;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class QuietTest {

    private final Quiet quiet = new Quiet();

    @Test
    void whoSaysNothingIsAskedAfterFiveSeconds() {
        quiet.said("I'd like an appointment", Locale.ENGLISH);
        quiet.begin(1_000);

        assertThat(quiet.due(Expects.WHEN, 1_000)).isEqualTo(6_000);
        assertThat(quiet.step(Expects.WHEN, 6_000)).isEqualTo(new Step.Fill());
    }

    @Test
    void whoAsksForAMomentIsLeftInPeaceForTwenty() {
        quiet.said("hang on, let me find my diary", Locale.ENGLISH);
        quiet.pause();
        quiet.begin(1_000);

        assertThat(quiet.due(Expects.WHEN, 1_000)).isEqualTo(21_000);
    }

    @Test
    void theMomentIsOverWithTheFirstQuestion() {
        quiet.said("one moment", Locale.ENGLISH);
        quiet.begin(1_000);
        assertThat(quiet.step(Expects.WHEN, 21_000)).isEqualTo(new Step.Fill());

        quiet.begin(22_000);

        assertThat(quiet.due(Expects.WHEN, 22_000)).isEqualTo(27_000);
    }

    @Test
    void theMomentIsOverWhenTheCallerSaysSomethingElse() {
        quiet.said("one moment", Locale.ENGLISH);
        quiet.begin(1_000);
        quiet.end();
        quiet.said("Tuesday", Locale.ENGLISH);
        quiet.begin(3_000);

        assertThat(quiet.due(Expects.WHEN, 3_000)).isEqualTo(8_000);
    }

    @Test
    void aCoughMeanwhileDoesNotEndTheMoment() {
        quiet.said("one moment", Locale.ENGLISH);
        quiet.begin(1_000);
        quiet.end();
        quiet.begin(4_000);

        assertThat(quiet.due(Expects.WHEN, 4_000)).isEqualTo(24_000);
    }

    @Test
    void whoeverIsAskedInVainIsHungUpOnForTheirSilence() {
        quiet.begin(0);
        quiet.step(Expects.WHEN, 5_000);

        assertThat(quiet.goodbye()).isEqualTo(new CallEnd(CallEnd.Reason.SILENCE, CallEnd.Fault.CALLER));

        quiet.end();

        assertThat(quiet.goodbye()).isEqualTo(new CallEnd(CallEnd.Reason.GOODBYE, CallEnd.Fault.NONE));
    }
}
