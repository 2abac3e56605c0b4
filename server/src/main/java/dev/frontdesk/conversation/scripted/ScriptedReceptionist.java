package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Bookings;
import dev.frontdesk.booking.Wish;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.contact.Contacts;
import dev.frontdesk.conversation.Answer;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Incoming.Said;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.Receptionist;
import dev.frontdesk.conversation.Visit;
import dev.frontdesk.conversation.form.Field.Source;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Intent;
import dev.frontdesk.conversation.understanding.Understanding;
import dev.frontdesk.conversation.understanding.Understood;
import dev.frontdesk.messaging.Outbox;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The receptionist that follows a script: one method per thing that can happen in a turn. Thread-safe;
/// all that changes lives in the turn's draft.
public final class ScriptedReceptionist implements Receptionist {

    /// Below this a recogniser was guessing, and its words are asked for again.
    private static final double UNSURE = 0.35;

    /// Turns after which a person takes over, so that no conversation goes on for ever.
    private static final int LONGEST = 80;

    private final Ear ear;
    private final Intake intake;
    private final Agenda agenda;
    private final Confirmation confirmation;
    private final Messages messages;
    private final SlotKeeper slots;
    private final Existing existing;
    private final Notices notices;

    public ScriptedReceptionist(Understanding understanding, Bookings bookings, Contacts contacts, Outbox outbox) {
        ear = new Ear(understanding);
        slots = new SlotKeeper(bookings);
        intake = new Intake(slots);
        agenda = new Agenda(slots);
        notices = new Notices(outbox);
        confirmation = new Confirmation(slots, agenda, contacts, notices);
        messages = new Messages(outbox);
        existing = new Existing(new Lookup(bookings, contacts), slots, agenda, messages, notices);
    }

