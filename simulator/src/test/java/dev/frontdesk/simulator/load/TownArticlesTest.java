package dev.frontdesk.simulator.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.load.TownArticles.Notice;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TownArticlesTest {

    @Test
    void noTwoArticlesAreTheSame() {
        var texts = TownArticles.texts(1_000);

        assertThat(texts).hasSize(1_000);
        assertThat(texts.values()).doesNotHaveDuplicates();
        assertThat(texts.keySet().stream().max(String::compareTo))
                .contains("knowledge/" + TownArticles.CHANGING + ".md");
    }

    @Test
    void aChangeIsAboutSomethingElseThanTheLastOne() {
        assertThat(IntStream.range(0, 20).mapToObj(Notice::number).map(Notice::text))
                .doesNotHaveDuplicates();
        assertThat(Notice.number(4).meant()).isNotEqualTo(Notice.number(5).meant());
    }

    @Test
    void otherWordsShareNoneThatTellsSomething() {
        var silent = List.of("the", "to", "for", "is", "what", "do", "i", "in", "a", "my", "how", "are", "of", "me");
        for (var number = 0; number < 5; number++) {
            var notice = Notice.number(number);
            var said = new HashSet<>(words(notice.text()));
            assertThat(words(notice.meant()))
                    .filteredOn(word -> !silent.contains(word))
                    .noneMatch(said::contains);
        }
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("\\W+")).toList();
    }
}
