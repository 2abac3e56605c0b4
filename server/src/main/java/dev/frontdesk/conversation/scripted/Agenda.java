package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Service;
import dev.frontdesk.conversation.Dialogue.Attempt;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Mark;
import dev.frontdesk.conversation.form.Field.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What is still missing for an appointment, in the owner's order, and the question that asks for it.
/// When nothing is missing, reads everything back.
final class Agenda {

    private static final int SERVICES_NAMED = 6;

    private final SlotKeeper slots;
    private final Offers offers;
    private final ReadBack readBack;

    Agenda(SlotKeeper slots) {
        this.slots = slots;
        this.offers = new Offers(slots);
        this.readBack = new ReadBack(slots);
    }

    void goOn(Draft draft) {
        draft.stage(Stage.COLLECTING);
        var speech = Speech.of(draft);
        for (var field : order(draft)) {
            if (!settled(draft, speech, field)) {
                return;
            }
        }
        readBack.ask(draft, speech);
    }

    /// What the owner wants to know that is not known yet.
    static List<FieldName> missing(Draft draft) {
        return order(draft).stream().filter(field -> !draft.form().has(field)).toList();
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

    ReadBack readBack() {
        return readBack;
    }

    private boolean settled(Draft draft, Speech speech, FieldName field) {
        return switch (field) {
            case SERVICE -> service(draft, speech);
            case WHEN -> when(draft, speech);
            case PHONE -> draft.form().has(field) || phone(draft, speech);
            case RESOURCE -> draft.form().has(field) || resource(draft, speech);
            case NAME -> name(draft, speech);
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
        choose(draft, speech, Noted.say(draft, Expects.SERVICE) ? "ask.service.again" : "ask.service", names);
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

    /// A name heard badly is read back at once, one that was denied is spelled, and of one that is only a first
    /// name the last is asked for, once.
    private static boolean name(Draft draft, Speech speech) {
        var name = draft.form().value(FieldName.NAME);
        if (name.isPresent() && draft.isUnsureOfName()) {
            speech.ask("check.name", Map.of("name", name.get()));
            draft.ask(Expects.NAME, List.of(speech.word("yes"), speech.word("no")));
            return false;
        }
        if (name.filter(PersonName::isFirstOnly).isPresent() && !draft.memory().marked(Mark.LAST_NAME_ASKED)) {
            draft.memory().mark(Mark.LAST_NAME_ASKED);
            speech.ask("ask.name.last", Map.of());
            draft.ask(Expects.NAME, List.of());
            return false;
        }
        var denied = draft.progressed() && !draft.attempts().at(Expects.NAME).isEmpty();
        if (name.isEmpty() && denied) {
            speech.ask("ask.name.spelled", Map.of());
            draft.ask(Expects.NAME, List.of());
            return false;
        }
        return name.isPresent()
                || ask(
                        draft,
                        speech,
                        Expects.NAME,
                        draft.memory().marked(Mark.ANOTHER_PERSON) ? "ask.name.other" : "ask.name");
    }

    private static boolean phone(Draft draft, Speech speech) {
        var parts =
                draft.attempts().at(Expects.PHONE).stream().map(Attempt::text).toList();
        if (!parts.isEmpty() && draft.progressed()) {
            speech.say("ask.phone.rest", Map.of("digits", String.join(" ", parts)));
            draft.ask(Expects.PHONE, List.of());
            return false;
        }
        var party = draft.party();
        if (party != null && !draft.memory().ownNumberAsked()) {
            draft.memory().ownNumberWasAsked();
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
        var said = names.stream().map(speech.phrases()::person).toList();
        speech.ask("ask.resource", Map.of("names", speech.phrases().either(said)));
        draft.ask(Expects.CHOICE, names);
        return false;
    }

    private static boolean ask(Draft draft, Speech speech, Expects what) {
        return ask(draft, speech, what, "ask." + what.label());
    }

    private static boolean ask(Draft draft, Speech speech, Expects what, String key) {
        tellFound(draft, speech);
        Noted.say(draft, what);
        speech.ask(key, Map.of());
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
}
