package dev.frontdesk.knowledge.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddingTest {

    private static final Embedding EAST = Embedding.of(new float[] {3, 0});
    private static final Embedding NORTH = Embedding.of(new float[] {0, 0.5f});

    @Test
    void hasTheLengthOne() {
        assertThat(Embedding.of(new float[] {3, 4}).values()).containsExactly(0.6f, 0.8f);
    }

    @Test
    void isTheNearerTheSmallerTheAngle() {
        assertThat(EAST.similarity(EAST)).isEqualTo(1);
        assertThat(EAST.similarity(NORTH)).isZero();
        assertThat(EAST.similarity(EAST.between(NORTH))).isCloseTo(Math.sqrt(0.5), within(1e-6));
    }

    @Test
    void isTheSameAfterItWasKept() {
        var kept = Embedding.ofBytes(EAST.between(NORTH).bytes());

        assertThat(kept.similarity(EAST.between(NORTH))).isCloseTo(1, within(1e-6));
        assertThat(EAST.bytes()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(floats = {0, Float.NaN, Float.POSITIVE_INFINITY})
    void needsADirection(float value) {
        assertThatThrownBy(() -> Embedding.of(new float[] {value, 0})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNotComparedWithAnotherModels() {
        var other = Embedding.of(new float[] {1, 0, 0});

        assertThatThrownBy(() -> EAST.similarity(other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EAST.between(other)).isInstanceOf(IllegalArgumentException.class);
    }
}
