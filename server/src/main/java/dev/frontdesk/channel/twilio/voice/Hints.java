package dev.frontdesk.channel.twilio.voice;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.ExpectedPhrases;
import dev.frontdesk.conversation.Reply;
import java.util.stream.Collectors;

/// Phrases that Twilio's recogniser should expect after a reply.
final class Hints {

    /// Twilio takes 500 phrases of 100 characters; fewer keep the document small.
    private static final int MOST = 100;

    private static final int LONGEST = 100;

    private Hints() {}

    /// Comma-separated, most telling first; empty when anything may be said.
    static String of(Business business, Reply reply) {
        return ExpectedPhrases.of(business, reply.expects(), reply.language(), reply.options()).stream()
                .map(Hints::phrase)
                .filter(phrase -> !phrase.isEmpty() && phrase.length() <= LONGEST)
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(","));
    }

    /// The comma separates phrases.
    private static String phrase(String text) {
        return text.replace(',', ' ').strip();
    }
}
