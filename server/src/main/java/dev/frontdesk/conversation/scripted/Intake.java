package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Service;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.form.Field.Source;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.List;

/// Takes what was understood into the form, whatever had been asked: people say several things at once
/// and correct themselves at any point.
final class Intake {

    private final SlotKeeper slots;
    private final TimeIntake times;

    Intake(SlotKeeper slots) {
        this.slots = slots;
        this.times = new TimeIntake(slots);
    }

    void take(Draft draft, Understood understood) {
        takeService(draft, understood);
        takePerson(draft, understood);
        times.take(draft, understood);
        if (understood.name() != null) {
            draft.note(FieldName.NAME, understood.name(), Source.SAID);
        }
        takePhone(draft, understood);
        if (understood.email() != null) {
            draft.note(FieldName.EMAIL, understood.email(), Source.SAID);
        }
        if (understood.postcode() != null) {
            draft.note(FieldName.POSTCODE, understood.postcode(), Source.SAID);
        }
    }

    private void takeService(Draft draft, Understood understood) {
        var services = understood.services().isEmpty() ? chosen(draft, understood) : understood.services();
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
        var person = understood.person();
        if (person == null || person.equals(draft.wish().resource()) || isOffered(draft, understood)) {
            return;
        }
        slots.giveUp(draft);
        draft.wish(draft.wish().with(person).without(draft.wish().unwanted().allowing(person)));
        draft.note(FieldName.RESOURCE, person, Source.SAID);
    }

    private static boolean isOffered(Draft draft, Understood understood) {
        return Choosing.among(draft, understood).isPresent();
    }

    private static void takePhone(Draft draft, Understood understood) {
        if (understood.phone() != null) {
            draft.note(FieldName.PHONE, understood.phone(), Source.SAID);
            return;
        }
        var party = draft.party();
        if (party == null) {
            return;
        }
        var agreed = draft.asked() == Expects.PHONE
                && draft.ownNumberAsked()
                && !draft.form().has(FieldName.PHONE)
                && Boolean.TRUE.equals(understood.yes());
        if (agreed || understood.flags().contains(Flag.OWN_NUMBER)) {
            draft.note(FieldName.PHONE, party, Source.CALLER_ID);
        }
    }
}
