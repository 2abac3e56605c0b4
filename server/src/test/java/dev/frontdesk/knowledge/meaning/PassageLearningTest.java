package dev.frontdesk.knowledge.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.channel.TestingScope;
import dev.frontdesk.knowledge.ArticlePath;
import dev.frontdesk.knowledge.InMemoryArticles;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PassageLearningTest {

    private static final BusinessScope SCOPE = new TestingScope();

    private final InMemoryArticles articles = new InMemoryArticles();
    private final InMemoryVectors vectors = new InMemoryVectors();
    private final TestingEmbeddings embeddings = new TestingEmbeddings();
    private final PassageLearning learning = new PassageLearning(SCOPE, articles, vectors, embeddings, null);

    private void put(String path, String text) {
        articles.save(TestBusiness.BELLA, ArticlePath.parse(path).orElseThrow(), text, Instant.EPOCH);
    }

    private int learn() {
        return learning.learn(TestBusiness.BELLA);
    }

    private Set<PassageKey> kept() {
        return vectors.keys(TestBusiness.BELLA.id(), "testing").all();
    }

    private Set<PassageKey> withWords() {
        return vectors.keys(TestBusiness.BELLA.id(), "testing").withWords();
    }

    private @Nullable WordCodes words(PassageWords passage) {
        return Objects.requireNonNull(
                        vectors.all(TestBusiness.BELLA.id(), "testing").get(PassageKey.of(passage)))
                .words();
    }

    @Test
    void eachPassageIsLearnedOnce() {
        put("knowledge/boats.md", "# Boats\n\nCanoes are red.\n\nRafts are blue.\n");

        assertThat(learn()).isEqualTo(2);
        assertThat(learn()).isZero();
        assertThat(embeddings.texts).isEqualTo(4);
        assertThat(vectors.learned).isEqualTo(articles.state(TestBusiness.BELLA.id()) + " testing");
    }

    @Test
    void aChangeCostsWhatChangedAndForgetsWhatIsGone() {
        put("knowledge/boats.md", "# Boats\n\nCanoes are red.\n\nRafts are blue.\n");
        learn();
        var before = kept();
        put("knowledge/boats.md", "# Boats\n\nCanoes are red.\n\nRafts are sold.\n");

        assertThat(learn()).isEqualTo(1);
        assertThat(kept()).hasSize(2).isNotEqualTo(before);
        assertThat(kept()).anyMatch(before::contains);
    }

    @Test
    void anArticleThatHasNotChangedIsNotReadAgain() {
        put("knowledge/boats.md", "# Boats\n\nCanoes are red.\n");
        put("knowledge/sails.md", "# Sails\n\nSails cost extra.\n");
        learn();
        articles.takeRead();
        put("knowledge/sails.md", "# Sails\n\nSails are free.\n");

        assertThat(learn()).isEqualTo(1);
        assertThat(articles.takeRead()).containsOnly("sails");
    }

    @Test
    void vectorsThatGotLostAreLearnedAgain() {
        put("knowledge/boats.md", "# Boats\n\nCanoes are red.\n");
        learn();
        vectors.keepOnly(TestBusiness.BELLA.id(), "testing", Set.of(), "");

        assertThat(learn()).isEqualTo(1);
    }

    @Test
    void aVectorLiesBetweenTheTextAndTheTextUnderItsHeadings() {
        put("knowledge/boats.md", "# Boats\n\nCanoes are red.\n");
        learn();

        var made = vectors.all(TestBusiness.BELLA.id(), "testing")
                .get(PassageKey.of(new PassageWords("Boats.", "Canoes are red.")));

        assertThat(made)
                .extracting(PassageMeaning::whole)
                .isEqualTo(TestingEmbeddings.embedding("Canoes are red.")
                        .between(TestingEmbeddings.embedding("Boats. Canoes are red.")));
    }

    @Test
    void eachOfSeveralSentencesIsLearnedToo() {
        put("knowledge/boats.md", "# Boats\n\nCanoes are red. Rafts are blue.\n");

        assertThat(learn()).isEqualTo(3);
        assertThat(kept())
                .contains(
                        PassageKey.of(new PassageWords("Boats.", "Canoes are red. Rafts are blue.")),
                        PassageKey.of(new PassageWords("Boats.", "Rafts are blue.")));
    }

    @Test
    void theWordsOfAPassageAreLearnedWithItAndThoseOfItsSentencesAreNot() {
        embeddings.knowsWords = true;
        put("knowledge/boats.md", "# Boats\n\nCanoes are red. Rafts are blue.\n");

        assertThat(learn()).isEqualTo(3);

        var passage = new PassageWords("Boats.", "Canoes are red. Rafts are blue.");
        assertThat(withWords()).containsExactly(PassageKey.of(passage));
        assertThat(words(passage))
                .isEqualTo(TestingEmbeddings.codes("boats", "canoes", "rafts", "blue"))
                .extracting(WordCodes::size)
                .isEqualTo(4);
    }

    @Test
    void passagesThatWereLearnedWithoutTheirWordsGetThem() {
        put("knowledge/boats.md", "# Boats\n\nCanoes are red. Rafts are blue.\n");
        put("knowledge/sails.md", "# Sails\n\nSails cost extra.\n");
        learn();
        var before = vectors.all(TestBusiness.BELLA.id(), "testing");
        embeddings.knowsWords = true;
        var after = new PassageLearning(SCOPE, articles, vectors, embeddings, null);

        after.learn(TestBusiness.BELLA, "sails", () -> true);
        assertThat(withWords()).containsExactly(PassageKey.of(new PassageWords("Sails.", "Sails cost extra.")));
        assertThat(after.learn(TestBusiness.BELLA)).as("the other passage").isEqualTo(1);
        assertThat(after.learn(TestBusiness.BELLA)).as("nothing is left").isZero();

        assertThat(withWords()).hasSize(2);
        assertThat(vectors.all(TestBusiness.BELLA.id(), "testing"))
                .hasSameSizeAs(before)
                .allSatisfy((key, meaning) -> assertThat(before.get(key))
                        .extracting(PassageMeaning::whole)
                        .isEqualTo(meaning.whole()));
    }

    @Test
    void aPassageWithoutAWordThatSaysAnythingIsLearnedOnce() {
        embeddings.knowsWords = true;
        put("knowledge/so.md", "# So\n\nIt is so.\n");

        assertThat(learn()).isEqualTo(1);
        assertThat(learn()).isZero();
    }

    @Test
    void wordsAreNotLearnedForAnIndexElsewhereWhichKnowsNoneOfThem() {
        embeddings.knowsWords = true;
        put("knowledge/boats.md", "# Boats\n\nCanoes are red.\n");

        new PassageLearning(SCOPE, articles, vectors, embeddings, new Elsewhere()).learn(TestBusiness.BELLA);

        var kept = vectors.keys(TestBusiness.BELLA.id(), "testing in a test");
        assertThat(kept.all()).hasSize(1);
        assertThat(kept.withWords()).isEmpty();
    }

    @Test
    void anArticleIsLearnedBeforeAllOthersAreLookedThrough() {
        put("knowledge/boats.md", "# Boats\n\nCanoes are red.\n");
        put("knowledge/sails.md", "# Sails\n\nSails cost extra.\n");

        learning.learn(TestBusiness.BELLA, "sails", () -> true);
        learning.learn(TestBusiness.BELLA, "nothing", () -> true);

        assertThat(kept()).containsExactly(PassageKey.of(new PassageWords("Sails.", "Sails cost extra.")));
        assertThat(vectors.learned).isEmpty();
        assertThat(learn()).isEqualTo(1);
    }

    @Test
    void textsInLanguagesTheModelDoesNotReadAreLeftToWords() {
        put("knowledge/fr/bateaux.md", "# Bateaux\n\nLes canots sont rouges.\n");

        assertThat(learn()).isZero();
    }

    @Test
    void whatWasLearnedBeforeAFailureIsKept() {
        var text = new StringBuilder("# Boats\n\n");
        for (var boat = 0; boat < 50; boat++) {
            text.append("Boat ").append(boat).append(" is red.\n\n");
        }
        put("knowledge/boats.md", text.toString());
        var failing = new PassageLearning(
                SCOPE,
                articles,
                vectors,
                new TestingEmbeddings() {
                    @Override
                    public List<Embedding> of(List<String> wanted) {
                        away = texts > 0;
                        return super.of(wanted);
                    }
                },
                null);

        assertThatThrownBy(() -> failing.learn(TestBusiness.BELLA)).isInstanceOf(EmbeddingsUnavailable.class);
        assertThat(kept()).hasSize(32);
        assertThat(vectors.learned).isEmpty();
        assertThat(learn()).isEqualTo(18);
    }

    @Test
    void whatIsLearnedMeanwhileOfAChangedArticleIsNotForgotten() {
        put("knowledge/boats.md", "# Boats\n\nCanoes are red.\n");
        var slow = new PassageLearning(
                SCOPE,
                articles,
                vectors,
                new TestingEmbeddings() {
                    @Override
                    public List<Embedding> of(List<String> wanted) {
                        put("knowledge/sails.md", "# Sails\n\nSails cost extra.\n");
                        learning.learn(TestBusiness.BELLA, "sails", () -> true);
                        return super.of(wanted);
                    }
                },
                null);

        slow.learn(TestBusiness.BELLA);

        assertThat(kept()).contains(PassageKey.of(new PassageWords("Sails.", "Sails cost extra.")));
        assertThat(vectors.learned).as("another look is due").isEmpty();
    }

    @Test
    void anIndexElsewhereIsToldBeforeItCountsAsLearned() {
        var elsewhere = new Elsewhere();
        var both = new PassageLearning(SCOPE, articles, vectors, embeddings, elsewhere);
        put("knowledge/boats.md", "# Boats\n\nCanoes are red.\n");
        elsewhere.away = true;

        assertThatThrownBy(() -> both.learn(TestBusiness.BELLA)).isInstanceOf(EmbeddingsUnavailable.class);
        assertThat(vectors.keys(TestBusiness.BELLA.id(), "testing in a test").all())
                .isEmpty();
        elsewhere.away = false;
        both.learn(TestBusiness.BELLA);
        put("knowledge/boats.md", "# Boats\n\nCanoes are blue.\n");
        both.learn(TestBusiness.BELLA);
        assertThat(elsewhere.held.keySet())
                .containsExactly(PassageKey.of(new PassageWords("Boats.", "Canoes are blue.")));
    }

    private static final class Elsewhere implements NearPassages {
        private final Map<PassageKey, Embedding> held = new HashMap<>();
        private boolean away;

        @Override
        public String name() {
            return "a test";
        }

        @Override
        public Map<PassageKey, Double> near(BusinessId business, Embedding question, int most) {
            return Map.of();
        }

        @Override
        public void put(BusinessId business, Map<PassageKey, Embedding> vectors) {
            if (away) {
                throw new EmbeddingsUnavailable("away", new IllegalStateException());
            }
            held.putAll(vectors);
        }

        @Override
        public void remove(BusinessId business, Set<PassageKey> keys) {
            held.keySet().removeAll(keys);
        }
    }
}
