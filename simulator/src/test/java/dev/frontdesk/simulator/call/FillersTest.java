package dev.frontdesk.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FillersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One moment, please.",
                "One moment, please. Thank you for waiting, I'm still here.",
                "Thank you for waiting, I’m still here.",
                "Un instant, s'il vous plaît. Merci de patienter, je suis toujours là."
            })
    void askToWait(String heard) {
        assertThat(Fillers.only(heard)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "One moment, please. You are booked for a check-up.",
                "I am sorry to have kept you waiting.",
                "Goodbye."
            })
    void anythingElseIsAnAnswer(String heard) {
        assertThat(Fillers.only(heard)).isFalse();
    }
}
