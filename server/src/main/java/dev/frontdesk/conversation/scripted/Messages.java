package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.form.Field.Source;
import dev.frontdesk.conversation.understanding.Understood;
import dev.frontdesk.messaging.Outbox;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// When the receptionist cannot help: connects to a person where one can be reached, takes a message
/// otherwise. A message goes to the owner through the outbox, with whom to call back.
final class Messages {

    private final Outbox outbox;

    Messages(Outbox outbox) {
        this.outbox = outbox;
    }

    /// Connects to the escalation number on the phone; elsewhere, and without one, takes a message.
    ///
    /// @param why key of the sentence that says what happens
    void handOver(Draft draft, String why) {
        var number = draft.business().reception().escalation().number();
        if (number == null || !draft.spoken()) {
            offerMessage(draft, why);
            return;
        }
        Speech.of(draft).say(why + ".connect");
        draft.outcome(Outcome.TRANSFERRED);
        draft.transfer(number);
    }

    /// Asks what to pass on.
    void offerMessage(Draft draft, String why) {
        draft.stage(Stage.MESSAGE);
        draft.forgiveFailures();
        Speech.of(draft).say(why + ".message");
        draft.ask(Expects.MESSAGE, List.of());
    }

    /// The contact's words while a message is being taken: the message first, then whom to call back.
    void take(Draft draft, String words, Understood understood) {
        if (!draft.form().has(FieldName.NOTE)) {
            takeWords(draft, words, understood);
        } else {
            takeCallback(draft, understood);
        }
    }

    /// Nothing was heard while a message was being taken; the second time the conversation ends.
    void heardNothing(Draft draft) {
        draft.countFailure();
        if (draft.form().has(FieldName.NOTE)) {
            finish(draft);
        } else if (draft.failures() > 1) {
            Speech.of(draft).say("goodbye.unheard");
            draft.end();
        } else {
            Speech.of(draft).say("ask.message.2");
            draft.ask(Expects.MESSAGE, List.of());
        }
    }

    private void takeWords(Draft draft, String words, Understood understood) {
        if (words.isBlank() || (Boolean.FALSE.equals(understood.yes()) && words.length() < 12)) {
            Speech.of(draft).say("goodbye");
            draft.end();
            return;
        }
        draft.note(FieldName.NOTE, words, Source.SAID);
        if (understood.name() != null) {
            draft.note(FieldName.NAME, understood.name(), Source.SAID);
        }
        if (understood.phone() != null) {
            draft.note(FieldName.PHONE, understood.phone(), Source.SAID);
        } else if (draft.party() != null && !draft.form().has(FieldName.PHONE)) {
            draft.note(FieldName.PHONE, draft.party(), Source.CALLER_ID);
        }
        if (draft.form().has(FieldName.PHONE)) {
            finish(draft);
        } else {
            Speech.of(draft).say("ask.phone.message");
            draft.ask(Expects.PHONE, List.of());
        }
    }

    private void takeCallback(Draft draft, Understood understood) {
        if (understood.phone() != null) {
            draft.note(FieldName.PHONE, understood.phone(), Source.SAID);
        }
        if (understood.name() != null) {
            draft.note(FieldName.NAME, understood.name(), Source.SAID);
        }
        finish(draft);
    }

    /// Passes it on, and says where the contact will be reached.
    private void finish(Draft draft) {
        var words = draft.form().value(FieldName.NOTE).orElse("");
        var conversation = draft.visit().conversation();
        outbox.add(
                draft.business().id(),
                "message.taken",
                conversation.id() + ":" + conversation.progress().turns(),
                payload(draft, words),
                draft.visit().now());
        if (!booked(draft)) {
            draft.outcome(Outcome.MESSAGE);
        }
        draft.stage(Stage.SETTLED);
        var speech = Speech.of(draft);
        var phone = draft.form()
                .value(FieldName.PHONE)
                .map(number -> speech.phrases().phone(number, draft.business().country()));
        phone.ifPresentOrElse(
                number -> speech.say("message.taken.phone", Map.of("phone", number)),
                () -> speech.say("message.taken"));
        draft.ask(Expects.QUESTION, List.of());
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

    private static boolean booked(Draft draft) {
        var appointment = draft.appointment();
        return appointment != null && appointment.status() == Appointment.Status.BOOKED;
    }
}
