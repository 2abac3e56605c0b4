package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Service;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Expects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what will be booked and asks whether it is right: all of it the first time, after a correction only
/// what is different.
final class ReadBack {

    private final SlotKeeper slots;

    ReadBack(SlotKeeper slots) {
        this.slots = slots;
    }

    void ask(Draft draft, Speech speech) {
        draft.stage(Stage.CONFIRMING);
        if (corrected(draft)) {
            tellChanges(draft, speech);
        } else {
            tellAppointment(draft, speech, "confirm");
            tellWho(draft, speech);
        }
        speech.ask("confirm.right", Map.of());
        draft.ask(Expects.CONFIRMATION, List.of(speech.word("yes"), speech.word("no")));
    }

    /// Says the appointment of the form: what, when, and with whom where there is a choice.
    void tellAppointment(Draft draft, Speech speech, String key) {
        var values = new HashMap<String, String>();
        values.put(
                "service",
                slots.service(draft)
                        .map(Service::name)
                        .map(speech.phrases()::service)
                        .orElse(""));
        draft.form()
                .value(FieldName.WHEN)
                .ifPresent(when -> values.put("when", speech.phrases().on(speech.local(when))));
        slots.current(draft).ifPresent(kept -> values.put("reference", kept.reference()));
        var with = with(draft);
        with.ifPresent(name -> values.put("with", speech.phrases().person(name)));
        speech.say(with.isPresent() ? key + ".with" : key, values);
    }

    private static boolean corrected(Draft draft) {
        var before = draft.visit().conversation().dialogue().stage();
        return before == Stage.CONFIRMING
                && !draft.isNew(FieldName.SERVICE)
                && Stream.of(FieldName.values()).anyMatch(draft::isNew);
    }

    private void tellChanges(Draft draft, Speech speech) {
        if (draft.isNew(FieldName.WHEN) || draft.isNew(FieldName.RESOURCE)) {
            tellAppointment(draft, speech, "confirm.new.when");
        }
        tellIfNew(draft, speech, FieldName.NAME, "confirm.new.name");
        tellIfNew(draft, speech, FieldName.PHONE, "confirm.new.phone");
        tellIfNew(draft, speech, FieldName.EMAIL, "confirm.email");
        tellIfNew(draft, speech, FieldName.POSTCODE, "confirm.postcode");
    }

    private static void tellIfNew(Draft draft, Speech speech, FieldName field, String key) {
        if (draft.isNew(field)) {
            tell(draft, speech, field, key);
        }
    }

    private static void tellWho(Draft draft, Speech speech) {
        var name = value(draft, speech, FieldName.NAME);
        var phone = value(draft, speech, FieldName.PHONE);
        if (name.isPresent() && phone.isPresent()) {
            speech.say("confirm.both", Map.of("name", name.get(), "phone", phone.get()));
        } else {
            tell(draft, speech, FieldName.NAME, "confirm.name");
            tell(draft, speech, FieldName.PHONE, "confirm.phone");
        }
        tell(draft, speech, FieldName.EMAIL, "confirm.email");
        tell(draft, speech, FieldName.POSTCODE, "confirm.postcode");
    }

    static void tell(Draft draft, Speech speech, FieldName field, String key) {
        value(draft, speech, field).ifPresent(said -> speech.say(key, Map.of(field.label(), said)));
    }

    /// As it is said or written back.
    private static Optional<String> value(Draft draft, Speech speech, FieldName field) {
        var value = draft.form().value(field);
        return switch (field) {
            case PHONE ->
                value.map(
                        phone -> speech.phrases().phone(phone, draft.business().country()));
            case EMAIL -> value.map(email -> draft.spoken() ? spokenEmail(speech, email) : email);
            case NAME, NOTE, POSTCODE, SERVICE, RESOURCE, WHEN -> value;
        };
    }

    /// "jane dot smith at example dot com"
    private static String spokenEmail(Speech speech, String email) {
        var signs =
                Map.of('@', "sign.at", '.', "sign.dot", '-', "sign.hyphen", '_', "sign.underscore", '+', "sign.plus");
        return email.chars()
                .mapToObj(sign -> Optional.ofNullable(signs.get((char) sign))
                        .map(key -> " " + speech.word(key) + " ")
                        .orElse(Character.toString(sign)))
                .collect(Collectors.joining());
    }

    private Optional<String> with(Draft draft) {
        var resources = draft.business().catalogue().resources();
        return resources.size() < 2
                ? Optional.empty()
                : slots.current(draft)
                        .flatMap(kept -> draft.business().resource(kept.slot().resource()))
                        .map(Resource::name);
    }
}
