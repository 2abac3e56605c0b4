package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.messaging.Outbox;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Passes messages on to the owner through the outbox, with whom to call back.
final class Postbox {

    private final Outbox outbox;

    Postbox(Outbox outbox) {
        this.outbox = outbox;
    }

    /// Passes on the message of the form.
    void pass(Draft draft) {
        var words = draft.form().value(FieldName.NOTE).orElse("");
        var conversation = draft.visit().conversation();
        outbox.add(
                draft.business().id(),
                "message.taken",
                conversation.id() + ":" + draft.occasion(),
                payload(draft, words),
                draft.visit().now());
        var reached = draft.outcome();
        if (reached == null || reached == Outcome.ANSWERED || reached == Outcome.TRANSFERRED) {
            draft.outcome(Outcome.MESSAGE);
        }
    }

    /// The parts, and the text that tells the owner.
    private static Map<String, String> payload(Draft draft, String words) {
        var name = draft.form().value(FieldName.NAME).orElse("");
        var phone = draft.form().value(FieldName.PHONE).orElse("");
        var caller = Stream.of(name, phone).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        var text = Wording.of(draft, draft.business().defaultLanguage())
                .say(
                        caller.isEmpty() ? "text.message.nobody" : "text.message",
                        Map.of("business", draft.visit().business().name(), "caller", caller, "message", words));
        return Map.of("message", words, "name", name, "phone", phone, "text", text);
    }
}