    @Override
    public Locale language(Business business) {
        return business.profile().languages().stream()
                .filter(Wording::speaks)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    @Override
    public Answer answer(Visit visit, Incoming incoming) {
        var draft = new Draft(visit);
        switch (incoming) {
            case Incoming.Arrived _ -> greet(draft);
            case Said said when said.text().isBlank() -> silence(draft);
            case Said said when said.confidence() < UNSURE -> unclear(draft, "sorry.unclear");
            case Said said -> hear(draft, said);
            case Incoming.Keyed keyed -> keyed(draft, keyed.digits());
            case Incoming.Silence _ -> silence(draft);
            case Incoming.TransferFailed _ -> messages.offerMessage(draft, "nobody");
        }
        slots.current(draft);
        return draft.answer();
    }

    @Override
    public void abandoned(Visit visit) {
        slots.giveUp(new Draft(visit));
    }

    private void greet(Draft draft) {
        if (draft.stage() != Stage.GREETING) {
            draft.progress();
            resume(draft);
            return;
        }
        draft.stage(Stage.COLLECTING);
        draft.say(greeting(draft));
        draft.ask(Expects.QUESTION, List.of());
    }

    private static String greeting(Draft draft) {
        var business = draft.business();
        var own = business.reception()
                .greeting()
                .get(draft.visit().conversation().progress().language());
        if (own != null) {
            return own;
        }
        var speech = Speech.of(draft);
        return speech.sentence("greeting", Map.of("business", business.name()));
    }

    private void hear(Draft draft, Said said) {
        var understood = ear.hear(draft, numbered(draft, said));
        if (draft.visit().conversation().progress().turns() > LONGEST) {
            messages.handOver(draft, "stuck");
        } else if (!throughout(draft, said, understood)) {
            inStage(draft, said, understood);
        }
    }

    /// In writing, a bare number is the answer that was listed under it.
    private static Said numbered(Draft draft, Said said) {
        var text = said.text().strip();
        if (draft.spoken() || !text.matches("[1-9]\\.?")) {
            return said;
        }
        var number = text.charAt(0) - '0';
        var option = draft.asked() == Expects.CHOICE && !draft.offered().isEmpty()
                ? Optional.of("option " + number)
                : draft.option(number);
        return option.map(Said::typed).orElse(said);
    }

    /// What may be said at any point and is answered the same everywhere.
    private boolean throughout(Draft draft, Said said, Understood understood) {
        if (understood.flags().contains(Flag.REPEAT) && !draft.lastReply().isEmpty()) {
            repeat(draft);
            return true;
        }
        var takingMessage = draft.stage() == Stage.MESSAGE;
        return switch (understood.intent()) {
            case PERSON -> {
                messages.handOver(draft, "person");
                yield true;
            }
            case MESSAGE -> {
                if (!takingMessage) {
                    messages.offerMessage(draft, "note");
                }
                yield !takingMessage;
            }
            case GOODBYE -> {
                if (!takingMessage) {
                    goodbye(draft);
                }
                yield !takingMessage;
            }
            case CANCEL, MOVE -> !takingMessage && change(draft, said, understood);
            case ASK -> !takingMessage && answered(draft, said, understood);
            case BOOK -> false;
            case null -> false;
        };
    }

    private void inStage(Draft draft, Said said, Understood understood) {
        switch (draft.stage()) {
            case MESSAGE -> messages.take(draft, said.text().strip(), understood);
            case BOOKED, SETTLED -> afterwards(draft, understood);
            case GREETING, COLLECTING -> collect(draft, said, understood);
            case CONFIRMING -> confirm(draft, said, understood);
            case FINDING_TO_MOVE, FINDING_TO_CANCEL, CANCELLING -> existing.hear(draft, understood, said.text());
        }
    }

    private void collect(Draft draft, Said said, Understood understood) {
        takeNote(draft, said);
        intake.take(draft, understood);
        acknowledge(draft, understood);
        goOn(draft, understood);
    }

    private void takeNote(Draft draft, Said said) {
        if (draft.asked() == Expects.MESSAGE) {
            draft.note(FieldName.NOTE, said.text().strip(), Source.SAID);
        }
    }

    /// Words that carried nothing for the form may still have been an answer.
    private static void acknowledge(Draft draft, Understood understood) {
        var refusedOwnNumber =
                draft.asked() == Expects.PHONE && draft.ownNumberAsked() && Boolean.FALSE.equals(understood.yes());
        var refusedOffers =
                draft.asked() == Expects.CHOICE && Boolean.FALSE.equals(understood.yes()) && !draft.progressed();
        if (refusedOffers) {
            draft.offered(List.of());
            draft.wish(Wishes.anyTime(draft.wish()));
        }
        var welcome = draft.asked() == Expects.QUESTION
                && (understood.intent() == Intent.BOOK
                        || Boolean.TRUE.equals(understood.yes())
                        || understood.flags().contains(Flag.GREETING));
        if (refusedOwnNumber || welcome) {
            draft.progress();
        }
    }

    private void goOn(Draft draft, Understood understood) {
        draft.countFailure();
        var speech = Speech.of(draft);
        if (!draft.progressed() && understood.flags().contains(Flag.ABUSE)) {
            speech.say("sorry.abuse");
        } else if (!draft.progressed() && draft.failures() > 0) {
            speech.apologise("sorry.understand");
        }
        if (draft.failures() >= draft.business().reception().escalation().after()) {
            messages.handOver(draft, "stuck");
        } else if (draft.business().catalogue().services().isEmpty()) {
            messages.offerMessage(draft, "nothing");
        } else {
            agenda.goOn(draft);
        }
    }

    private void confirm(Draft draft, Said said, Understood understood) {
        intake.take(draft, understood);
        if (draft.progressed()) {
            goOn(draft, understood);
            return;
        }
        var answered = understood.yes() != null;
        if (answered) {
            draft.progress();
        }
        draft.countFailure();
        if (draft.failures() >= draft.business().reception().escalation().after()) {
            messages.handOver(draft, "stuck");
        } else {
            confirmation.answer(draft, understood, said.text());
        }
    }

    /// After the booking: a correction moves it, a no or a thank-you ends, a new wish begins anew.
    private void afterwards(Draft draft, Understood understood) {
        var done = Boolean.FALSE.equals(understood.yes()) && understood.when() == null;
        if (done) {
            goodbye(draft);
            return;
        }
        if (understood.intent() == Intent.BOOK && !understood.flags().contains(Flag.CORRECTION)) {
            another(draft);
        }
        intake.take(draft, understood);
        if (draft.progressed() || understood.intent() == Intent.BOOK) {
            draft.progress();
            goOn(draft, understood);
            return;
        }
        draft.countFailure();
        if (draft.failures() >= draft.business().reception().escalation().after()) {
            goodbye(draft);
        } else {
            Speech.of(draft).ask("ask.more", Map.of());
            draft.ask(Expects.QUESTION, List.of());
        }
    }

    /// A second appointment in the same conversation: name and number are known.
    private static void another(Draft draft) {
        draft.forget(FieldName.SERVICE);
        draft.forget(FieldName.WHEN);
        draft.wish(Wish.ANY);
        draft.keep(null);
        draft.offered(List.of());
    }

    /// A question in the middle of anything is answered, and then the open one is asked again.
    private boolean answered(Draft draft, Said said, Understood understood) {
        if (!Inquiries.answer(draft, said.text(), understood)) {
            return false;
        }
        draft.progress();
        draft.countFailure();
        if (draft.asked() == Expects.QUESTION) {
            Speech.of(draft).ask("ask.more", Map.of());
            draft.ask(Expects.QUESTION, List.of());
        } else {
            resume(draft);
        }
        return true;
    }

    private boolean change(Draft draft, Said said, Understood understood) {
        if (Existing.handles(draft.stage())) {
            return false;
        }
        var booked = draft.stage() == Stage.BOOKED;
        if (booked && understood.intent() == Intent.CANCEL && slots.cancel(draft)) {
            slots.current(draft).ifPresent(kept -> notices.send(draft, Notices.Event.CANCELLED, kept));
            Speech.of(draft).say("cancelled");
            draft.outcome(Outcome.CANCELLED);
            draft.stage(Stage.SETTLED);
            draft.ask(Expects.QUESTION, List.of());
            return true;
        }
        if (booked || draft.stage() == Stage.CONFIRMING || understood.flags().contains(Flag.CORRECTION)) {
            return false;
        }
        existing.begin(draft, understood, said.text());
        return true;
    }

    private void keyed(Draft draft, String digits) {
        if (draft.asked() == Expects.CONFIRMATION || draft.asked() == Expects.CHOICE) {
            hear(draft, Said.typed(keyWord(draft, digits)));
        } else if (digits.equals("0")) {
            messages.handOver(draft, "person");
        } else {
            hear(draft, Said.typed(digits));
        }
    }

    /// On the keypad 1 is yes and 2 is no, and the numbers stand for what was offered.
    private static String keyWord(Draft draft, String digits) {
        if (draft.asked() == Expects.CHOICE) {
            return digits.length() == 1 ? "option " + digits : digits;
        }
        return switch (digits) {
            case "1" -> "yes";
            case "2" -> "no";
            default -> digits;
        };
    }

    private void silence(Draft draft) {
        if (draft.stage() == Stage.MESSAGE) {
            messages.heardNothing(draft);
        } else if (draft.stage() == Stage.BOOKED || draft.stage() == Stage.SETTLED) {
            goodbye(draft);
        } else {
            unclear(draft, "sorry.silence");
        }
    }

    private void unclear(Draft draft, String key) {
        draft.countFailure();
        if (draft.failures() >= draft.business().reception().escalation().after()) {
            messages.handOver(draft, "stuck");
            return;
        }
        Speech.of(draft).say(key);
        resume(draft);
    }

    /// Asks again what is open, in other words when it was asked in vain.
    private void resume(Draft draft) {
        if (draft.stage() == Stage.MESSAGE) {
            Speech.of(draft).say("ask.message.2");
            draft.ask(Expects.MESSAGE, List.of());
        } else if (Existing.handles(draft.stage())) {
            existing.askAgain(draft);
        } else if (draft.business().catalogue().services().isEmpty()) {
            messages.offerMessage(draft, "nothing");
        } else if (draft.stage() == Stage.BOOKED || draft.stage() == Stage.SETTLED) {
            Speech.of(draft).ask("ask.more", Map.of());
            draft.ask(Expects.QUESTION, List.of());
        } else {
            agenda.goOn(draft);
        }
    }

    private static void repeat(Draft draft) {
        draft.say(draft.lastReply());
        draft.askAgain();
    }

    private void goodbye(Draft draft) {
        if (draft.stage() != Stage.BOOKED) {
            slots.giveUp(draft);
        }
        Speech.of(draft).say(draft.stage() == Stage.BOOKED ? "goodbye.booked" : "goodbye");
        draft.end();
    }
}
