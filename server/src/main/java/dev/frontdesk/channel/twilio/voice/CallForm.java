package dev.frontdesk.channel.twilio.voice;

import dev.frontdesk.channel.twilio.TwilioForm;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Incoming;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A call's webhook, read.
///
/// @param sid Twilio's name for the call
/// @param from as Twilio gives it; empty when it gives nothing
/// @param to the number called
record CallForm(String sid, String from, String to, TwilioForm form) {

    private static final Set<String> OVER = Set.of("completed", "busy", "failed", "no-answer", "canceled");
    private static final Pattern NOT_A_KEY = Pattern.compile("[^0-9*#]");
    private static final int LONGEST_KEYED = 64;

    /// @throws org.springframework.web.server.ResponseStatusException 400 when it is no call's
    static CallForm of(TwilioForm form) {
        return new CallForm(form.sid("CallSid"), form.get("From").orElse(""), form.required("To"), form);
    }

    ConversationKey key() {
        return new ConversationKey(Channel.PHONE, sid);
    }

    /// What the caller did. Keys count more than speech, which may be the tone of the keys.
    Incoming heard() {
        var keys = form.get("Digits").map(digits -> NOT_A_KEY.matcher(digits).replaceAll(""));
        if (keys.isPresent() && !keys.get().isEmpty()) {
            return new Incoming.Keyed(
                    keys.get().substring(0, Math.min(keys.get().length(), LONGEST_KEYED)));
        }
        return form.get("SpeechResult")
                .<Incoming>map(text -> new Incoming.Said(text, confidence(), List.of()))
                .orElseGet(Incoming.Silence::new);
    }

    Transfer transfer() {
        return form.get("DialCallStatus").map(Transfer::of).orElse(Transfer.NONE);
    }

    /// Whether the call has ended, whoever ended it.
    boolean over() {
        return form.get("CallStatus").filter(OVER::contains).isPresent();
    }

    /// Where the address that failed stands in the call, when Twilio says this one was asked in its place.
    Optional<Point> failed() {
        return form.get("ErrorUrl").flatMap(CallForm::uri).map(Point::of);
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// How sure the recogniser was, 0 to 1; 1 when it does not say, so that nobody is asked again for
    /// want of a figure.
    private double confidence() {
        try {
            double given = form.get("Confidence").map(Double::parseDouble).orElse(1.0);
            return Double.isNaN(given) ? 1 : Math.clamp(given, 0.0, 1.0);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /// How a transfer ended.
    enum Transfer {
        NONE,
        ANSWERED,
        UNANSWERED;

        private static Transfer of(String status) {
            return status.equals("completed") || status.equals("answered") ? ANSWERED : UNANSWERED;
        }
    }
}
