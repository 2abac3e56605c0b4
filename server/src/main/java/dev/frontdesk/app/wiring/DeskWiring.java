package dev.frontdesk.app.wiring;

import dev.frontdesk.app.settings.Clocks;
import dev.frontdesk.booking.AppointmentLedger;
import dev.frontdesk.booking.Bookings;
import dev.frontdesk.booking.RandomReferences;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.business.Holidays;
import dev.frontdesk.contact.Contacts;
import dev.frontdesk.conversation.Conversations;
import dev.frontdesk.conversation.Desk;
import dev.frontdesk.conversation.LiveDesk;
import dev.frontdesk.conversation.ReceptionDesk;
import dev.frontdesk.conversation.Receptionist;
import dev.frontdesk.conversation.ToolLog;
import dev.frontdesk.conversation.model.LedTurns;
import dev.frontdesk.conversation.model.ModelDesk;
import dev.frontdesk.conversation.scripted.Clerk;
import dev.frontdesk.conversation.scripted.ScriptedReceptionist;
import dev.frontdesk.conversation.tool.ToolDesk;
import dev.frontdesk.conversation.tool.ToolRuns;
import dev.frontdesk.conversation.tool.Toolbox;
import dev.frontdesk.conversation.tool.Transcript;
import dev.frontdesk.conversation.understanding.Understanding;
import dev.frontdesk.knowledge.Knowledge;
import dev.frontdesk.knowledge.KnowledgeSearch;
import dev.frontdesk.knowledge.UnansweredQuestions;
import dev.frontdesk.messaging.Outbox;
import dev.frontdesk.messaging.Receipts;
import dev.frontdesk.ops.DeskMetrics;
import dev.frontdesk.ops.MeasuredDesk;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// The core: calendar, receptionist, desk.
@Configuration(proxyBeanMethods = false)
class DeskWiring {

    @Bean
    Clock clock(Foundation foundation) {
        return Clocks.from(foundation.settings().now());
    }

    @Bean
    Bookings bookings(AppointmentLedger ledger, DeskMetrics metrics, Clock clock) {
        return new Bookings(ledger, new RandomReferences(new SecureRandom()), clock, new Holidays(), metrics::booking);
    }

    @Bean
    Knowledge knowledge(KnowledgeSearch search, UnansweredQuestions questions, DeskMetrics metrics) {
        return new Knowledge(search, questions, metrics::question);
    }

    @Bean
    Receptionist receptionist(Bookings bookings, Contacts contacts, Outbox outbox, Knowledge knowledge) {
        return new ScriptedReceptionist(new Understanding(), bookings, contacts, outbox, knowledge);
    }

    @Bean
    ReceptionDesk scriptedDesk(Conversations conversations, Receptionist receptionist, Clock clock) {
        return new ReceptionDesk(conversations, receptionist, clock);
    }

    @Bean
    @Primary
    Desk desk(ReceptionDesk scripted, Receptionist receptionist, Clerk clerk, LedTurns led, DeskMetrics metrics) {
        return new MeasuredDesk(new ModelDesk(scripted, receptionist, clerk, led.turns(), led.ready()), metrics);
    }

    @Bean
    Clerk clerk(Bookings bookings, Contacts contacts, Outbox outbox, Knowledge knowledge) {
        return new Clerk(new Understanding(), bookings, contacts, outbox, knowledge);
    }

    @Bean
    Transcript transcript(Conversations conversations, Receipts receipts, Clerk clerk, ToolLog log) {
        return new Transcript(conversations, receipts, clerk, log);
    }

    @Bean
    ToolRuns toolRuns(Clerk clerk, Conversations conversations, Receipts receipts, ToolLog log) {
        return new ToolRuns(new Toolbox(clerk), conversations, receipts, log, System::nanoTime);
    }

    @Bean
    LiveDesk liveDesk(
            ReceptionDesk scripted,
            DeskMetrics metrics,
            Receptionist receptionist,
            Conversations conversations,
            ToolRuns runs,
            Transcript transcript,
            BusinessScope scope,
            Clock clock) {
        var desk = new MeasuredDesk(scripted, metrics);
        return new ToolDesk(desk, receptionist, conversations, runs, transcript, scope, clock);
    }
}
