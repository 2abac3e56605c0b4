package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerQuietTest {

    private final CallerQuiet quiet = new CallerQuiet();

    @Test
    void theLevelOfTheLineTellsWhenTheCallerFellSilent() {
        quiet.voice(true, 1_000);
        quiet.hear(false, 1_400);
        quiet.voice(false, 2_300);
        quiet.hear(true, 2_450);
        quiet.settle();

        assertThat(quiet.since()).isEqualTo(2_000);
        assertThat(quiet.transcriptMillis()).hasValue(450);
    }

    @Test
    void wordsThatCameBeforeTheSilenceWasNoticedTookNoTime() {
        quiet.hear(true, 1_900);
        quiet.voice(false, 2_300);
        quiet.settle();

        assertThat(quiet.transcriptMillis()).hasValue(0);
    }

    @Test
    void aVoiceTooQuietForTheLevelIsTimedByTheRecogniser() {
        quiet.hear(false, 1_400);
        quiet.hear(true, 1_700);
        quiet.settle();

        assertThat(quiet.since()).isEqualTo(1_700);
        assertThat(quiet.transcriptMillis()).isEmpty();
    }

    @Test
    void theSilenceAfterAnotherTurnIsNotTakenForThisOnes() {
        quiet.hear(true, 1_000);
        quiet.settle();
        quiet.voice(false, 1_400);
        quiet.hear(false, 9_000);
        quiet.hear(true, 9_300);
        quiet.settle();

        assertThat(quiet.since()).isEqualTo(9_300);
        assertThat(quiet.transcriptMillis()).isEmpty();
    }

    @Test
    void whoIsStillLoudHasNotFallenSilent() {
        quiet.voice(false, 1_500);
        quiet.voice(true, 1_600);
        quiet.hear(true, 1_800);
        quiet.settle();

        assertThat(quiet.since()).isEqualTo(1_800);
    }
}
