package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Service;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Understands what slot is looked for.
final class SlotHearing {

    private final Meaning meaning;

    SlotHearing(Meaning meaning) {
        this.meaning = meaning;
    }

    /// Empty when a part of it means nothing here; then it was asked for again.
    Optional<Understood> hear(Draft draft, SlotRequest request) {
        var services = request.service() == null ? List.<String>of() : meaning.services(draft, request.service());
        var person = request.person() == null ? Optional.<String>empty() : meaning.person(draft, request.person());
        var time = request.when() == null ? Meaning.NOTHING : meaning.time(draft, request.when());
        var speech = Speech.of(draft);
        if (request.service() != null && services.isEmpty()) {
            speech.say("services.list", Map.of("services", services(draft, speech)));
        } else if (request.person() != null && person.isEmpty()) {
            speech.say("ask.resource", Map.of("names", people(draft, speech)));
        } else if (request.when() != null && saysNothing(time)) {
            speech.say("sorry.understand");
            speech.say("ask.when.2");
        } else {
            return Optional.of(Meaning.with(time, services, person.orElse(null)));
        }
        return Optional.empty();
    }

    private static boolean saysNothing(Understood time) {
        return time.when() == null
                && time.choice() == null
                && time.flags().isEmpty()
                && time.except().isEmpty();
    }

    private static String services(Draft draft, Speech speech) {
        return speech.phrases()
                .either(draft.business().catalogue().services().stream()
                        .map(Service::name)
                        .toList());
    }

    private static String people(Draft draft, Speech speech) {
        return speech.phrases()
                .either(draft.business().catalogue().resources().stream()
                        .map(Resource::name)
                        .toList());
    }
}
