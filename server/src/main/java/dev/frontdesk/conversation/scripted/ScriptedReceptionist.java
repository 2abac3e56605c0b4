package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Bookings;
import dev.frontdesk.business.Business;
import dev.frontdesk.contact.Contacts;
import dev.frontdesk.conversation.Answer;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Incoming.Said;
import dev.frontdesk.conversation.Mark;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.Receptionist;
import dev.frontdesk.conversation.Visit;
import dev.frontdesk.conversation.form.Form;
import dev.frontdesk.conversation.understanding.Intent;
import dev.frontdesk.conversation.understanding.Understanding;
import dev.frontdesk.conversation.understanding.Understood;
import dev.frontdesk.knowledge.Knowledge;
import dev.frontdesk.messaging.Outbox;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The receptionist that follows a script: what comes in goes to the part of the script that is for it.
/// Thread-safe; all that changes lives in the turn's draft.
public final class ScriptedReceptionist implements Receptionist {

    /// Below this a recogniser was guessing, and its words are asked for again.
    private static final double UNSURE = 0.35;

    /// Turns after which a person takes over, so that no conversation goes on for ever.
    private static final int LONGEST = 80;

    private final Ear ear;
    private final LanguageChoice language;
    private final Messages messages;
    private final KeptWaiting keptWaiting;
    private final SlotKeeper slots;
    private final Existing existing;
    private final Errands errands;
    private final BookingTalk booking;
    private final OpenQuestion open;
    private final Requests requests;
    private final Complaint complaint;
    private final Asides asides;
    private final Farewell farewell;
    private final Qualifying qualifying;

    public ScriptedReceptionist(
            Understanding understanding, Bookings bookings, Contacts contacts, Outbox outbox, Knowledge knowledge) {
        ear = new Ear(understanding);
        language = new LanguageChoice(ear);
        slots = new SlotKeeper(bookings);
        messages = new Messages(new Postbox(outbox));
        farewell = new Farewell(slots);
        qualifying = new Qualifying(new LeadReading(ear), slots, messages);
        var agenda = new Agenda(slots);
        keptWaiting = new KeptWaiting(slots, agenda.readBack(), messages);
        var notices = new Notices(outbox);
        var acquaintance = new Acquaintance(contacts, bookings, slots);
        var confirmation = new Confirmation(slots, agenda, acquaintance, notices);
        var cancelling = new Cancelling(slots, messages, notices);
        var attendance = new Attendance(bookings);
        var identification = new Identification(new Lookup(bookings, contacts));
        existing = new Existing(identification, slots, agenda, messages, cancelling, attendance);
        var several = new SeveralServices(ear);
        errands = new Errands(new Following(slots, agenda), existing, messages, agenda);
        booking = new BookingTalk(
                new Intake(slots, ear), several, acquaintance, agenda, confirmation, messages, farewell);
        open = new OpenQuestion(agenda, existing, messages);
        complaint = new Complaint(messages);
        asides = new Asides(open, messages);
        requests = new Requests(
                new SeveralWishes(several),
                new Changes(existing, cancelling),
                complaint,
                messages,
                asides,
                new QuestionTalk(new Inquiries(knowledge), new Unanswered(knowledge, messages), asides, open),
                farewell);
    }

    @Override
    public Locale language(Business business) {
        return Greeting.languages(business).stream().findFirst().orElse(Locale.ENGLISH);
    }

    @Override
    public Answer answer(Visit visit, Incoming incoming) {
        var draft = new Draft(visit);
        switch (incoming) {
            case Incoming.Arrived(boolean recorded) -> greet(draft, recorded);
            case Said said when said.text().isBlank() -> silence(draft);
            case Said said
            when said.confidence() < UNSURE && !language.foreign(draft, said) -> unclear(draft, "sorry.unclear");
            case Said said -> hear(draft, said);
            case Incoming.Keyed keyed -> keyed(draft, keyed.digits());
            case Incoming.Silence _ -> silence(draft);
            case Incoming.TransferFailed _ -> messages.offerMessage(draft, "nobody");
            case Incoming.Unanswered _ -> keptWaiting.handOver(draft);
            case Incoming.WordsLost _ -> takeUp(draft, "sorry.lost", false);
            case Incoming.Resumed(boolean recorded) -> takeUp(draft, "resumed", recorded);
        }
        errands.goOn(draft);
        slots.current(draft);
        return draft.answer();
    }

    @Override
    public Outcome abandoned(Visit visit) {
        var draft = new Draft(visit);
        qualifying.leave(draft);
        messages.leave(draft);
        slots.giveUp(draft);
        return Objects.requireNonNullElse(draft.outcome(), Outcome.ABANDONED);
    }

    private void greet(Draft draft, boolean recorded) {
        if (draft.stage() != Stage.GREETING) {
            draft.progress();
            open.ask(draft);
            return;
        }
        draft.stage(Stage.COLLECTING);
        Greeting.say(draft, recorded);
        draft.ask(Expects.QUESTION, List.of());
    }

