package dev.frontdesk.app.wiring;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import dev.frontdesk.app.model.DraftJson;
import dev.frontdesk.app.wiring.KnowledgeWiring.Learning;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.business.Businesses;
import dev.frontdesk.call.CallRecords;
import dev.frontdesk.conversation.Conversations;
import dev.frontdesk.conversation.ToolLog;
import dev.frontdesk.conversation.fact.FactCheck;
import dev.frontdesk.conversation.model.Consultation;
import dev.frontdesk.conversation.review.FactAudit;
import dev.frontdesk.conversation.review.ModelReviewer;
import dev.frontdesk.conversation.review.Reviewing;
import dev.frontdesk.conversation.review.Reviews;
import dev.frontdesk.conversation.review.RuleReviewer;
import dev.frontdesk.conversation.review.TalkAudit;
import dev.frontdesk.conversation.understanding.Understanding;
import dev.frontdesk.messaging.Delivery;
import dev.frontdesk.ops.DeskMetrics;
import dev.frontdesk.ops.Health;
import dev.frontdesk.ops.HealthController;
import dev.frontdesk.ops.HealthPart;
import dev.frontdesk.ops.MetricsController;
import dev.frontdesk.store.DatabaseHealth;
import dev.frontdesk.store.Housekeeping;
import dev.frontdesk.store.Jobs;
import dev.frontdesk.store.OutboxDelivery;
import dev.frontdesk.store.RecordingRetention;
import dev.frontdesk.store.RedisHealth;
import dev.frontdesk.store.RedisLink;
import dev.frontdesk.store.Seal;
import dev.frontdesk.store.TranscriptRetention;
import dev.frontdesk.web.Json;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Health, figures, and the jobs that survive a crash.
@Configuration(proxyBeanMethods = false)
@Import({HealthController.class, MetricsController.class})
class OperationsWiring {

    private static final Duration REVIEWS = Duration.ofSeconds(15);

    @Bean
    DeskMetrics deskMetrics(MeterRegistry meters) {
        return new DeskMetrics(meters);
    }

    @Bean
    Health health(DataSource database, ObjectProvider<RedisLink> redis) {
        var parts = new ArrayList<HealthPart>();
        parts.add(new DatabaseHealth(database));
        redis.ifAvailable(link -> parts.add(new RedisHealth(link)));
        return new Health(parts, task -> Thread.ofVirtual().name("health").start(task));
    }

    @Bean
    FactAudit factAudit(BusinessScope scope, CallRecords calls, ToolLog tools) {
        return new TalkAudit(new RecordedTalks(scope, calls, tools), new FactCheck());
    }

    @Bean
    Reviewing reviewing(
            Businesses businesses,
            BusinessScope scope,
            Conversations conversations,
            Reviews reviews,
            Consultation consultation,
            FactAudit facts,
            Clock clock) {
        var rules = new RuleReviewer(new Understanding(), facts);
        var reviewer = new ModelReviewer(rules, consultation, new DraftJson(Json.mapper()));
        return new Reviewing(businesses, scope, conversations, reviews, reviewer, clock);
    }

    @Bean
    Housekeeping housekeeping(BusinessScope scope, JdbcClient jdbc, DeskMetrics metrics, Clock clock) {
        return new Housekeeping(scope, jdbc, metrics, clock);
    }

    @Bean
    OutboxDelivery outboxDelivery(
            BusinessScope scope,
            JdbcClient jdbc,
            Seal seal,
            List<Delivery> deliveries,
            MeterRegistry meters,
            Clock clock) {
        return new OutboxDelivery(scope, jdbc, seal, deliveries, meters, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    Scheduler jobs(
            DataSource database,
            OutboxDelivery outbox,
            Housekeeping housekeeping,
            RecordingRetention recordings,
            TranscriptRetention transcripts,
            Reviewing reviewing,
            Learning knowledge,
            Clock clock) {
        var recurring = new ArrayList<RecurringTask<?>>(knowledge.tasks());
        recurring.add(housekeeping.task());
        recurring.add(recordings.task());
        recurring.add(transcripts.task());
        recurring.add(Jobs.every(REVIEWS, "reviews", reviewing::run));
        return Jobs.scheduler(database, List.of(outbox.task()), recurring, clock);
    }
}
