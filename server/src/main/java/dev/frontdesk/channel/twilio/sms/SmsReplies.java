package dev.frontdesk.channel.twilio.sms;

import dev.frontdesk.channel.twilio.Phrases;
import dev.frontdesk.channel.twilio.twiml.Response;
import dev.frontdesk.channel.twilio.twiml.Verb;
import dev.frontdesk.conversation.Reply;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What is written back, as TwiML.
final class SmsReplies {

    /// More choices than this are easier to ask for in words.
    private static final int MOST_OPTIONS = 5;

    private SmsReplies() {}

    /// The reply, with its choices numbered below it.
    static String write(Reply reply) {
        var options = reply.options();
        var listed = options.isEmpty() || options.size() > MOST_OPTIONS
                ? ""
                : IntStream.range(0, options.size())
                        .mapToObj(index -> "\n" + (index + 1) + ". " + options.get(index))
                        .collect(Collectors.joining());
        var text = reply.text() + listed;
        return text.isBlank() ? nothing() : message(text);
    }

    static String noBusiness() {
        return message(Phrases.in(Locale.ENGLISH).noBusiness());
    }

    static String trouble(Locale language) {
        return message(Phrases.in(language).writeAgain());
    }

    static String wordsOnly(Locale language) {
        return message(Phrases.in(language).wordsOnly());
    }

    static String nothing() {
        return Response.of().xml();
    }

    private static String message(String text) {
        return Response.of(new Verb.Message(text)).xml();
    }
}
