package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Slot;
import dev.frontdesk.booking.Wish;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Service;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.form.Field.Source;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Understood;
import dev.frontdesk.conversation.understanding.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Takes what was understood into the form, whatever had been asked: people say several things at once
/// and correct themselves at any point.
final class Intake {

    private final SlotKeeper slots;

    Intake(SlotKeeper slots) {
        this.slots = slots;
    }

    void take(Draft draft, Understood understood) {
        takeService(draft, understood);
        takePerson(draft, understood);
        takeTime(draft, understood);
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

    private void takePerson(Draft draft, Understood understood) {
        var person = understood.person();
        if (person == null || person.equals(draft.wish().resource())) {
            return;
        }
        slots.giveUp(draft);
        var wish = draft.wish();
        draft.wish(new Wish(wish.from(), wish.to(), wish.at(), wish.notBefore(), wish.notAfter(), person));
        draft.note(FieldName.RESOURCE, person, Source.SAID);
    }

    private void takeTime(Draft draft, Understood understood) {
        var picked = pick(draft, understood);
        if (picked.isPresent()) {
            slots.choose(draft, picked.get());
            return;
        }
        var when = understood.when();
        if (when != null) {
            wish(draft, Wishes.add(anchored(draft, when), when));
        } else if (understood.flags().contains(Flag.ASAP)) {
            wish(draft, Wishes.from(today(draft), draft.wish().resource()));
        } else if (understood.flags().contains(Flag.LATER)) {
            later(draft);
        } else if (understood.flags().contains(Flag.EARLIER)) {
            earlier(draft);
        } else if (understood.flags().contains(Flag.ANY) && draft.asked() == Expects.WHEN) {
            wish(draft, Wishes.from(today(draft), draft.wish().resource()));
        }
    }

    private void wish(Draft draft, Wish wish) {
        if (!wish.equals(draft.wish()) || !draft.form().has(FieldName.WHEN)) {
            slots.giveUp(draft);
            draft.wish(wish);
            draft.progress();
        }
    }

    /// A bare "four" after offers of one day, or after a slot was found, means that day.
    private static Wish anchored(Draft draft, When when) {
        var wish = draft.wish();
        if (when.date() != null) {
            return wish;
        }
        var zone = draft.business().zone();
        var offeredDays = draft.offered().stream()
                .map(slot -> slot.start().atZone(zone).toLocalDate())
                .distinct()
                .toList();
        if (wish.from() == null && offeredDays.size() == 1) {
            var day = offeredDays.getFirst();
            return new Wish(day, day, wish.at(), wish.notBefore(), wish.notAfter(), wish.resource());
        }
        return wish;
    }

    /// One of the offered slots, by position ("the second one"), by a yes to the only one, by its time, or
    /// because any will do.
    private static Optional<Slot> pick(Draft draft, Understood understood) {
        var offered = draft.offered();
        if (draft.asked() != Expects.CHOICE || offered.isEmpty()) {
            return Optional.empty();
        }
        if (understood.when() != null) {
            return named(draft, understood.when());
        }
        var choice = understood.choice();
        if (choice != null) {
            var index = choice < 0 ? offered.size() - 1 : choice - 1;
            return index < offered.size() ? Optional.of(offered.get(index)) : Optional.empty();
        }
        var yes = Boolean.TRUE.equals(understood.yes());
        var any = understood.flags().contains(Flag.ANY) || understood.flags().contains(Flag.ASAP);
        return any || (yes && offered.size() == 1) ? Optional.of(offered.getFirst()) : Optional.empty();
    }

    private static Optional<Slot> named(Draft draft, When when) {
        var zone = draft.business().zone();
        if (when.bound() != null || when.until() != null) {
            return Optional.empty();
        }
        var fitting = draft.offered().stream()
                .filter(slot -> {
                    var start = slot.start().atZone(zone);
                    return (when.date() == null || when.date().equals(start.toLocalDate()))
                            && (when.time() == null || when.time().equals(start.toLocalTime()))
                            && (when.time() != null || (when.date() != null && when.part() == null));
                })
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private void later(Draft draft) {
        if (draft.offered().isEmpty()) {
            return;
        }
        var last = draft.offered().getLast().start().atZone(draft.business().zone());
        var wish = draft.wish();
        var day = last.toLocalDate();
        wish(draft, new Wish(day, null, null, last.toLocalTime().plusMinutes(1), null, wish.resource()));
    }

    private void earlier(Draft draft) {
        if (draft.offered().isEmpty()) {
            return;
        }
        var first = draft.offered().getFirst().start().atZone(draft.business().zone());
        var latest = first.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? LocalTime.MIDNIGHT
                : first.toLocalTime().minusMinutes(1);
        wish(
                draft,
                new Wish(
                        null,
                        first.toLocalDate(),
                        null,
                        null,
                        latest,
                        draft.wish().resource()));
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

    private static LocalDate today(Draft draft) {
        return draft.visit().localNow().toLocalDate();
    }
}
