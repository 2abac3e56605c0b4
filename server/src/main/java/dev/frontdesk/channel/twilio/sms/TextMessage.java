package dev.frontdesk.channel.twilio.sms;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A text message, read.
///
/// @param optOut STOP, START or HELP when Twilio took the message as a wish about the subscription
record TextMessage(String from, String body, @Nullable String optOut) {

    /// Twilio also takes CANCEL, END, QUIT and YES as such wishes unless told otherwise. Here they may
    /// as well be about an appointment, so the desk hears them; Twilio drops the reply if it must.
    private static final Set<String> STOP = Set.of("STOP", "STOPALL", "UNSUBSCRIBE");

    private static final Set<String> OTHERS = Set.of("START", "UNSTOP", "HELP", "INFO");

    /// Whether the message is Twilio's to answer.
    boolean forTwilio() {
        return optOut != null || stops() || OTHERS.contains(word());
    }

    boolean stops() {
        return "STOP".equals(optOut) || STOP.contains(word());
    }

    private String word() {
        return body.toUpperCase(Locale.ROOT);
    }
}
