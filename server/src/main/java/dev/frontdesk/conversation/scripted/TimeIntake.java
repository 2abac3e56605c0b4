package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.Slot;
import dev.frontdesk.booking.Wish;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Service;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Understood;
import dev.frontdesk.conversation.understanding.When;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes what was said about the time into the wish: a slot that was offered, a day or a time, what will
/// not do, and what is earlier, later or the same as something spoken of before.
final class TimeIntake {

    private final SlotKeeper slots;

    TimeIntake(SlotKeeper slots) {
        this.slots = slots;
    }

    void take(Draft draft, Understood understood) {
        var picked = Choosing.among(draft, understood);
        if (picked.isPresent()) {
            slots.choose(draft, picked.get());
            return;
        }
        wished(draft, understood).ifPresent(wish -> {
            wish(draft, wish);
            settle(draft, understood.when());
        });
    }

    /// The wish with what was said in it; empty when nothing was said about the time.
    Optional<Wish> wished(Draft draft, Understood understood) {
        var when = understood.when();
        var excluding = !understood.except().isEmpty();
        var before = excluding ? Wishes.without(draft.wish(), understood.except()) : draft.wish();
        var reference = reference(draft);
        var added = when == null ? before : Wishes.add(anchored(draft, before, when), when);
        if (understood.is(Flag.SAME_TIME) && reference.isPresent()) {
            return Optional.of(reference.get().sameTime(sameDay(understood, added, reference.get()), when));
        }
        if (when != null) {
            return Optional.of(added);
        }
        return relative(draft, understood, before, reference.orElse(null))
                .or(() -> excluding ? Optional.of(before) : Optional.empty());
    }

    private Optional<Wish> relative(Draft draft, Understood understood, Wish before, @Nullable Reference reference) {
        if (reference != null && understood.is(Flag.LATER)) {
            return Optional.of(reference.later(before));
        }
        if (reference != null && understood.is(Flag.EARLIER)) {
            return Optional.of(reference.earlier(before));
        }
        if (reference != null && understood.is(Flag.SAME_DAY)) {
            return Optional.of(reference.sameDay(before));
        }
        var whenever = understood.is(Flag.ANY) && draft.asked() == Expects.WHEN;
        return understood.is(Flag.ASAP) || whenever ? Optional.of(soonest(draft, before)) : Optional.empty();
    }

    private static Wish sameDay(Understood understood, Wish wish, Reference reference) {
        return understood.is(Flag.SAME_DAY) ? reference.sameDay(wish) : wish;
    }

    private static Wish soonest(Draft draft, Wish wish) {
        return Wishes.anyTime(wish).within(draft.visit().localNow().toLocalDate(), null);
    }

    /// The same said twice changes nothing, but it was heard.
    private void wish(Draft draft, Wish wish) {
        if (!wish.equals(draft.wish()) || !draft.form().has(FieldName.WHEN)) {
            slots.giveUp(draft);
            draft.wish(wish);
            draft.progress();
        } else if (draft.asked() != Expects.CONFIRMATION) {
            draft.progress();
        }
    }

    /// A bare "four" after offers of one day, or after a slot was found, means that day.
    private static Wish anchored(Draft draft, Wish wish, When when) {
        if (when.date() != null || wish.from() != null || draft.asked() != Expects.CHOICE) {
            return wish;
        }
        var days = draft.offered().stream()
                .map(slot -> local(draft, slot).toLocalDate())
                .distinct()
                .toList();
        return days.size() == 1 ? wish.on(days.getFirst()) : wish;
    }

    /// Where the words have a second reading, what is free decides between the two.
    private void settle(Draft draft, @Nullable When when) {
        var other = when == null ? null : when.runnerUp();
        var service = slots.service(draft);
        if (when == null || other == null || service.isEmpty() || draft.form().has(FieldName.WHEN)) {
            return;
        }
        var alternative = Wishes.add(draft.wish(), other);
        if (!other.said().equals(when.said())) {
            secondBest(draft, service.get(), alternative);
        } else if (other.time() != null && !other.time().equals(when.time())) {
            otherHalf(draft, service.get(), alternative);
        }
    }

    /// "Tuesday at two or Wednesday at four": the first of them that is free. Days without a time are
    /// offered together.
    private void secondBest(Draft draft, Service service, Wish second) {
        var said = draft.wish();
        var first = said.equals(said.between(null, null)) ? second.within(said.from(), said.to()) : said;
        var finder = slots.finder();
        if (Wishes.exact(first) && Wishes.exact(second)) {
            var onlySecond = finder.free(draft, service, first).isEmpty()
                    && finder.free(draft, service, second).isPresent();
            draft.wish(onlySecond ? second : first);
        } else {
            draft.wish(first);
            finder.either(draft, service, first, second);
            draft.timeQuestion(draft.offered().isEmpty() ? null : Offers.Question.EITHER);
        }
    }

    /// "Seven" may be in the morning or in the evening: asked where both are free.
    private void otherHalf(Draft draft, Service service, Wish other) {
        var likelier = draft.wish();
        var finder = slots.finder();
        if (!Wishes.exact(likelier)
                || !Wishes.exact(other)
                || finder.free(draft, service, other).isEmpty()) {
            return;
        }
        if (finder.free(draft, service, likelier).isEmpty()) {
            draft.wish(other);
        } else {
            draft.wish(likelier.between(null, null));
            finder.either(draft, service, likelier, other);
            draft.timeQuestion(Offers.Question.MEANT);
        }
    }

    private Optional<Reference> reference(Draft draft) {
        var found = draft.form()
                .value(FieldName.WHEN)
                .map(OffsetDateTime::parse)
                .map(OffsetDateTime::toInstant)
                .or(() -> slots.current(draft)
                        .filter(kept -> draft.offered().isEmpty())
                        .map(Appointment::slot)
                        .map(Slot::start))
                .map(start -> LocalDateTime.ofInstant(start, draft.business().zone()));
        return Reference.of(
                found.orElse(null),
                draft.offered().stream()
                        .map(slot -> local(draft, slot))
                        .sorted()
                        .toList());
    }

    private static LocalDateTime local(Draft draft, Slot slot) {
        return LocalDateTime.ofInstant(slot.start(), draft.business().zone());
    }
}