    /// Who has heard nothing yet is greeted; anybody else is told, and asked again what is open. That they were asked
    /// in vain before may have been our fault too, and is forgotten.
    private void takeUp(Draft draft, String why, boolean recorded) {
        if (draft.visit().conversation().progress().turns() == 0 && draft.form().equals(Form.EMPTY)) {
            draft.stage(Stage.GREETING);
            greet(draft, recorded);
            return;
        }
        draft.progress();
        draft.forgiveFailures();
        Speech.of(draft).say(why);
        keptWaiting.tellWhatWasDone(draft);
        if (draft.asked() == Expects.PHONE && draft.optionsWereNamed()) {
            draft.memory().askOwnNumberAgain();
        }
        if (draft.stage() == Stage.GREETING) {
            draft.stage(Stage.COLLECTING);
        }
        var nothingAsked = draft.asked() == Expects.QUESTION || draft.asked() == Expects.NOTHING;
        if (nothingAsked && draft.stage() == Stage.COLLECTING && !BookingTalk.underWay(draft)) {
            askForWish(draft);
        } else {
            open.ask(draft);
        }
    }

    private void hear(Draft draft, Said said) {
        var words = Keypad.numbered(draft, said);
        var languageAsked = language.listen(draft, words);
        var understood = ear.hear(draft, words);
        if (inDanger(draft, words)) {
            return;
        }
        if (draft.visit().conversation().progress().turns() > LONGEST) {
            messages.handOver(draft, "stuck");
        } else if (languageAsked && LanguageChoice.nothingElse(understood)) {
            goOn(draft);
        } else if (language.unspoken(draft, said, understood)) {
            unclear(draft, () -> LanguageChoice.refuse(draft));
        } else if (!qualifying.took(draft, said, understood) && !requests.answer(draft, said, understood)) {
            inStage(draft, said, understood);
        }
    }

    /// Nothing is asked of who is in danger; who tells of water or gas goes on once they know what to do first.
    private static boolean inDanger(Draft draft, Said said) {
        var danger = Guard.danger(draft.business(), draft.language(), said.text());
        if (danger.isPresent()) {
            draft.say(danger.get());
            draft.askAgain();
            return true;
        }
        if (!draft.memory().marked(Mark.WARNED)) {
            Guard.hazard(draft.business(), said.text()).ifPresent(warning -> {
                draft.memory().mark(Mark.WARNED);
                draft.say(warning);
            });
        }
        return false;
    }

    /// After a wish for a language and nothing else: what is open, in the language it led to.
    private void goOn(Draft draft) {
        draft.progress();
        draft.countFailure();
        askWhatIsOpen(draft);
    }

    private void askWhatIsOpen(Draft draft) {
        if (draft.asked() == Expects.QUESTION && draft.stage() == Stage.COLLECTING) {
            askForWish(draft);
        } else {
            open.ask(draft);
        }
    }

    private static void askForWish(Draft draft) {
        Speech.of(draft).say("ask.help");
        draft.ask(Expects.QUESTION, List.of());
    }

    private void inStage(Draft draft, Said said, Understood understood) {
        switch (draft.stage()) {
            case COMPLAINT -> complaint.hear(draft, said.text().strip(), understood);
            case MESSAGE -> messages.take(draft, said.text().strip(), understood);
            case BOOKED, SETTLED -> booking.afterwards(draft, said, understood);
            case GREETING, COLLECTING -> booking.collect(draft, said, understood);
            case CONFIRMING -> booking.confirm(draft, said, understood);
            case QUALIFYING -> qualify(draft, said, understood);
            case FINDING_TO_MOVE, FINDING_TO_CANCEL, FINDING_TO_CONFIRM, FINDING_TO_TELL, CANCELLING ->
                existing.hear(draft, understood, said.text());
        }
    }

    /// What was no answer may be the wish for an appointment.
    private void qualify(Draft draft, Said said, Understood understood) {
        if (understood.intent() == Intent.BOOK) {
            draft.stage(Stage.SETTLED);
            booking.afterwards(draft, said, understood);
        } else {
            qualifying.unclear(draft, understood);
        }
    }

    private void keyed(Draft draft, String digits) {
        if (draft.messageOffered() || draft.asked() == Expects.CONFIRMATION || draft.asked() == Expects.CHOICE) {
            hear(draft, Said.typed(Keypad.word(draft, digits)));
        } else if (draft.asked() == Expects.QUESTION && language.key(draft, digits)) {
            goOn(draft);
        } else if (digits.equals("0")) {
            messages.handOver(draft, "person");
        } else {
            hear(draft, Said.typed(digits));
        }
    }

    private void silence(Draft draft) {
        if (asides.waited(draft)) {
            return;
        }
        if (draft.stage() == Stage.MESSAGE) {
            messages.heardNothing(draft);
        } else if (draft.stage() == Stage.COMPLAINT) {
            complaint.heardNothing(draft);
        } else if (draft.stage() == Stage.BOOKED || draft.stage() == Stage.SETTLED) {
            farewell.say(draft);
        } else {
            unclear(draft, "sorry.silence");
        }
    }

    private void unclear(Draft draft, String key) {
        unclear(draft, () -> Speech.of(draft).say(key));
    }

    private void unclear(Draft draft, Runnable apology) {
        draft.countFailure();
        if (draft.stuck()) {
            messages.handOver(draft, "stuck");
            return;
        }
        apology.run();
        open.ask(draft);
    }
}
