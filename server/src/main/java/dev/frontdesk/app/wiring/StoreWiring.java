package dev.frontdesk.app.wiring;

import dev.frontdesk.app.database.Database;
import dev.frontdesk.app.folder.DocumentIntake;
import dev.frontdesk.booking.AppointmentLedger;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.business.Businesses;
import dev.frontdesk.call.CallObserver;
import dev.frontdesk.call.RecordingFiles;
import dev.frontdesk.contact.Contacts;
import dev.frontdesk.conversation.Conversations;
import dev.frontdesk.conversation.ToolLog;
import dev.frontdesk.conversation.model.ModelAccounts;
import dev.frontdesk.conversation.model.Prompts;
import dev.frontdesk.conversation.review.Reviews;
import dev.frontdesk.knowledge.Articles;
import dev.frontdesk.knowledge.UnansweredQuestions;
import dev.frontdesk.messaging.Audit;
import dev.frontdesk.messaging.Outbox;
import dev.frontdesk.messaging.Receipts;
import dev.frontdesk.ops.DeskMetrics;
import dev.frontdesk.store.BusinessHeads;
import dev.frontdesk.store.Erasure;
import dev.frontdesk.store.JdbcAppointmentLedger;
import dev.frontdesk.store.JdbcArticles;
import dev.frontdesk.store.JdbcAudit;
import dev.frontdesk.store.JdbcBusinessScope;
import dev.frontdesk.store.JdbcBusinesses;
import dev.frontdesk.store.JdbcCalls;
import dev.frontdesk.store.JdbcContacts;
import dev.frontdesk.store.JdbcConversations;
import dev.frontdesk.store.JdbcModelAccounts;
import dev.frontdesk.store.JdbcOutbox;
import dev.frontdesk.store.JdbcPrompts;
import dev.frontdesk.store.JdbcReceipts;
import dev.frontdesk.store.JdbcReviews;
import dev.frontdesk.store.JdbcToolLog;
import dev.frontdesk.store.JdbcUnansweredQuestions;
import dev.frontdesk.store.JdbcUsers;
import dev.frontdesk.store.Jobs;
import dev.frontdesk.store.LiveConversations;
import dev.frontdesk.store.Pause;
import dev.frontdesk.store.Seal;
import dev.frontdesk.store.TinkSeal;
import dev.frontdesk.store.TranscriptRetention;
import dev.frontdesk.web.security.Users;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// The ports that keep things, on PostgreSQL.
@Configuration(proxyBeanMethods = false)
class StoreWiring {

    /// Closed with the database, after everything that uses it.
    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.dataSource();
    }

    @Bean
    Seal seal(Foundation foundation) {
        return new TinkSeal(foundation.rootBytes());
    }

    @Bean
    BusinessScope businessScope(PlatformTransactionManager transactions, JdbcClient jdbc) {
        return new JdbcBusinessScope(transactions, jdbc, Pause.PARK);
    }

    @Bean
    Businesses businesses(
            JdbcTemplate jdbc,
            JdbcClient client,
            PlatformTransactionManager transactions,
            BusinessScope scope,
            Clock clock) {
        return new JdbcBusinesses(jdbc, new BusinessHeads(client, transactions), scope, DocumentIntake::stored, clock);
    }

    @Bean
    Conversations conversations(
            JdbcClient jdbc, Seal seal, LiveConversations live, BusinessScope scope, DeskMetrics metrics, Clock clock) {
        return new JdbcConversations(jdbc, seal, live, scope, metrics, clock);
    }

    @Bean
    ToolLog toolLog(JdbcClient jdbc, Seal seal) {
        return new JdbcToolLog(jdbc, seal);
    }

    @Bean
    Prompts prompts(JdbcClient jdbc) {
        return new JdbcPrompts(jdbc);
    }

    @Bean
    ModelAccounts modelAccounts(JdbcClient jdbc) {
        return new JdbcModelAccounts(jdbc);
    }

    /// Also of what calls leave behind.
    @Bean
    JdbcCalls calls(JdbcClient jdbc, Seal seal, BusinessScope scope, Clock clock, CallObserver observer) {
        return new JdbcCalls(jdbc, seal, scope, new SecureRandom(), node(), clock, observer);
    }

    private static String node() {
        var host = System.getenv("HOSTNAME");
        return (host == null ? "here" : host) + "/" + ProcessHandle.current().pid();
    }

    @Bean
    Contacts contacts(
            JdbcClient jdbc,
            Seal seal,
            LiveConversations live,
            BusinessScope scope,
            RecordingFiles recordings,
            Clock clock) {
        return new JdbcContacts(jdbc, seal, new Erasure(jdbc, seal, live, scope, recordings, clock));
    }

    @Bean
    TranscriptRetention transcriptRetention(
            Businesses businesses,
            BusinessScope scope,
            JdbcClient jdbc,
            Seal seal,
            LiveConversations live,
            MeterRegistry meters,
            Clock clock) {
        return new TranscriptRetention(businesses, scope, jdbc, seal, live, meters, clock);
    }

    @Bean
    AppointmentLedger appointmentLedger(JdbcClient jdbc, Seal seal) {
        return new JdbcAppointmentLedger(jdbc, seal);
    }

    @Bean
    Receipts receipts(JdbcClient jdbc, Seal seal, Clock clock) {
        return new JdbcReceipts(jdbc, seal, clock);
    }

    @Bean
    Outbox outbox(JdbcClient jdbc, Seal seal, DataSource database, Clock clock) {
        return new JdbcOutbox(jdbc, seal, Jobs.client(database), clock);
    }

    @Bean
    Articles articles(JdbcTemplate jdbc) {
        return new JdbcArticles(jdbc);
    }

    @Bean
    Reviews reviews(JdbcClient jdbc, Seal seal) {
        return new JdbcReviews(jdbc, seal);
    }

    @Bean
    UnansweredQuestions unansweredQuestions(JdbcClient jdbc, Seal seal) {
        return new JdbcUnansweredQuestions(jdbc, seal);
    }

    @Bean
    Audit audit(JdbcClient jdbc) {
        return new JdbcAudit(jdbc);
    }

    @Bean
    Users users(JdbcClient jdbc) {
        return new JdbcUsers(jdbc);
    }
}
