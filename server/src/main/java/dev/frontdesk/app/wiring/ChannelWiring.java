package dev.frontdesk.app.wiring;

import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.call.CallRecords;
import dev.frontdesk.call.Calls;
import dev.frontdesk.call.LiveCalls;
import dev.frontdesk.channel.twilio.Deliveries;
import dev.frontdesk.channel.twilio.TwilioSettings;
import dev.frontdesk.channel.twilio.TwilioSignatureFilter;
import dev.frontdesk.channel.twilio.WebhookErrors;
import dev.frontdesk.channel.twilio.sms.SmsController;
import dev.frontdesk.channel.twilio.voice.StreamedCalls;
import dev.frontdesk.channel.twilio.voice.VoiceController;
import dev.frontdesk.channel.twilio.voice.VoiceReplies;
import dev.frontdesk.channel.webcall.CallController;
import dev.frontdesk.channel.webcall.CallStreams;
import dev.frontdesk.channel.webcall.SpokenTurns;
import dev.frontdesk.channel.webcall.WebCalls;
import dev.frontdesk.channel.webchat.ChatController;
import dev.frontdesk.channel.webchat.ChatEvents;
import dev.frontdesk.channel.webchat.ChatStreams;
import dev.frontdesk.channel.webchat.Chats;
import dev.frontdesk.conversation.Conversations;
import dev.frontdesk.conversation.Desk;
import dev.frontdesk.messaging.Receipts;
import dev.frontdesk.web.Json;
import dev.frontdesk.web.SenderLimit;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Twilio's webhooks, the web chat, calls from browsers.
@Configuration(proxyBeanMethods = false)
@Import({VoiceController.class, SmsController.class, ChatController.class, CallController.class})
class ChannelWiring {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    @Bean
    TwilioSettings twilioSettings(Foundation foundation) {
        var settings = foundation.settings();
        var twilio = settings.twilio();
        return new TwilioSettings(
                settings.addresses().publicUrl().toString(),
                twilio.authToken().value(),
                twilio.real() ? twilio.accountSid() : null);
    }

    /// Behind the limits on bodies and before security, which lets these paths through.
    @Bean
    FilterRegistrationBean<TwilioSignatureFilter> twilioSignatures(
            TwilioSettings settings,
            SenderLimit limit,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        var filter = new FilterRegistrationBean<>(new TwilioSignatureFilter(settings, limit::admit, resolver));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return filter;
    }

    @Bean
    Deliveries deliveries(BusinessScope scope, Receipts receipts) {
        return new Deliveries(scope, receipts);
    }

    @Bean
    VoiceReplies voiceReplies(TwilioSettings settings, Foundation foundation) {
        return new VoiceReplies(settings, foundation.settings().addresses().mediaUrl());
    }

    @Bean
    StreamedCalls streamedCalls(LiveCalls live, Calls calls, CallRecords records, Desk desk, VoiceReplies replies) {
        return new StreamedCalls(live, calls, records, desk, replies);
    }

    @Bean
    WebCalls webCalls(
            BusinessScope scope, LiveCalls live, Calls calls, CallRecords records, Desk desk, Foundation foundation) {
        var streams = new CallStreams(
                calls, records, foundation.settings().addresses().mediaUrl());
        return new WebCalls(scope, live, streams, desk, new SecureRandom());
    }

    @Bean
    SpokenTurns spokenTurns(BusinessScope scope, Receipts receipts, WebCalls calls) {
        return new SpokenTurns(scope, receipts, calls, Json.mapper());
    }

    @Bean
    WebhookErrors webhookErrors(MeterRegistry meters) {
        return new WebhookErrors(meters);
    }

    @Bean
    ChatEvents chatEvents() {
        return new ChatEvents();
    }

    @Bean
    Chats chats(BusinessScope scope, Receipts receipts, Conversations conversations, Desk desk, ChatEvents events) {
        return new Chats(scope, receipts, conversations, desk, events, Json.mapper());
    }

    @Bean
    ChatStreams chatStreams(Chats chats, ChatEvents events) {
        return new ChatStreams(chats, events, HEARTBEAT);
    }
}
