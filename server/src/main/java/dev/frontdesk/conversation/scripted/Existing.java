package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.Wish;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.form.Field.Source;
import dev.frontdesk.conversation.understanding.Intent;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.List;
import java.util.Optional;

/// Appointments made before, to be moved, cancelled, confirmed or told: finds out who is speaking, then
/// which appointment it is, and says nothing about any until then.
final class Existing {

    /// Searches in vain before a person or a message.
    private static final int MOST_SEARCHES = 2;

    private final Identification identification;
    private final SlotKeeper slots;
    private final Agenda agenda;
    private final Messages messages;
    private final Cancelling cancelling;
    private final Attendance attendance;

    Existing(
            Identification identification,
            SlotKeeper slots,
            Agenda agenda,
            Messages messages,
            Cancelling cancelling,
            Attendance attendance) {
        this.identification = identification;
        this.slots = slots;
        this.agenda = agenda;
        this.messages = messages;
        this.cancelling = cancelling;
        this.attendance = attendance;
    }

    static boolean handles(Stage stage) {
        return switch (stage) {
            case FINDING_TO_MOVE, FINDING_TO_CANCEL, FINDING_TO_CONFIRM, FINDING_TO_TELL, CANCELLING -> true;
            case GREETING, COLLECTING, CONFIRMING, BOOKED, COMPLAINT, MESSAGE, QUALIFYING, SETTLED -> false;
        };
    }

    /// Begins with what was said. The appointment spoken of last is the one meant, unless the words are
    /// about another.
    ///
    /// @param purpose the stage of finding it
    void begin(Draft draft, Stage purpose, Understood understood, String words) {
        var last = lastTold(draft, said(purpose, understood));
        reset(draft, purpose);
        if (last.isPresent()) {
            takeTime(draft, understood);
            found(draft, List.of(last.get()), said(purpose, understood));
        } else {
            find(draft, understood, words);
        }
    }

    /// Begins with something asked for earlier, of which nothing more is known.
    void begin(Draft draft, Stage purpose) {
        reset(draft, purpose);
        search(draft, "", Particulars.NONE);
    }

    private void reset(Draft draft, Stage purpose) {
        slots.giveUp(draft);
        draft.keep(null);
        draft.forget(FieldName.SERVICE);
        draft.memory().seek(Wish.ANY);
        draft.wish(Wishes.anyTime(draft.wish()));
        draft.stage(purpose);
        draft.progress();
    }

    /// Whether what is said is not true of the appointment spoken of last.
    boolean meansAnother(Draft draft, Understood understood) {
        var said = understood.intent() == Intent.CANCEL ? Particulars.of(understood) : Particulars.ofMoved(understood);
        return lastTold(draft, said).isEmpty();
    }

    private Optional<Appointment> lastTold(Draft draft, Particulars said) {
        return draft.stage() != Stage.SETTLED && draft.stage() != Stage.BOOKED
                ? Optional.empty()
                : slots.current(draft)
                        .filter(last -> last.status() == Appointment.Status.BOOKED)
                        .filter(last -> said.fit(draft.business(), last));
    }

    /// The contact's words while we look for the appointment or ask whether to cancel it.
    void hear(Draft draft, Understood understood, String words) {
        if (draft.stage() != Stage.CANCELLING) {
            seek(draft, understood, words);
        } else if (understood.intent() == Intent.MOVE) {
            draft.stage(Stage.FINDING_TO_MOVE);
            takeTime(draft, understood);
            slots.current(draft).ifPresent(found -> found(draft, List.of(found), Particulars.NONE));
        } else if (!Boolean.TRUE.equals(understood.yes())
                && !Particulars.of(understood).none()) {
            draft.stage(Stage.FINDING_TO_CANCEL);
            find(draft, understood, words);
        } else {
            cancelling.hear(draft, understood, words);
        }
    }

    /// Asks once more what is open.
    void askAgain(Draft draft) {
        if (draft.stage() == Stage.CANCELLING) {
            cancelling.askAgain(draft);
        } else if (draft.asked() == Expects.CONFIRMATION && slots.current(draft).isPresent()) {
            Attendance.ask(draft, slots.current(draft).get());
        } else if (draft.asked() == Expects.CHOICE) {
            Candidates.ask(draft, identification.appointments(draft, "").orElse(List.of()));
        } else {
            Identification.ask(draft);
        }
    }

