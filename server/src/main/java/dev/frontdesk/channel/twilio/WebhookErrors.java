package dev.frontdesk.channel.twilio;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where a bug that a webhook ran into ends: logged with its trace and counted, so that the caller can
/// be given an answer all the same.
public final class WebhookErrors {

    private static final Logger log = LoggerFactory.getLogger(WebhookErrors.class);

    private final MeterRegistry meters;

    public WebhookErrors(MeterRegistry meters) {
        this.meters = meters;
    }

    /// @param channel `voice` or `sms`
    /// @param sid the call's or message's identifier
    public void caught(String channel, String sid, RuntimeException failure) {
        log.error("{} webhook of {} failed", channel, sid, failure);
        meters.counter("frontdesk.webhook.errors", "channel", channel).increment();
    }
}
