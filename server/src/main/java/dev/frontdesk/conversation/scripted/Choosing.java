package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Slot;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Part;
import dev.frontdesk.conversation.understanding.Understood;
import dev.frontdesk.conversation.understanding.When;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Which of the slots offered is meant: by position ("the second one"), by its time or whom it is with, by
/// a yes to the only one, or the first because any will do.
final class Choosing {

    private final Draft draft;
    private final List<Slot> offered;

    private Choosing(Draft draft) {
        this.draft = draft;
        this.offered = draft.offered();
    }

    static Optional<Slot> among(Draft draft, Understood understood) {
        var asked = draft.asked() == Expects.CHOICE || draft.asked() == Expects.WHEN;
        return asked && !draft.offered().isEmpty() ? new Choosing(draft).pick(understood) : Optional.empty();
    }

    private Optional<Slot> pick(Understood understood) {
        var when = understood.when();
        if (when != null && !(understood.choice() != null && when.said().equalsIgnoreCase("one"))) {
            return place(when).or(() -> named(when, understood.person()));
        }
        if (understood.choice() != null) {
            return at(understood.choice());
        }
        if (understood.person() != null) {
            return elsewhere(understood.person());
        }
        if (understood.is(Flag.LATER)
                || understood.is(Flag.EARLIER)
                || !understood.except().isEmpty()) {
            return Optional.empty();
        }
        var yes = Boolean.TRUE.equals(understood.yes());
        var any = understood.is(Flag.ANY) || (understood.is(Flag.ASAP) && draft.asked() == Expects.CHOICE);
        return any || (yes && offered.size() == 1) ? Optional.of(offered.getFirst()) : Optional.empty();
    }

    private Optional<Slot> at(int choice) {
        var index = choice < 0 ? offered.size() - 1 : choice - 1;
        return index < offered.size() ? Optional.of(offered.get(index)) : Optional.empty();
    }

    /// "The first" is a day of the month to a calendar, but one of these to whom they were offered.
    private Optional<Slot> place(When when) {
        var date = when.date();
        var ordinal = date != null
                && when.time() == null
                && ordinal(when.said())
                && offered.stream().noneMatch(slot -> local(slot).toLocalDate().equals(date));
        return ordinal && date != null ? at(date.getDayOfMonth()) : Optional.empty();
    }

    /// "First", "le premier": the word alone or behind its article.
    private boolean ordinal(String said) {
        var words = List.of(said.strip().toLowerCase(draft.language()).split("\\s+", -1));
        return words.size() <= 2 && Speech.of(draft).words("heard.ordinal").contains(words.getLast());
    }

    /// A day alone chooses only where one was to be chosen.
    private Optional<Slot> named(When when, @Nullable String person) {
        if (when.bound() != null || when.until() != null) {
            return Optional.empty();
        }
        var part = when.part();
        Predicate<Slot> fits = slot -> person == null || person.equals(slot.resource());
        if (when.time() != null) {
            fits = fits.and(slot -> local(slot).toLocalTime().equals(when.time()));
        } else if (part != null) {
            fits = fits.and(slot -> onOneDay() && during(part, local(slot)));
        } else {
            fits = fits.and(_ -> draft.asked() == Expects.CHOICE);
        }
        return only(fits.and(
                slot -> when.date() == null || when.date().equals(local(slot).toLocalDate())));
    }

    private boolean onOneDay() {
        return offered.stream()
                        .map(slot -> local(slot).toLocalDate())
                        .distinct()
                        .count()
                == 1;
    }

    private static boolean during(Part part, ZonedDateTime time) {
        return switch (part) {
            case MORNING -> time.getHour() < 12;
            case AFTERNOON -> time.getHour() >= 12 && time.getHour() < 17;
            case EVENING -> time.getHour() >= 17;
            case NIGHT -> time.getHour() >= 20;
        };
    }

    /// Somebody else was offered because whom they wished for is not free then.
    private Optional<Slot> elsewhere(String person) {
        var wished = draft.wish().resource();
        return wished == null || wished.equals(person)
                ? Optional.empty()
                : only(slot -> slot.resource().equals(person));
    }

    private Optional<Slot> only(Predicate<Slot> fits) {
        var fitting = offered.stream().filter(fits).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private ZonedDateTime local(Slot slot) {
        return slot.start().atZone(draft.business().zone());
    }
}
