package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeafEarTest {

    private final DeafEar ear = new DeafEar();

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
        assertThat(ear.due()).isEqualTo(11_400);
    }

    @Test
    void aRecogniserThatHearsStartsAfresh() {
        speak(1_000, 1_400);
        ear.heard();
        speak(8_000, 8_400);
        assertThat(ear.due()).isEqualTo(Long.MAX_VALUE);
    }

    private void speak(long from, long to) {
        ear.voice(true, from);
        ear.voice(false, to);
    }
}
