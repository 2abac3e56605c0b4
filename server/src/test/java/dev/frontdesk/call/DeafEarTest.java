package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.speech.SpeechEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeafEarTest {

    private final DeafEar ear = DeafEar.ofRecogniser();

    @Test
    void speechThatBringsNoWordsTellsOnTheRecogniser() {
        speak(1_000, 1_800);
        assertThat(ear.tellsNothing(4_700)).isFalse();
        assertThat(ear.tellsNothing(4_800)).isTrue();
        assertThat(ear.tellsNothing(4_800)).isFalse();
    }

    @Test
    void shortAnswersAddUp() {
        speak(1_000, 1_400);
        assertThat(ear.due()).isEqualTo(Long.MAX_VALUE);
        speak(8_000, 8_400);
        assertThat(ear.owes(8_900)).isTrue();
        assertThat(ear.due()).isEqualTo(11_400);
    }

    @Test
    void aRecogniserThatHearsStartsAfresh() {
        speak(1_000, 1_400);
        ear.hear(new SpeechEvent.Partial("yes"), 2_000);
        speak(8_000, 8_400);
        assertThat(ear.due()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void afterSpeechTheCallerSoonBeginsToWaitForTheWords() {
        speak(1_000, 1_800);
        assertThat(ear.due()).isEqualTo(2_300);
        assertThat(ear.owes(2_299)).isFalse();
        assertThat(ear.owes(2_300)).isTrue();
        assertThat(ear.owes(2_300)).isFalse();
        assertThat(ear.due()).isEqualTo(4_800);
    }

    @Test
    void aShortAnswerIsWaitedForWhereTheRecogniserHasHeardThatThereWasOne() {
        ear.hear(new SpeechEvent.SpeechStarted(), 1_000);
        ear.hear(new SpeechEvent.SpeechStopped(), 1_300);
        assertThat(ear.owes(1_800)).isTrue();
    }

    @Test
    void whoSpeaksOnWaitsForNothing() {
        speak(1_000, 1_800);
        ear.voice(true, 2_000);
        assertThat(ear.owes(2_300)).isFalse();
    }

    @Test
    void thatSomebodySpeaksAreNoWords() {
        speak(1_000, 1_800);
        ear.hear(new SpeechEvent.SpeechStarted(), 1_900);
        ear.hear(new SpeechEvent.SpeechStopped(), 1_900);
        assertThat(ear.owes(2_400)).isTrue();
        assertThat(ear.tellsNothing(4_800)).isTrue();
    }

    @Test
    void aNoiseThatIsToldToBeOneIsWaitedForByNobody() {
        speak(1_000, 1_800);
        ear.hear(new SpeechEvent.Final(null, "", 1, List.of()), 1_900);
        assertThat(ear.due()).isEqualTo(Long.MAX_VALUE);
    }

    private void speak(long from, long to) {
        ear.voice(true, from);
        ear.voice(false, to);
    }
}
