package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Service;
import dev.frontdesk.contact.Contact;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.form.Field.Source;
import dev.frontdesk.conversation.understanding.Intent;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.List;
import java.util.Map;

/// Moves and cancels appointments made before: finds out who is speaking, then which appointment it is,
/// and says nothing about any until then.
final class Existing {

    /// Searches in vain before a person or a message.
    private static final int MOST_SEARCHES = 2;

    private final Lookup lookup;
    private final SlotKeeper slots;
    private final Agenda agenda;
    private final Messages messages;
    private final Notices notices;

    Existing(Lookup lookup, SlotKeeper slots, Agenda agenda, Messages messages, Notices notices) {
        this.lookup = lookup;
        this.slots = slots;
        this.agenda = agenda;
        this.messages = messages;
        this.notices = notices;
    }

    static boolean handles(Stage stage) {
        return switch (stage) {
            case FINDING_TO_MOVE, FINDING_TO_CANCEL, CANCELLING -> true;
            case GREETING, COLLECTING, CONFIRMING, BOOKED, MESSAGE, SETTLED -> false;
        };
    }

    void begin(Draft draft, Understood understood, String words) {
        slots.giveUp(draft);
        draft.keep(null);
        draft.wish(Wishes.anyTime(draft.wish()));
        draft.stage(understood.intent() == Intent.CANCEL ? Stage.FINDING_TO_CANCEL : Stage.FINDING_TO_MOVE);
        draft.progress();
        find(draft, understood, words);
    }

    /// The contact's words while we look for the appointment or ask whether to cancel it.
    void hear(Draft draft, Understood understood, String words) {
        if (draft.stage() == Stage.CANCELLING) {
            cancel(draft, understood);
        } else {
            find(draft, understood, words);
        }
    }

    /// Asks once more what is open.
    void askAgain(Draft draft) {
        if (draft.stage() == Stage.CANCELLING) {
            slots.current(draft).ifPresent(found -> askToCancel(draft, found));
        } else if (draft.form().has(FieldName.NAME)) {
            askForReference(draft);
        } else {
            askForName(draft);
        }
    }

    private void find(Draft draft, Understood understood, String words) {
        takeWho(draft, understood);
        if (draft.stage() == Stage.FINDING_TO_MOVE && understood.when() != null) {
            draft.wish(Wishes.add(draft.wish(), understood.when()));
        }
        var name = draft.form().value(FieldName.NAME);
        if (name.isEmpty()) {
            draft.countFailure();
            if (draft.failures() > MOST_SEARCHES) {
                messages.handOver(draft, "change");
            } else {
                askForName(draft);
            }
            return;
        }
        var phone = draft.form().value(FieldName.PHONE).orElse(draft.party());
        lookup.find(draft.business(), name.get(), phone, words)
                .ifPresentOrElse(found -> found(draft, found), () -> notFound(draft));
    }

    private static void takeWho(Draft draft, Understood understood) {
        var open = draft.asked() == Expects.NAME || !draft.form().has(FieldName.NAME);
        if (open && understood.name() != null) {
            draft.note(FieldName.NAME, understood.name(), Source.SAID);
        }
        if (understood.phone() != null) {
            draft.note(FieldName.PHONE, understood.phone(), Source.SAID);
        }
    }

    private void found(Draft draft, Appointment found) {
        draft.forgiveFailures();
        draft.keep(found);
        lookup.contact(draft.business(), found).ifPresent(contact -> remember(draft, contact));
        if (draft.stage() == Stage.FINDING_TO_CANCEL) {
            draft.stage(Stage.CANCELLING);
            askToCancel(draft, found);
        } else {
            draft.note(FieldName.SERVICE, found.service(), Source.ASSUMED);
            var speech = Speech.of(draft);
            speech.say("found.move", told(draft, speech, found));
            draft.progress();
            agenda.goOn(draft);
        }
    }

    /// Who has shown who they are is not asked again.
    private static void remember(Draft draft, Contact contact) {
        draft.contact(contact.id());
        if (contact.name() != null) {
            draft.note(FieldName.NAME, contact.name(), Source.ASSUMED);
        }
        if (contact.phone() != null) {
            draft.note(FieldName.PHONE, contact.phone(), Source.ASSUMED);
        }
    }

    /// The first time in vain the reference is asked for, then a person or a message helps.
    private void notFound(Draft draft) {
        if (draft.asked() == Expects.NAME || draft.asked() == Expects.PHONE) {
            draft.countFailure();
        }
        if (draft.failures() >= MOST_SEARCHES) {
            messages.handOver(draft, "change");
        } else {
            askForReference(draft);
        }
    }

    private static void askForName(Draft draft) {
        Speech.of(draft).ask("ask.name.appointment", Map.of());
        draft.ask(Expects.NAME, List.of());
    }

    private static void askForReference(Draft draft) {
        Speech.of(draft).ask("ask.reference", Map.of());
        draft.ask(Expects.PHONE, List.of());
    }

    private void askToCancel(Draft draft, Appointment found) {
        var speech = Speech.of(draft);
        speech.ask("ask.cancel", told(draft, speech, found));
        draft.ask(Expects.CONFIRMATION, List.of(speech.word("yes"), speech.word("no")));
    }

    private static Map<String, String> told(Draft draft, Speech speech, Appointment found) {
        var service =
                draft.business().service(found.service()).map(Service::name).orElse(found.service());
        var when = found.slot().start().atZone(draft.business().zone());
        return Map.of(
                "service",
                speech.phrases().service(service),
                "when",
                speech.phrases().on(when));
    }

    private void cancel(Draft draft, Understood understood) {
        if (understood.intent() == Intent.MOVE) {
            draft.stage(Stage.FINDING_TO_MOVE);
            slots.current(draft).ifPresent(found -> found(draft, found));
        } else if (Boolean.TRUE.equals(understood.yes())) {
            cancelled(draft);
        } else if (Boolean.FALSE.equals(understood.yes())) {
            settle(draft, "cancel.kept");
        } else {
            draft.countFailure();
            if (draft.failures() > MOST_SEARCHES) {
                messages.handOver(draft, "change");
            } else {
                askAgain(draft);
            }
        }
    }

    private void cancelled(Draft draft) {
        if (slots.cancel(draft)) {
            slots.current(draft).ifPresent(kept -> notices.send(draft, Notices.Event.CANCELLED, kept));
            draft.outcome(Outcome.CANCELLED);
            settle(draft, "cancelled");
        } else {
            messages.handOver(draft, "change");
        }
    }

    private static void settle(Draft draft, String key) {
        draft.stage(Stage.SETTLED);
        draft.forgiveFailures();
        Speech.of(draft).say(key);
        draft.ask(Expects.QUESTION, List.of());
    }
}