    private void seek(Draft draft, Understood understood, String words) {
        if (draft.asked() == Expects.CHOICE) {
            choose(draft, understood);
        } else if (draft.asked() == Expects.CONFIRMATION && slots.current(draft).isPresent()) {
            attendance.answered(draft, slots.current(draft).get(), understood);
        } else {
            find(draft, understood, words);
        }
    }

    private void find(Draft draft, Understood understood, String words) {
        identification.take(draft, understood, words);
        takeTime(draft, understood);
        search(draft, words, said(draft.stage(), understood).borneInMind(draft));
    }

    /// The day and time said with a wish to move are the new ones.
    private static Particulars said(Stage purpose, Understood understood) {
        return purpose == Stage.FINDING_TO_MOVE ? Particulars.ofMoved(understood) : Particulars.of(understood);
    }

    private void choose(Draft draft, Understood understood) {
        var candidates = identification.appointments(draft, "").orElse(List.of());
        var chosen = Candidates.chosen(draft, candidates, understood);
        if (chosen.isPresent()) {
            found(draft, List.of(chosen.get()), Particulars.NONE);
        } else if (Boolean.FALSE.equals(understood.yes())) {
            Speech.of(draft).say("which.none");
            draft.forgiveFailures();
            draft.settle(Stage.SETTLED);
        } else {
            draft.countFailure();
            if (draft.failures() > MOST_SEARCHES) {
                messages.handOver(draft, "change");
            } else {
                Candidates.ask(draft, candidates);
            }
        }
    }

    private void search(Draft draft, String words, Particulars said) {
        if (!draft.form().has(FieldName.NAME)) {
            draft.countFailure();
            if (draft.failures() > MOST_SEARCHES) {
                messages.handOver(draft, "change");
            } else {
                Identification.ask(draft);
            }
            return;
        }
        var candidates = identification.appointments(draft, words);
        if (candidates.isPresent()
                && (draft.stage() == Stage.FINDING_TO_TELL || !candidates.get().isEmpty())) {
            found(draft, said.narrow(draft.business(), candidates.get()), said);
        } else {
            notFound(draft);
        }
    }

    private static void takeTime(Draft draft, Understood understood) {
        if (draft.stage() == Stage.FINDING_TO_MOVE && understood.when() != null) {
            draft.wish(Wishes.add(draft.wish(), understood.when()));
        }
    }

    private void found(Draft draft, List<Appointment> found, Particulars said) {
        draft.forgiveFailures();
        found.stream().findFirst().ifPresent(one -> identification.remember(draft, one));
        if (found.size() == 1) {
            draft.keep(found.getFirst());
        }
        switch (draft.stage()) {
            case FINDING_TO_TELL -> attendance.tell(draft, found);
            case FINDING_TO_CONFIRM, FINDING_TO_CANCEL, FINDING_TO_MOVE -> one(draft, found, said);
            case GREETING, COLLECTING, CONFIRMING, BOOKED, CANCELLING, COMPLAINT, MESSAGE, QUALIFYING, SETTLED ->
                throw new IllegalStateException("nothing was looked for");
        }
    }

    private void one(Draft draft, List<Appointment> found, Particulars said) {
        if (found.size() > 1) {
            Candidates.ask(draft, found);
        } else if (draft.stage() == Stage.FINDING_TO_CONFIRM) {
            attendance.confirm(draft, found.getFirst(), said);
        } else if (draft.stage() == Stage.FINDING_TO_CANCEL) {
            cancelling.ask(draft, found.getFirst());
        } else {
            move(draft, found.getFirst());
        }
    }

    private void move(Draft draft, Appointment found) {
        draft.note(FieldName.SERVICE, found.service(), Source.ASSUMED);
        var speech = Speech.of(draft);
        speech.say("found.move", Candidates.told(draft, speech, found));
        draft.progress();
        agenda.goOn(draft);
    }

    /// The first time in vain the reference is asked for, then a person or a message helps.
    private void notFound(Draft draft) {
        if (draft.asked() == Expects.NAME || draft.asked() == Expects.PHONE) {
            draft.countFailure();
        }
        if (draft.failures() >= MOST_SEARCHES) {
            messages.handOver(draft, "change");
        } else {
            Identification.ask(draft);
        }
    }
}
