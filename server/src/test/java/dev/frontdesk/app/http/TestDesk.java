package dev.frontdesk.app.http;

import dev.frontdesk.admin.FolderIntake;
import dev.frontdesk.booking.AppointmentLedger;
import dev.frontdesk.booking.BookingObserver;
import dev.frontdesk.booking.Bookings;
import dev.frontdesk.booking.InMemoryLedger;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.business.Holidays;
import dev.frontdesk.call.InMemoryCalls;
import dev.frontdesk.call.LiveCalls;
import dev.frontdesk.channel.TestingScope;
import dev.frontdesk.conversation.InMemoryToolLog;
import dev.frontdesk.conversation.model.InMemoryAccounts;
import dev.frontdesk.conversation.model.InMemoryPrompts;
import dev.frontdesk.conversation.review.InMemoryReviews;
import dev.frontdesk.knowledge.Articles;
import dev.frontdesk.knowledge.InMemoryArticles;
import dev.frontdesk.knowledge.KnowledgeSearch;
import dev.frontdesk.knowledge.RecordedQuestions;
import dev.frontdesk.messaging.Audit;
import dev.frontdesk.provider.lucene.LuceneSearch;
import dev.frontdesk.speech.Dictation;
import dev.frontdesk.speech.Recital;
import dev.frontdesk.web.RateLimits;
import dev.frontdesk.web.SenderLimit;
import dev.frontdesk.web.WebSettings;
import dev.frontdesk.web.security.ConfiguredTokens;
import dev.frontdesk.web.security.User;
import dev.frontdesk.web.security.UserTokens;
import dev.frontdesk.web.security.Users;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The control plane over fakes: everything about HTTP is real, nothing is stored.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration"
        })
@Import({
    WebConfiguration.class,
    SecurityConfiguration.class,
    AdminConfiguration.class,
    FakeBusinesses.class,
    FakePeople.class,
    FakeConversations.class,
    TestDesk.Probes.class
})
class TestDesk {

    static final String TOKEN = "a-token-for-tests";
    static final Instant NOW = Instant.parse("2026-11-20T16:00:00Z");
    static final byte[] ROOT = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    WebSettings webSettings() {
        return new WebSettings(
                URI.create("https://desk.example"),
                URI.create("wss://media.example:8443/m"),
                100,
                List.of("127.0.0.1"));
    }

    @Bean
    ConfiguredTokens configuredTokens() {
        return new ConfiguredTokens(List.of(TOKEN, "another-token"));
    }

    @Bean
    UserTokens userTokens(Clock clock) {
        return new UserTokens(ROOT, clock);
    }

    @Bean
    CountingLimits limits() {
        return new CountingLimits();
    }

    @Bean
    RecordedAudit audit() {
        return new RecordedAudit();
    }

    @Bean
    FakeUsers users() {
        return new FakeUsers();
    }

    @Bean
    InMemoryReviews reviews() {
        return new InMemoryReviews();
    }

    @Bean
    InMemoryAccounts modelAccounts() {
        return new InMemoryAccounts();
    }

    @Bean
    InMemoryPrompts prompts() {
        return new InMemoryPrompts();
    }

    @Bean
    InMemoryToolLog toolLog() {
        return new InMemoryToolLog();
    }

    @Bean
    InMemoryCalls calls(Clock clock) {
        return new InMemoryCalls(clock);
    }

    @Bean
    LiveCalls live() {
        return LiveCalls.NONE;
    }

    @Bean
    FakeRecordings recordings() {
        return new FakeRecordings();
    }

    @Bean
    FakeSpeech fakeSpeech() {
        return new FakeSpeech();
    }

    @Bean
    Recital recital(FakeSpeech speech) {
        return new Recital(List.of(speech), TestDesk::audioThread, Duration.ofSeconds(30));
    }

    private static Executor audioThread() {
        return Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    }

    @Bean
    Dictation dictation(FakeSpeech speech) {
        return new Dictation(List.of(speech));
    }

    @Bean
    BusinessScope scope() {
        return new TestingScope();
    }

    @Bean
    InMemoryLedger ledger() {
        return new InMemoryLedger();
    }

    @Bean
    Bookings bookings(AppointmentLedger ledger, Clock clock) {
        var count = new AtomicInteger(2222);
        return new Bookings(
                ledger, () -> Integer.toString(count.incrementAndGet()), clock, new Holidays(), BookingObserver.NONE);
    }

    @Bean
    InMemoryArticles articles() {
        return new InMemoryArticles();
    }

    @Bean
    KnowledgeSearch search(Articles articles) {
        return new LuceneSearch(articles);
    }

    @Bean
    RecordedQuestions questions() {
        return new RecordedQuestions();
    }

    @Bean
    FolderIntake intake() {
        return Bella::intake;
    }

    /// Stands in for chat and webhooks.
    @RestController
    static class Probes {

        private final SenderLimit senders;

        Probes(SenderLimit senders) {
            this.senders = senders;
        }

        @PostMapping("/api/v1/businesses/{slug}/chat")
        Map<String, String> chat(@PathVariable String slug) {
            return Map.of("reply", "Hello from " + slug);
        }

        @PostMapping("/twilio/sms/{sender}")
        String sms(@PathVariable String sender) {
            senders.admit(sender);
            return "ok";
        }

        @GetMapping("/no-database")
        String noDatabase() {
            throw new IllegalStateException(new CannotCreateTransactionException("no connection to 10.0.0.5"));
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("password=secret in dev.frontdesk.Internal");
        }
    }

    static final class CountingLimits implements RateLimits {

        private final Map<String, Integer> taken = new ConcurrentHashMap<>();

        @Override
        public Decision tryTake(String key, int perMinute) {
            int count = taken.merge(key, 1, Integer::sum);
            return count <= perMinute ? new Decision(true, 0) : new Decision(false, 17);
        }

        void clear() {
            taken.clear();
        }
    }

    static final class RecordedAudit implements Audit {

        final List<String> events = new ArrayList<>();

        @Override
        public void record(BusinessId business, String actor, String action, String subject, Instant now) {
            events.add(actor + " " + action);
        }
    }

    static final class FakeUsers implements Users {

        private final Map<String, User> byName = new ConcurrentHashMap<>();

        @Override
        public Optional<User> find(String name) {
            return Optional.ofNullable(byName.get(name));
        }

        @Override
        public boolean none() {
            return byName.isEmpty();
        }

        @Override
        public boolean add(User user) {
            return byName.putIfAbsent(user.name(), user) == null;
        }

        void clear() {
            byName.clear();
        }
    }
}
