package dev.frontdesk.app.wiring;

import dev.frontdesk.app.media.ToolJson;
import dev.frontdesk.app.model.ModelBreakers;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.conversation.Conversations;
import dev.frontdesk.conversation.LiveDesk;
import dev.frontdesk.conversation.ToolLog;
import dev.frontdesk.conversation.model.Bench;
import dev.frontdesk.conversation.model.Books;
import dev.frontdesk.conversation.model.Claims;
import dev.frontdesk.conversation.model.Consultation;
import dev.frontdesk.conversation.model.LedTurns;
import dev.frontdesk.conversation.model.ModelAccounts;
import dev.frontdesk.conversation.model.ModelHealth;
import dev.frontdesk.conversation.model.ModelObserver;
import dev.frontdesk.conversation.model.ModelTurns;
import dev.frontdesk.conversation.model.Models;
import dev.frontdesk.conversation.model.Paces;
import dev.frontdesk.conversation.model.Prompts;
import dev.frontdesk.conversation.model.Ready;
import dev.frontdesk.conversation.scripted.Clerk;
import dev.frontdesk.messaging.Receipts;
import dev.frontdesk.ops.ModelMetrics;
import dev.frontdesk.web.Json;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Conversations that a model leads.
@Configuration(proxyBeanMethods = false)
class LedWiring {

    @Bean
    ModelObserver modelObserver(MeterRegistry meters) {
        return new ModelMetrics(meters);
    }

    @Bean
    ModelHealth modelHealth(MeterRegistry meters) {
        return new ModelBreakers(meters);
    }

    @Bean
    Books books(Prompts prompts, ModelAccounts accounts) {
        return new Books(prompts, accounts);
    }

    @Bean
    Bench bench(
            BusinessScope scope, Conversations conversations, LiveDesk live, ToolLog log, Clerk clerk, Clock clock) {
        return new Bench(scope, conversations, live, log, clerk, new ToolJson(Json.mapper()), clock);
    }

    @Bean
    Claims claims(BusinessScope scope, Receipts receipts, Clock clock) {
        return new Claims(scope, receipts, clock, new SecureRandom());
    }

    @Bean
    Consultation consultation(
            BusinessScope scope,
            ModelAccounts accounts,
            ObjectProvider<Models> models,
            ModelHealth health,
            ModelObserver observer,
            Clock clock) {
        return new Consultation(
                scope,
                accounts,
                models.getIfAvailable(() -> Models.NONE),
                new ModelTurns.ModelWatch(health, observer),
                new Consultation.Line(
                        task -> Thread.ofVirtual().name("model").start(task),
                        System::nanoTime,
                        new SecureRandom(),
                        clock));
    }

    @Bean
    LedTurns ledTurns(
            Bench bench,
            Books books,
            ObjectProvider<Models> models,
            ModelHealth health,
            ModelObserver observer,
            Claims claims) {
        var turns = new ModelTurns(
                bench,
                books,
                models.getIfAvailable(() -> Models.NONE),
                new ModelTurns.ModelWatch(health, observer),
                task -> Thread.ofVirtual().name("model").start(task),
                System::nanoTime,
                new SecureRandom());
        return new LedTurns(turns, new Ready(claims, Paces.USUAL, observer, System::nanoTime));
    }
}
