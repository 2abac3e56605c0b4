package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.speech.SpeechEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallerQuietTest {

    private final CallerQuiet quiet = new CallerQuiet();

    @Test
    void theLevelOfTheLineTellsWhenTheCallerFellSilent() {
        quiet.voice(true, 1_000);
        unsure(1_400);
        quiet.voice(false, 2_300);
        certain(2_450);
        quiet.settle();

        assertThat(quiet.since()).isEqualTo(2_000);
        assertThat(quiet.transcriptMillis()).hasValue(450);
    }

    @Test
    void wordsThatCameBeforeTheSilenceWasNoticedTookNoTime() {
        certain(1_900);
        quiet.voice(false, 2_300);
        quiet.settle();

        assertThat(quiet.transcriptMillis()).hasValue(0);
    }

    @Test
    void aVoiceTooQuietForTheLevelIsTimedByTheRecognisersLastUnsureWords() {
        unsure(1_400);
        unsure(1_700);
        certain(1_950);
        quiet.hear(new SpeechEvent.TurnEnded(), 2_400);
        quiet.settle();

        assertThat(quiet.since()).isEqualTo(1_700);
        assertThat(quiet.transcriptMillis()).hasValue(250);
    }

    @Test
    void whereNothingTellsItIsTimedByTheLastThatCame() {
        certain(1_950);
        quiet.settle();

        assertThat(quiet.since()).isEqualTo(1_950);
        assertThat(quiet.transcriptMillis()).isEmpty();
    }

    @Test
    void theSilenceAfterAnotherTurnIsNotTakenForThisOnes() {
        certain(1_000);
        quiet.settle();
        quiet.voice(false, 1_400);
        unsure(9_000);
        certain(9_300);
        quiet.settle();

        assertThat(quiet.since()).isEqualTo(9_000);
        assertThat(quiet.transcriptMillis()).hasValue(300);
    }

    @Test
    void whoIsStillLoudHasNotFallenSilent() {
        quiet.voice(false, 1_500);
        quiet.voice(true, 1_600);
        certain(1_800);
        quiet.settle();

        assertThat(quiet.since()).isEqualTo(1_800);
    }

    private void unsure(long now) {
        quiet.hear(new SpeechEvent.Partial("tues"), now);
    }

    private void certain(long now) {
        quiet.hear(new SpeechEvent.Final(null, "Tuesday", 1, List.of()), now);
    }
}
