package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Service;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.form.Field.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is still missing for an appointment, in the owner's order, and the question that asks for it.
/// When nothing is missing, reads everything back.
final class Agenda {

    private static final int SERVICES_NAMED = 6;

    private final SlotKeeper slots;
    private final Offers offers;

    Agenda(SlotKeeper slots) {
        this.slots = slots;
        this.offers = new Offers(slots);
    }

    void goOn(Draft draft) {
        draft.stage(Stage.COLLECTING);
        var speech = Speech.of(draft);
        for (var field : order(draft)) {
            if (!settled(draft, speech, field)) {
                return;
            }
        }
        readBack(draft, speech);
    }

    /// A time can only be found for a known service, so the service is asked for first.
    private static List<FieldName> order(Draft draft) {
        var order = new ArrayList<FieldName>(List.of(FieldName.SERVICE, FieldName.WHEN));
        var asked = draft.business().booking().ask();
        if (asked.indexOf(FieldName.WHEN) > asked.indexOf(FieldName.NAME) && asked.contains(FieldName.NAME)) {
            order.remove(FieldName.WHEN);
        }
        asked.stream().filter(field -> !order.contains(field)).forEach(order::add);
        if (!order.contains(FieldName.WHEN)) {
            order.add(FieldName.WHEN);
        }
        return order;
    }

    Offers offers() {
        return offers;
    }

    private boolean settled(Draft draft, Speech speech, FieldName field) {
        return switch (field) {
            case SERVICE -> service(draft, speech);
            case WHEN -> when(draft, speech);
            case PHONE -> draft.form().has(field) || phone(draft, speech);
            case RESOURCE -> draft.form().has(field) || resource(draft, speech);
            case NAME -> draft.form().has(field) || ask(draft, speech, Expects.NAME);
            case EMAIL -> draft.form().has(field) || ask(draft, speech, Expects.EMAIL);
            case POSTCODE -> draft.form().has(field) || ask(draft, speech, Expects.POSTCODE);
            case NOTE -> draft.form().has(field) || ask(draft, speech, Expects.MESSAGE);
        };
    }

    private boolean service(Draft draft, Speech speech) {
        var services = draft.business().catalogue().services();
        if (draft.rivals().size() > 1) {
            choose(draft, speech, "ask.service.which", named(draft, draft.rivals()));
            return false;
        }
        if (draft.form().has(FieldName.SERVICE)) {
            return true;
        }
        if (services.size() == 1) {
            draft.note(FieldName.SERVICE, services.getFirst().slug(), Source.ASSUMED);
            return true;
        }
        var names = services.stream().limit(SERVICES_NAMED).map(Service::name).toList();
        choose(draft, speech, "ask.service", names);
        return false;
    }

    private static void choose(Draft draft, Speech speech, String key, List<String> names) {
        var spoken = names.stream().map(speech.phrases()::service).toList();
        speech.ask(key, Map.of("services", speech.phrases().either(spoken)));
        draft.ask(Expects.SERVICE, names);
    }

    private static List<String> named(Draft draft, List<String> slugs) {
        return slugs.stream()
                .flatMap(slug -> draft.business().service(slug).stream())
                .map(Service::name)
                .toList();
    }

    private boolean when(Draft draft, Speech speech) {
        if (!draft.form().has(FieldName.WHEN)) {
            offers.find(draft, speech, slots.service(draft).orElseThrow());
        }
        return draft.form().has(FieldName.WHEN);
    }

    private static boolean phone(Draft draft, Speech speech) {
        var party = draft.party();
        if (party != null && !draft.ownNumberAsked()) {
            draft.ownNumberWasAsked();
            tellFound(draft, speech);
            speech.ask("ask.phone.own", Map.of("last", speech.phrases().lastFour(party)));
            draft.ask(Expects.PHONE, List.of(speech.word("yes"), speech.word("no")));
            return false;
        }
        return ask(draft, speech, Expects.PHONE);
    }

    private static boolean resource(Draft draft, Speech speech) {
        var names = draft.business().catalogue().resources().stream()
                .map(Resource::name)
                .toList();
        tellFound(draft, speech);
        speech.ask("ask.resource", Map.of("names", speech.phrases().either(names)));
        draft.ask(Expects.CHOICE, names);
        return false;
    }

    private static boolean ask(Draft draft, Speech speech, Expects what) {
        tellFound(draft, speech);
        speech.ask("ask." + what.label(), Map.of());
        draft.ask(what, List.of());
        return false;
    }

    /// Says at once that the time wished for is free, before the next question.
    private static void tellFound(Draft draft, Speech speech) {
        if (!draft.isNew(FieldName.WHEN)) {
            return;
        }
        draft.form().value(FieldName.WHEN).map(speech::local).ifPresent(when -> {
            var key = draft.wasOffered(when.toInstant()) ? "slot.chosen" : "slot.free";
            speech.say(key, Map.of("when", speech.phrases().brief(when)));
        });
    }

    private void readBack(Draft draft, Speech speech) {
        draft.stage(Stage.CONFIRMING);
        tellAppointment(draft, speech, "confirm");
        var name = draft.form().value(FieldName.NAME);
        var phone = draft.form().value(FieldName.PHONE).map(number -> phone(draft, speech, number));
        if (name.isPresent() && phone.isPresent()) {
            speech.say("confirm.both", Map.of("name", name.get(), "phone", phone.get()));
        } else {
            name.ifPresent(said -> speech.say("confirm.name", Map.of("name", said)));
            phone.ifPresent(said -> speech.say("confirm.phone", Map.of("phone", said)));
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
        slots.current(draft)
                .ifPresent(kept -> values.put("reference", speech.phrases().reference(kept.reference())));
        var with = with(draft);
        with.ifPresent(name -> values.put("with", name));
        speech.say(with.isPresent() ? key + ".with" : key, values);
    }

    private static String phone(Draft draft, Speech speech, String phone) {
        return speech.phrases().phone(phone, draft.business().country());
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
