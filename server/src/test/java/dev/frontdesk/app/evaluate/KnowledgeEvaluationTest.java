package dev.frontdesk.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.app.evaluate.AskedQuestion.Kept;
import dev.frontdesk.knowledge.meaning.PassageWords;
import dev.frontdesk.provider.lucene.Weighing;
import dev.frontdesk.provider.minilm.MiniLm;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The short version of `frontdesk evaluate knowledge`. Bounds are what was reached, less what chance takes.
class KnowledgeEvaluationTest {

    private static final KnowledgeSet BELLA =
            KnowledgeSet.bella(Path.of("..", "examples", "bella").toAbsolutePath());

    @Test
    void everyAnswerableQuestionHasItsPassage() {
        for (var set : List.of(KnowledgeSet.ternHouse(), BELLA)) {
            assertThat(set.questions()).filteredOn(AskedQuestion::isAnswerable).allSatisfy(asked -> {
                var article = set.articles()
                        .find(set.business(), String.valueOf(asked.article()))
                        .orElseThrow();
                assertThat(PassageWords.in(article))
                        .filteredOn(words -> words.text().contains(asked.holds()))
                        .hasSize(1);
            });
        }
    }

    @Test
    void thereAreThreeHundredQuestionsAndAHundredAreSetAside() {
        var answerable = List.of(KnowledgeSet.ternHouse(), BELLA).stream()
                .flatMap(set -> set.questions().stream())
                .filter(AskedQuestion::isAnswerable)
                .toList();

        assertThat(answerable).hasSizeGreaterThan(300).doesNotHaveDuplicates();
        assertThat(answerable.stream()
                        .filter(asked -> asked.kept() == Kept.ASIDE)
                        .count())
                .isGreaterThan(100);
    }

    @Test
    void meaningAndWordsTogetherFindMoreThanEither() {
        try (var embeddings = new MiniLm()) {
            var searches = Map.of(BELLA, KnowledgeSearches.of(BELLA, embeddings));
            var words = KnowledgeSearches.score(searches, Weighing.WORDS, asked -> asked.kept() == Kept.ASIDE);
            var meaning = KnowledgeSearches.score(searches, Weighing.MEANING, asked -> asked.kept() == Kept.ASIDE);
            var both = KnowledgeSearches.score(searches, Weighing.BOTH, asked -> asked.kept() == Kept.ASIDE);

            assertThat(both.recall(1)).as(both.toString()).isGreaterThan(words.recall(1) + 0.1);
            assertThat(both.recall(1)).as(both.toString()).isGreaterThanOrEqualTo(meaning.recall(1));
            assertThat(both.recall(5)).as(both.toString()).isGreaterThan(0.8);
            assertThat(both.invented()).as(both.toString()).isLessThanOrEqualTo(0.1);
        }
    }
}
