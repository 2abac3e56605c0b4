package dev.frontdesk.app.wiring;

import dev.frontdesk.business.Businesses;
import dev.frontdesk.messaging.Delivery;
import dev.frontdesk.messaging.TextDelivery;
import dev.frontdesk.messaging.TextSender;
import dev.frontdesk.provider.twilio.TwilioAccount;
import dev.frontdesk.provider.twilio.TwilioMessages;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Vendors we call, where the operator has an account with them.
@Configuration(proxyBeanMethods = false)
class ProviderWiring {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration DEADLINE = Duration.ofSeconds(15);

    /// Without an account texts have nowhere to go: outbox entries count as done.
    @Bean
    @ConditionalOnBooleanProperty("frontdesk.twilio")
    TwilioMessages twilioMessages(Foundation foundation) {
        var twilio = foundation.settings().twilio();
        var account = new TwilioAccount(
                twilio.baseUrl(), twilio.accountSid(), twilio.authToken().value());
        return new TwilioMessages(account, CONNECT, DEADLINE);
    }

    @Bean
    @ConditionalOnBooleanProperty("frontdesk.twilio")
    Delivery texts(Businesses businesses, TextSender sender) {
        return new TextDelivery(businesses, sender);
    }
}
