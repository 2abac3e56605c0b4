package dev.frontdesk.conversation.model;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Voice;
import dev.frontdesk.conversation.Channel;
import java.time.Duration;

/// How long each channel waits.
///
/// @param live who calls hears a filler meanwhile, and something true soon after
/// @param gather Twilio gives up on a webhook after fifteen seconds
/// @param message likewise, where nobody listens into the silence
/// @param chat where somebody sees that an answer is coming
public record Paces(Pace live, Pace gather, Pace message, Pace chat) {

    private static final Duration STALL = Duration.ofSeconds(4);

    public static final Paces USUAL = new Paces(
            new Pace(Duration.ofMillis(1_900), Duration.ofMillis(1_800), Duration.ofMillis(800), Duration.ofSeconds(3)),
            new Pace(Duration.ofSeconds(6), STALL, Duration.ofSeconds(11)),
            new Pace(Duration.ofSeconds(10), STALL, Duration.ofSeconds(12)),
            new Pace(Duration.ofSeconds(10), STALL, Duration.ofSeconds(30)));

    Pace of(Business business, Channel channel) {
        return switch (channel) {
            case PHONE -> business.reception().voice().mode() == Voice.Mode.LIVE ? live : gather;
            case SMS -> message;
            case WEBCHAT -> chat;
        };
    }
}
