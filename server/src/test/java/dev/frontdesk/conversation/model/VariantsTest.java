package dev.frontdesk.conversation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VariantsTest {

    private static Prompt prompt(int version, int weight) {
        return new Prompt(version, "", "", List.of(), weight);
    }

    @Test
    void whoeverAsksAgainGetsTheSame() {
        var used = List.of(prompt(1, 1), prompt(2, 1), prompt(5, 2));

        for (int i = 0; i < 100; i++) {
            var who = "+1780555" + i;
            assertThat(Variants.of(used, who)).isEqualTo(Variants.of(used, who));
        }
    }

    @Test
    void contactsAreSharedOutByWeight() {
        var used = List.of(prompt(1, 1), prompt(2, 3));

        var second = IntStream.range(0, 4_000)
                .filter(i -> Variants.of(used, "+1780" + (5_550_000 + i * 7)).version() == 2)
                .count();

        assertThat(second / 4_000.0).isCloseTo(0.75, within(0.05));
    }

    @Test
    void withoutAnyInUseTheUsualOneIs() {
        assertThat(Variants.of(List.of(), "anybody")).isEqualTo(Prompt.USUAL);
        assertThat(Variants.of(List.of(prompt(1, 0)), "anybody")).isEqualTo(Prompt.USUAL);
    }
}
