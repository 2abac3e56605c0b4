package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.knowledge.ArticlePath;
import dev.frontdesk.knowledge.Passage;
import dev.frontdesk.knowledge.Question;
import dev.frontdesk.knowledge.meaning.PassageLearning;
import dev.frontdesk.knowledge.meaning.TestingEmbeddings;
import dev.frontdesk.provider.lucene.LuceneSearch;
import dev.frontdesk.provider.lucene.Weighing;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Two nodes on one PostgreSQL, without the job that looks every second.
class KnowledgeNewsIT {

    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeNewsIT.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SettableClock clock = SettableClock.going();
    private final Business business = TestBusiness.BELLA.withId(TestDatabase.business());
    private final JdbcBusinessScope scope = TestDatabase.scope();
    private final Node first = new Node();
    private final Node second = new Node();

    private final class Node {

        private final JdbcArticles articles = new JdbcArticles(TestDatabase.jdbc());
        private final JdbcVectors vectors = new JdbcVectors(TestDatabase.jdbc());
        private final TestingEmbeddings embeddings = new TestingEmbeddings();
        private final LuceneSearch search = LuceneSearch.withVectors(articles, vectors, embeddings, Weighing.BOTH);
        private final KnowledgeNews news = new KnowledgeNews(
                this::connect,
                new OneBusiness(business),
                scope,
                new KnowledgeLearning(
                        new OneBusiness(business),
                        new PassageLearning(scope, articles, vectors, embeddings, null),
                        TestDatabase.sql(),
                        clock),
                search::refresh);
        private volatile int backend;

        private Connection connect() throws SQLException {
            var connection = TestDatabase.apart();
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("SELECT pg_backend_pid()")) {
                row.next();
                backend = row.getInt(1);
            }
            return connection;
        }

        private List<String> ask(String words) {
            return scope.in(business.id(), () -> search.find(business, Question.in(Locale.CANADA, words), 1)).stream()
                    .map(Passage::text)
                    .toList();
        }

        private void write(String text) {
            scope.in(
                    business.id(),
                    () -> articles.save(
                            business, ArticlePath.parse("knowledge/dogs.md").orElseThrow(), text, clock.instant()));
        }
    }

    @BeforeEach
    void start() {
        first.news.start(new SimpleMeterRegistry());
        second.news.start(new SimpleMeterRegistry());
        await().atMost(PATIENCE).until(() -> first.news.isListening() && second.news.isListening());
    }

    @AfterEach
    void stop() throws InterruptedException {
        first.news.close();
        second.news.close();
    }

    private void awaitAnswer(Node node, String question, String answer) {
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .untilAsserted(() -> assertThat(node.ask(question)).containsExactly(answer));
    }

    @Test
    void aChangedArticleIsFoundByItsMeaningOnBothNodes() {
        first.write("# On board\n\nDogs allowed.\n");
        awaitAnswer(second, "Hounds permitted?", "Dogs allowed.");
        awaitAnswer(first, "Hounds permitted?", "Dogs allowed.");

        first.write("# On board\n\nDogs allowed on deck.\n");
        var changed = System.nanoTime();
        awaitAnswer(second, "Hounds permitted?", "Dogs allowed on deck.");
        LOG.info(
                "an article changed on one node was found by its meaning on another after {} ms",
                Duration.ofNanos(System.nanoTime() - changed).toMillis());
        awaitAnswer(first, "Hounds permitted?", "Dogs allowed on deck.");
    }

    @Test
    void oneOfTheNodesLearns() {
        first.write("# On board\n\nDogs allowed.\n");
        awaitAnswer(first, "Hounds permitted?", "Dogs allowed.");
        awaitAnswer(second, "Hounds permitted?", "Dogs allowed.");

        assertThat(first.embeddings.texts + second.embeddings.texts).isEqualTo(2);
    }

    @Test
    void aNodeThatLostItsConnectionHearsAgain() throws InterruptedException {
        first.news.close();
        var lost = second.backend;
        TestDatabase.sql()
                .sql("SELECT pg_terminate_backend(?)")
                .param(lost)
                .query(Boolean.class)
                .single();
        await().atMost(PATIENCE).until(() -> second.backend != lost && second.news.isListening());

        second.write("# On board\n\nDogs allowed.\n");

        awaitAnswer(second, "Hounds permitted?", "Dogs allowed.");
    }
}
