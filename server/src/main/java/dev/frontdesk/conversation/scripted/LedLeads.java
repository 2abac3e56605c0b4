package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.LeadQuestion;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Mark;
import dev.frontdesk.conversation.form.Field.Source;

/// Takes answers to the business's own questions in a [Led] turn. The owner gets an enquiry as soon as everything
/// was asked and it is known whom to call back.
public final class LedLeads {

    private final LeadReading reading;
    private final Qualifying qualifying;
    private final SlotKeeper slots;
    private final Messages messages;
    private final Errands errands;
    private final Agenda agenda;

    LedLeads(
            LeadReading reading,
            Qualifying qualifying,
            SlotKeeper slots,
            Messages messages,
            Errands errands,
            Agenda agenda) {
        this.reading = reading;
        this.qualifying = qualifying;
        this.slots = slots;
        this.messages = messages;
        this.errands = errands;
        this.agenda = agenda;
    }

    /// Notes an answer, or that there is none to be had, and asks the next question. While an appointment is being
    /// made, asks for what that needs.
    ///
    /// @param words the contact's
    public Step note(Led led, LeadQuestion question, String words) {
        var draft = led.draft();
        var answer = reading.answer(draft, question, words);
        if (reading.declines(draft, question, words)) {
            Qualifying.note(draft, question, "", Source.DECLINED);
        } else if (answer.isEmpty()) {
            draft.countFailure();
            Speech.of(draft).say("sorry.understand");
            Qualifying.ask(draft, question);
            return Step.UNCLEAR;
        } else {
            Qualifying.note(draft, question, answer.get(), Source.SAID);
        }
        return goOn(draft);
    }

    private Step goOn(Draft draft) {
        if (BookingTalk.underWay(draft)) {
            agenda.goOn(draft);
            return Step.DONE;
        }
        enter(draft);
        if (Qualifying.next(draft).isPresent()) {
            Qualifying.ask(draft);
            return Step.DONE;
        }
        qualifying.finish(draft);
        return told(draft);
    }

    /// The script goes on with the questions from here. What follows a booking is no enquiry.
    private void enter(Draft draft) {
        if (draft.stage() != Stage.QUALIFYING && !slots.booked(draft)) {
            draft.memory().mark(Mark.ENQUIRING);
        }
        draft.stage(Stage.QUALIFYING);
    }

    /// Whether this was asked for an enquiry that waits for it.
    boolean awaits(Draft draft, FieldName field) {
        return qualifying.awaits(draft, field);
    }

    /// Passes the enquiry on, or asks what is still missing of whom to call back.
    Step passOn(Draft draft) {
        if (!Callback.ask(draft)) {
            messages.finish(draft);
        }
        return told(draft);
    }

    private Step told(Draft draft) {
        var asks = draft.stage() == Stage.MESSAGE;
        errands.goOn(draft);
        return asks ? Step.ASKS : Step.DONE;
    }
}
