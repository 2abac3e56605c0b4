package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Slot;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Service;
import dev.frontdesk.conversation.Expects;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Finds a time with the contact: says what is free before asking when, tries what was wished for, and says
/// why it cannot be had and what is free instead.
final class Offers {

    private final SlotKeeper slots;

    Offers(SlotKeeper slots) {
        this.slots = slots;
    }

    /// A question that takes the place of the usual one.
    enum Question {
        /// None of those offered will do.
        ANOTHER,
        /// Several were offered, and one was agreed to.
        WHICH,
        /// The words have two meanings, and both are offered.
        MEANT,
        /// Two wishes were said, and what is free of both is offered.
        EITHER
    }

    /// Looks for a slot. Afterwards the form has a time, or something was asked.
    void find(Draft draft, Speech speech, Service service) {
        var question = draft.timeQuestion();
        if (question != null) {
            ask(draft, speech, question);
        } else if (Wishes.open(draft.wish())) {
            suggest(draft, speech, service);
        } else if (draft.progressed() && (draft.offered().isEmpty() || isNewWish(draft))) {
            meet(draft, speech, service);
        } else if (draft.offered().isEmpty()) {
            askWhen(draft, speech, "ask.when");
        } else {
            Noted.say(draft, draft.asked());
            choose(draft, speech, offerKey(draft));
        }
    }

    /// Not a name or a number: then what was offered is still open.
    private static boolean isNewWish(Draft draft) {
        return draft.isNew(FieldName.SERVICE) || Noted.newWish(draft);
    }

    /// What is free next is said with the question, so that whom it suits need not be asked; any other day
    /// and time is as good an answer.
    private void suggest(Draft draft, Speech speech, Service service) {
        if (draft.failures() > 0) {
            askWhen(draft, speech, "ask.when");
            return;
        }
        slots.finder().suggest(draft, service);
        askWhen(draft, speech, draft.offered().isEmpty() ? "ask.when" : "ask.when.offer");
    }

    private static void ask(Draft draft, Speech speech, Question question) {
        switch (question) {
            case ANOTHER -> askWhen(draft, speech, "ask.when.other");
            case WHICH -> choose(draft, speech, "offer.which");
            case MEANT -> choose(draft, speech, "offer.meant");
            case EITHER -> choose(draft, speech, offerKey(draft));
        }
    }

    private static void askWhen(Draft draft, Speech speech, String key) {
        var times = speech.local(draft.offered());
        speech.ask(
                key,
                times.isEmpty() ? Map.of() : Map.of("times", speech.phrases().choice(times)));
        draft.ask(Expects.WHEN, times.stream().map(speech.phrases()::brief).toList());
    }

    private void meet(Draft draft, Speech speech, Service service) {
        dropWhoDoesNotDoIt(draft, speech, service);
        var obstacle = slots.meet(draft, service);
        if (!draft.form().has(FieldName.WHEN)) {
            offer(draft, speech, obstacle);
        }
    }

    private static void dropWhoDoesNotDoIt(Draft draft, Speech speech, Service service) {
        var wished = draft.wish().resource();
        if (wished != null && !service.resources().contains(wished)) {
            var others = service.resources().stream()
                    .map(slug -> person(draft, speech, slug))
                    .toList();
            speech.say(
                    "person.not",
                    Map.of(
                            "person",
                            person(draft, speech, wished),
                            "others",
                            speech.phrases().either(others)));
            draft.wish(draft.wish().with(null));
        }
    }

    /// Says why the wish cannot be met, and what is free instead.
    void offer(Draft draft, Speech speech, Obstacle obstacle) {
        switch (obstacle) {
            case TAKEN -> speech.say("slot.taken", wished(draft, speech));
            case CLOSED -> speech.say("slot.closed", wished(draft, speech));
            case PAST -> speech.say("slot.soon", wished(draft, speech));
            case FAR -> speech.say("slot.far", wished(draft, speech));
            case UNMET -> unmet(draft, speech);
            case WITH_OTHER -> {
                withOther(draft, speech);
                return;
            }
            case NONE -> {}
        }
        if (draft.offered().isEmpty()) {
            speech.say("slot.none");
            draft.ask(Expects.WHEN, List.of());
        } else {
            choose(draft, speech, offerKey(draft));
        }
    }

    private static String offerKey(Draft draft) {
        return draft.offered().size() == 1 ? "offer.one" : "offer.several";
    }

    /// Offers what is free in the words of a sentence.
    static void choose(Draft draft, Speech speech, String key) {
        var times = speech.local(draft.offered());
        speech.ask(key, Map.of("times", speech.phrases().choice(times)));
        draft.ask(Expects.CHOICE, times.stream().map(speech.phrases()::brief).toList());
    }

    private static void unmet(Draft draft, Speech speech) {
        var wish = draft.wish();
        var day = Wishes.day(wish);
        var allDay = wish.between(null, null).equals(wish);
        if (draft.offered().isEmpty()) {
            return;
        }
        if (day == null || !allDay || isNear(draft, day)) {
            speech.say("slot.unmet");
        } else {
            speech.say("slot.unmet.day", Map.of("date", speech.phrases().date(day)));
        }
    }

    private static boolean isNear(Draft draft, LocalDate day) {
        return !day.isAfter(draft.visit().localNow().toLocalDate().plusDays(1));
    }

    /// Whom they wish for is not free then: who is, or when they are.
    private static void withOther(Draft draft, Speech speech) {
        var other = draft.offered().getFirst();
        var times = speech.local(draft.offered().subList(1, draft.offered().size()));
        var person = person(draft, speech, String.valueOf(draft.wish().resource()));
        var on = wished(draft, speech).getOrDefault("on", "");
        speech.say("slot.other", Map.of("person", person, "on", on, "other", person(draft, speech, other.resource())));
        if (times.isEmpty()) {
            speech.say("offer.other.none");
        } else {
            speech.say(
                    "offer.other",
                    Map.of("person", person, "times", speech.phrases().choice(times)));
        }
        draft.ask(
                Expects.CHOICE,
                draft.offered().stream()
                        .map(slot -> slot.equals(other) ? name(draft, slot.resource()) : brief(speech, slot))
                        .toList());
    }

    private static String brief(Speech speech, Slot slot) {
        return speech.phrases().brief(speech.local(List.of(slot)).getFirst());
    }

    private static String person(Draft draft, Speech speech, String resource) {
        return speech.phrases().person(name(draft, resource));
    }

    private static String name(Draft draft, String resource) {
        return draft.business().resource(resource).map(Resource::name).orElse(resource);
    }

    private static Map<String, String> wished(Draft draft, Speech speech) {
        var wish = draft.wish();
        if (wish.from() == null || wish.at() == null) {
            return Map.of("when", speech.word("slot.then"), "on", speech.word("slot.then.on"));
        }
        var time = wish.from().atTime(wish.at()).atZone(draft.business().zone());
        return Map.of(
                "when", speech.phrases().brief(time), "on", speech.phrases().on(time));
    }
}
