package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Service;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming.Said;
import dev.frontdesk.conversation.form.Field.Source;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Intent;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Takes what was understood into the form, whatever had been asked: people say several things at once
/// and correct themselves at any point.
final class Intake {

    private final SlotKeeper slots;
    private final Ear ear;
    private final TimeIntake times;
    private final Details details;

    Intake(SlotKeeper slots, Ear ear) {
        this.slots = slots;
        this.ear = ear;
        this.times = new TimeIntake(slots);
        this.details = new Details(ear);
    }

    void take(Draft draft, Said said, Understood understood) {
        takeService(draft, understood);
        takePerson(draft, understood);
        missPerson(draft, said, understood);
        times.take(draft, understood);
        details.take(draft, said, understood);
    }

    /// Nothing stays held of what was spoken of before.
    void startAnew(Draft draft) {
        slots.giveUp(draft);
    }

    private void takeService(Draft draft, Understood understood) {
        var services = services(draft, understood);
        if (services.size() > 1) {
            draft.rivals(services);
            if (!draft.form().has(FieldName.SERVICE)) {
                draft.progress();
            }
        } else if (services.size() == 1) {
            var service = services.getFirst();
            if (!draft.form().value(FieldName.SERVICE).filter(service::equals).isPresent()) {
                slots.giveUp(draft);
                draft.note(FieldName.SERVICE, service, Source.SAID);
            }
        }
    }

    private static List<String> services(Draft draft, Understood understood) {
        if (!understood.services().isEmpty()) {
            return understood.services();
        }
        var chosen = chosen(draft, understood);
        return chosen.isEmpty() ? askedAbout(draft, understood) : chosen;
    }

    /// "How much is a vaccination?", then "can I book one?".
    private static List<String> askedAbout(Draft draft, Understood understood) {
        var wished = understood.intent() == Intent.BOOK && !draft.form().has(FieldName.SERVICE);
        return wished ? draft.memory().askedAbout().stream().toList() : List.of();
    }

    /// "The second one" of the services that were named.
    private static List<String> chosen(Draft draft, Understood understood) {
        var choice = understood.choice();
        if (draft.asked() != Expects.SERVICE || choice == null) {
            return List.of();
        }
        return draft.option(choice).stream()
                .flatMap(name -> draft.business().catalogue().services().stream()
                        .filter(service -> service.name().equals(name)))
                .map(Service::slug)
                .toList();
    }

    /// Somebody who is asked for will do, whatever was said before; one of those offered is chosen with
    /// the time.
    private void takePerson(Draft draft, Understood understood) {
        var person = person(draft, understood);
        if (person == null || person.equals(draft.wish().resource()) || isOffered(draft, understood)) {
            return;
        }
        slots.giveUp(draft);
        draft.wish(draft.wish().with(person).without(draft.wish().unwanted().allowing(person)));
        draft.note(FieldName.RESOURCE, person, Source.SAID);
    }

    /// Who asks for somebody that is not here is told so, and not given another without a word.
    private void missPerson(Draft draft, Said said, Understood understood) {
        if (understood.person() != null) {
            return;
        }
        ear.stranger(draft, said.text()).ifPresent(stranger -> {
            var speech = Speech.of(draft);
            var others = slots.service(draft).stream()
                    .flatMap(service -> service.resources().stream())
                    .flatMap(slug -> draft.business().resource(slug).stream())
                    .map(Resource::name)
                    .map(speech.phrases()::person)
                    .toList();
            if (others.isEmpty()) {
                speech.say("person.unknown", Map.of("person", speech.phrases().person(stranger)));
            } else {
                speech.say(
                        "person.unknown.others",
                        Map.of(
                                "person", speech.phrases().person(stranger),
                                "others", speech.phrases().either(others)));
            }
        });
    }

    /// By name, or by the place among those named; whoever it is with, when that does not matter.
    private @Nullable String person(Draft draft, Understood understood) {
        var asked = draft.asked() == Expects.CHOICE
                && draft.offered().isEmpty()
                && !draft.form().has(FieldName.RESOURCE);
        if (asked && understood.person() == null && understood.is(Flag.ANY)) {
            slots.current(draft)
                    .ifPresent(
                            kept -> draft.note(FieldName.RESOURCE, kept.slot().resource(), Source.ASSUMED));
        }
        var choice = understood.choice();
        if (!asked || understood.person() != null || choice == null) {
            return understood.person();
        }
        return draft.option(choice).stream()
                .flatMap(name -> draft.business().catalogue().resources().stream()
                        .filter(resource -> resource.name().equals(name)))
                .map(Resource::slug)
                .findFirst()
                .orElse(null);
    }

    private static boolean isOffered(Draft draft, Understood understood) {
        return Choosing.among(draft, understood).isPresent();
    }
}
