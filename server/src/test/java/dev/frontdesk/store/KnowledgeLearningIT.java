package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.knowledge.ArticlePath;
import dev.frontdesk.knowledge.Passage;
import dev.frontdesk.knowledge.Question;
import dev.frontdesk.knowledge.meaning.Embedding;
import dev.frontdesk.knowledge.meaning.PassageKey;
import dev.frontdesk.knowledge.meaning.PassageLearning;
import dev.frontdesk.knowledge.meaning.PassageMeaning;
import dev.frontdesk.knowledge.meaning.PassageWords;
import dev.frontdesk.knowledge.meaning.TestingEmbeddings;
import dev.frontdesk.provider.lucene.LuceneSearch;
import dev.frontdesk.provider.lucene.Weighing;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnowledgeLearningIT {

    private final SettableClock clock = SettableClock.going();
    private final Business business = TestBusiness.BELLA.withId(TestDatabase.business());
    private final JdbcBusinessScope scope = TestDatabase.scope();
    private final JdbcArticles articles = new JdbcArticles(TestDatabase.jdbc());
    private final JdbcVectors vectors = new JdbcVectors(TestDatabase.jdbc());
    private final TestingEmbeddings embeddings = new TestingEmbeddings();
    private final KnowledgeLearning job = new KnowledgeLearning(
            new OneBusiness(business),
            new PassageLearning(scope, articles, vectors, embeddings, null),
            TestDatabase.sql(),
            clock);

    private void write(String text) {
        scope.in(
                business.id(),
                () -> articles.save(
                        business, ArticlePath.parse("knowledge/dogs.md").orElseThrow(), text, clock.instant()));
    }

    private LuceneSearch node() {
        return LuceneSearch.withVectors(
                new JdbcArticles(TestDatabase.jdbc()), new JdbcVectors(TestDatabase.jdbc()), embeddings, Weighing.BOTH);
    }

    private List<String> ask(LuceneSearch node, String words) {
        return scope.in(business.id(), () -> node.find(business, Question.in(Locale.CANADA, words), 1)).stream()
                .map(Passage::text)
                .toList();
    }

    @Test
    void aChangedArticleIsFoundChangedOnASecondNode() {
        var first = node();
        var second = node();
        write("# On board\n\nDogs allowed.\n");
        job.run();
        assertThat(ask(first, "Hounds permitted?")).containsExactly("Dogs allowed.");
        assertThat(ask(second, "Hounds permitted?")).containsExactly("Dogs allowed.");

        write("# On board\n\nDogs allowed, hounds too.\n");
        var changed = System.nanoTime();

        assertThat(ask(second, "Are dogs allowed?")).containsExactly("Dogs allowed, hounds too.");
        job.run();
        assertThat(ask(second, "Hounds permitted?")).containsExactly("Dogs allowed, hounds too.");
        assertThat(Duration.ofNanos(System.nanoTime() - changed)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void nothingIsLearnedTwice() {
        write("# On board\n\nDogs allowed.\n");
        job.run();
        job.run();

        assertThat(embeddings.texts).isEqualTo(2);
    }

    @Test
    void theJobRestsAfterThereWereNoVectorsToBeHad() {
        write("# On board\n\nDogs allowed.\n");
        embeddings.away = true;
        job.run();
        embeddings.away = false;
        job.run();
        assertThat(embeddings.texts).isZero();

        clock.forward(Duration.ofMinutes(2));
        job.run();

        assertThat(ask(node(), "Hounds permitted?")).containsExactly("Dogs allowed.");
    }

    @Test
    void vectorsAreKeptForTheirModelAndForgotten() {
        var dogs = PassageKey.of(new PassageWords("On board.", "Dogs allowed."));
        var sails = PassageKey.of(new PassageWords("On board.", "Sails cost extra."));
        var one = PassageMeaning.of(Embedding.of(new float[] {1, 2, 3}));
        var id = business.id();
        scope.in(id, () -> {
            vectors.put(id, "a", Map.of(dogs, one, sails, one));
            vectors.put(id, "b", Map.of(dogs, one));
            return id;
        });
        var before = scope.in(id, () -> vectors.state(id));

        assertThat(scope.in(id, () -> vectors.keys(id, "a")).all()).containsExactlyInAnyOrder(dogs, sails);
        assertThat(scope.in(id, () -> vectors.some(id, "a", Set.of(dogs))).keySet())
                .containsExactly(dogs);
        scope.in(id, () -> {
            vectors.keepOnly(id, "a", Set.of(sails), "s");
            return id;
        });

        assertThat(scope.in(id, () -> vectors.all(id, "a")).keySet()).containsExactly(sails);
        assertThat(scope.in(id, () -> vectors.all(id, "a")).values())
                .allSatisfy(
                        kept -> assertThat(kept.whole().similarity(one.whole())).isGreaterThan(0.999));
        assertThat(scope.in(id, () -> vectors.keys(id, "b")).all()).isEmpty();
        assertThat(scope.in(id, () -> vectors.state(id))).isNotEqualTo(before);
    }

    @Test
    void wordsAreKeptBesideTheirPassageAndGoWithIt() {
        var dogs = PassageKey.of(new PassageWords("On board.", "Dogs allowed."));
        var id = business.id();
        var whole = TestingEmbeddings.embedding("Dogs allowed.");
        var words = TestingEmbeddings.codes("dogs", "allowed");
        put("a", dogs, PassageMeaning.of(whole));
        assertThat(scope.in(id, () -> vectors.keys(id, "a")).withWords()).isEmpty();

        put("a", dogs, new PassageMeaning(whole, words));
        put("a", dogs, PassageMeaning.of(whole));

        assertThat(scope.in(id, () -> vectors.keys(id, "a")).withWords()).containsExactly(dogs);
        assertThat(scope.in(id, () -> vectors.some(id, "a", Set.of(dogs))).get(dogs))
                .extracting(PassageMeaning::words)
                .isEqualTo(words);
        scope.in(id, () -> {
            vectors.keepOnly(id, "a", Set.of(), "s");
            return id;
        });
        assertThat(scope.in(id, () -> vectors.all(id, "a"))).isEmpty();
    }

    private void put(String model, PassageKey key, PassageMeaning meaning) {
        scope.in(business.id(), () -> {
            vectors.put(business.id(), model, Map.of(key, meaning));
            return key;
        });
    }

    @Test
    void whatWasLearnedBeforeWordsWereIsBroughtUpToDateByItself() {
        write("# On board\n\nDogs allowed.\n");
        job.run();
        var node = node();
        assertThat(ask(node, "Hounds permitted?")).containsExactly("Dogs allowed.");
        TestDatabase.sql()
                .sql(
                        "UPDATE businesses SET learned = replace(learned, 'passages, sentences and words', ?) WHERE id = ?")
                .params("passages and sentences", business.id().value())
                .update();
        embeddings.knowsWords = true;
        var before = vectorsState();

        new KnowledgeLearning(
                        new OneBusiness(business),
                        new PassageLearning(scope, articles, vectors, embeddings, null),
                        TestDatabase.sql(),
                        clock)
                .run();

        assertThat(scope.in(business.id(), () -> vectors.keys(business.id(), "testing"))
                        .withWords())
                .hasSize(1);
        assertThat(vectorsState()).as("other nodes notice").isNotEqualTo(before);
        assertThat(ask(node, "Hounds permitted?")).containsExactly("Dogs allowed.");
    }

    private String vectorsState() {
        return scope.in(business.id(), () -> vectors.state(business.id()));
    }
}
