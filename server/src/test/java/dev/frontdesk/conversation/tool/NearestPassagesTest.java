package dev.frontdesk.conversation.tool;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.conversation.Channel;
import dev.frontdesk.knowledge.Passage;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestPassagesTest {

    @Test
    void nothingIsSaidOfNone() {
        assertThat(NearestPassages.facts(List.of(), Channel.SMS)).isEmpty();
    }

    @Test
    void inWritingFourAreGivenAndOnTheTelephoneThree() {
        assertThat(given(Channel.WEBCHAT, 10, 10, 10, 10, 10)).containsExactly(0, 1, 2, 3);
        assertThat(given(Channel.PHONE, 10, 10, 10, 10, 10)).containsExactly(0, 1, 2);
    }

    @Test
    void togetherTheyAreNotTooLongAndOneThatIsIsLeftOut() {
        assertThat(given(Channel.WEBCHAT, 700, 700, 300, 100)).containsExactly(0, 1, 3);
        assertThat(given(Channel.PHONE, 1_001, 600, 400)).containsExactly(1, 2);
    }

    /// Which of passages with so many characters are given.
    private static List<Integer> given(Channel channel, int... lengths) {
        var passages = IntStream.range(0, lengths.length)
                .mapToObj(number -> passage(number, lengths[number]))
                .toList();
        var facts = requireNonNull(
                (List<?>) NearestPassages.facts(passages, channel).get("passages"));
        return facts.stream()
                .map(fact -> Integer.valueOf(String.valueOf(((Map<?, ?>) fact).get("article"))))
                .toList();
    }

    private static Passage passage(int number, int length) {
        var text = "x".repeat(length);
        return new Passage(Integer.toString(number), List.of("Title"), text, text, 0);
    }
}
