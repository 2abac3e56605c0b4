package dev.frontdesk.store;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.knowledge.ArticlePath;
import dev.frontdesk.knowledge.meaning.Embedding;
import dev.frontdesk.knowledge.meaning.Embeddings;
import dev.frontdesk.knowledge.meaning.PassageLearning;
import dev.frontdesk.knowledge.meaning.TestingEmbeddings;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TwoLearnersIT {

    private static final int CABINS = 100;

    private final SettableClock clock = SettableClock.going();
    private final Business business = TestBusiness.BELLA.withId(TestDatabase.business());
    private final JdbcBusinessScope scope = TestDatabase.scope();
    private final JdbcArticles articles = new JdbcArticles(TestDatabase.jdbc());
    private final JdbcVectors vectors = new JdbcVectors(TestDatabase.jdbc());
    private final TestingEmbeddings others = new TestingEmbeddings();
    private final KnowledgeLearning other = learner(others);

    /// Lets something happen in the midst of each portion's work.
    private static final class Interrupted extends TestingEmbeddings {

        private final Runnable meanwhile;
        private int portions;

        Interrupted(Runnable meanwhile) {
            this.meanwhile = meanwhile;
        }

        @Override
        public List<Embedding> of(List<String> wanted) {
            portions++;
            meanwhile.run();
            return super.of(wanted);
        }
    }

    private KnowledgeLearning learner(Embeddings embeddings) {
        return new KnowledgeLearning(
                new OneBusiness(business),
                new PassageLearning(scope, articles, vectors, embeddings, null),
                TestDatabase.sql(),
                clock);
    }

    private void writeALongArticle() {
        var text = IntStream.rangeClosed(1, CABINS)
                .mapToObj(cabin -> "Cabin " + cabin + " sleeps " + cabin + ".\n\n")
                .collect(joining("", "# Cabins\n\n", ""));
        scope.in(
                business.id(),
                () -> articles.save(
                        business, ArticlePath.parse("knowledge/cabins.md").orElseThrow(), text, clock.instant()));
    }

    private Optional<OffsetDateTime> claim() {
        return TestDatabase.sql()
                .sql("SELECT learning_until FROM businesses WHERE id = ? AND learning_until IS NOT NULL")
                .param(business.id().value())
                .query((row, _) -> row.getObject("learning_until", OffsetDateTime.class))
                .optional();
    }

    private void letTheClaimRunOut() {
        TestDatabase.sql()
                .sql("UPDATE businesses SET learning_until = now() - interval '1 second' WHERE id = ?")
                .param(business.id().value())
                .update();
    }

    private int learned() {
        return scope.in(
                        business.id(),
                        () -> vectors.keys(business.id(), others.model()).all())
                .size();
    }

    @Test
    void whatTakesLongIsLearnedByOneAlone() {
        writeALongArticle();
        var claims = new ArrayList<OffsetDateTime>();
        var embeddings = new Interrupted(() -> {
            claims.add(claim().orElseThrow());
            other.run();
        });

        learner(embeddings).run();

        assertThat(others.texts).isZero();
        assertThat(embeddings.texts).isEqualTo(2 * CABINS);
        assertThat(claims).hasSizeGreaterThan(2).doesNotHaveDuplicates().isSorted();
        assertThat(claim()).isEmpty();
    }

    @Test
    void whoWasTakenForDeadLeavesTheRestToWhoTookOver() {
        writeALongArticle();
        var ranOut = new ArrayList<Integer>();
        var embeddings = new Interrupted(() -> {
            if (ranOut.isEmpty()) {
                ranOut.add(1);
                letTheClaimRunOut();
                other.run();
            }
        });

        learner(embeddings).run();

        assertThat(embeddings.portions).isEqualTo(1);
        assertThat(others.texts).isEqualTo(2 * CABINS);
        assertThat(learned()).isEqualTo(CABINS);
    }

    @Test
    void aClaimThatAnotherNodeHoldsIsNotReleased() {
        writeALongArticle();
        var theirs = new ArrayList<OffsetDateTime>();
        var embeddings = new Interrupted(() -> {
            letTheClaimRunOut();
            assertThat(LearningClaim.take(TestDatabase.sql(), business.id(), others.model()))
                    .isPresent();
            theirs.add(claim().orElseThrow());
        });

        learner(embeddings).run();

        assertThat(theirs).hasSize(1).containsExactly(claim().orElseThrow());
    }
}
