package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.speech.SpeechEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class LostBeginningTest {

    private final LostBeginning beginning = new LostBeginning();

    @Test
    void whatBeganBeforeTheRecogniserHeardHasLostItsBeginning() {
        beginning.voice(true, false, 0);
        beginning.hear(new SpeechEvent.Partial("at three"));
        beginning.voice(false, true, 1_000);
        assertThat(beginning.isLost()).isTrue();
    }

    @Test
    void whatBeganAfterwardsHasNot() {
        beginning.voice(true, true, 0);
        assertThat(beginning.isLost()).isFalse();
    }

    @Test
    void aBreathDoesNotMakeItAnother() {
        beginning.voice(true, false, 0);
        beginning.voice(false, true, 1_000);
        beginning.voice(true, true, 1_300);
        assertThat(beginning.isLost()).isTrue();
    }

    @Test
    void whatIsSaidAfterAPauseIsSomethingElseWhereNothingWasWrittenDownBefore() {
        beginning.voice(true, false, 0);
        beginning.voice(false, true, 1_000);
        beginning.voice(true, true, 1_600);
        assertThat(beginning.isLost()).isFalse();
    }

    @Test
    void itsWordsMayComeAfterAPause() {
        beginning.voice(true, false, 0);
        beginning.hear(new SpeechEvent.SpeechStarted());
        beginning.voice(false, true, 1_000);
        beginning.voice(true, true, 1_600);
        assertThat(beginning.isLost()).isTrue();
    }

    @Test
    void aNoiseWasNothing() {
        beginning.voice(true, false, 0);
        beginning.hear(new SpeechEvent.Final(null, "", 1, List.of()));
        assertThat(beginning.isLost()).as("it goes on").isTrue();
        beginning.voice(false, true, 1_000);
        beginning.hear(new SpeechEvent.Final(null, "", 1, List.of()));
        assertThat(beginning.isLost()).isFalse();
    }

    @Test
    void afterTheCallerWasAskedAgainItIsOver() {
        beginning.voice(true, false, 0);
        beginning.settle();
        beginning.voice(false, true, 1_000);
        assertThat(beginning.isLost()).isFalse();
    }
}
