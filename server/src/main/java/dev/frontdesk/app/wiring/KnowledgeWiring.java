package dev.frontdesk.app.wiring;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import dev.frontdesk.app.database.Database;
import dev.frontdesk.app.settings.Secret;
import dev.frontdesk.app.settings.Settings;
import dev.frontdesk.app.settings.Settings.OpenAi;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.business.Businesses;
import dev.frontdesk.knowledge.Articles;
import dev.frontdesk.knowledge.meaning.Embeddings;
import dev.frontdesk.knowledge.meaning.PassageLearning;
import dev.frontdesk.knowledge.meaning.Vectors;
import dev.frontdesk.provider.lucene.LuceneSearch;
import dev.frontdesk.provider.lucene.Weighing;
import dev.frontdesk.provider.minilm.MiniLm;
import dev.frontdesk.provider.openai.OpenAiAccount;
import dev.frontdesk.provider.openai.OpenAiEmbeddings;
import dev.frontdesk.provider.pinecone.Pinecone;
import dev.frontdesk.store.JdbcVectors;
import dev.frontdesk.store.KnowledgeLearning;
import dev.frontdesk.store.KnowledgeNews;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The search for passages that answer: by words, and by meaning where something makes vectors.
@Configuration(proxyBeanMethods = false)
class KnowledgeWiring {

    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final Duration IN_TURNS = Duration.ofMillis(800);

    /// What makes vectors, and where they are looked up if not in each node. Wrapped, so that there may be none.
    record Meaning(Optional<Embeddings> embeddings, Optional<Pinecone> elsewhere) implements AutoCloseable {
        @Override
        public void close() {
            embeddings.ifPresent(Embeddings::close);
            elsewhere.ifPresent(Pinecone::close);
        }
    }

    @Bean
    Meaning meaning(Foundation foundation) {
        var elsewhere = Optional.ofNullable(foundation.settings().knowledge().pinecone())
                .map(pinecone -> new Pinecone(pinecone.apiKey().value(), pinecone.indexUrl(), IN_TURNS));
        return new Meaning(embeddings(foundation.settings()), elsewhere);
    }

    private static Optional<Embeddings> embeddings(Settings settings) {
        return switch (settings.knowledge().maker()) {
            case NONE -> Optional.empty();
            case MINILM -> Optional.of(new MiniLm());
            case OPENAI ->
                Optional.of(new OpenAiEmbeddings(
                        account(settings.openAi()), settings.knowledge().model(), DEADLINE, IN_TURNS));
        };
    }

    private static OpenAiAccount account(OpenAi settings) {
        var key = Optional.ofNullable(settings.apiKey()).map(Secret::value).orElse(null);
        return new OpenAiAccount(key, settings.baseUrl(), settings.realtimeUrl());
    }

    @Bean
    Vectors vectors(JdbcTemplate jdbc) {
        return new JdbcVectors(jdbc);
    }

    @Bean
    LuceneSearch knowledgeSearch(Articles articles, Vectors vectors, Meaning meaning) {
        return meaning.embeddings()
                .map(embeddings -> meaning.elsewhere()
                        .map(elsewhere -> LuceneSearch.withVectors(articles, elsewhere, embeddings))
                        .orElseGet(() -> LuceneSearch.withVectors(articles, vectors, embeddings, Weighing.BOTH)))
                .orElseGet(() -> new LuceneSearch(articles));
    }

    /// Passages are learned only where something makes vectors.
    record Learning(Optional<KnowledgeLearning> job) {

        List<RecurringTask<?>> tasks() {
            return job.map(KnowledgeLearning::task)
                    .<List<RecurringTask<?>>>map(List::of)
                    .orElse(List.of());
        }
    }

    @Bean
    Learning learning(
            Meaning meaning,
            Businesses businesses,
            BusinessScope scope,
            Articles articles,
            Vectors vectors,
            JdbcClient jdbc,
            Clock clock) {
        return new Learning(meaning.embeddings()
                .map(embeddings -> new PassageLearning(
                        scope,
                        articles,
                        vectors,
                        embeddings,
                        meaning.elsewhere().orElse(null)))
                .map(passages -> new KnowledgeLearning(businesses, passages, jdbc, clock)));
    }

    @Bean(destroyMethod = "close")
    KnowledgeNews knowledgeNews(
            Database database,
            Businesses businesses,
            BusinessScope scope,
            Learning learning,
            LuceneSearch search,
            MeterRegistry meters) {
        var news = new KnowledgeNews(
                database::apart, businesses, scope, learning.job().orElse(null), search::refresh);
        news.start(meters);
        return news;
    }
}
