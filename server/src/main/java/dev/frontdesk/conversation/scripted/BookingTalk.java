package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming.Said;
import dev.frontdesk.conversation.form.Field.Source;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Intent;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.List;
import java.util.Map;

/// The way to an appointment: details are collected, read back, and corrected as often as it takes.
final class BookingTalk {

    private final Intake intake;
    private final SeveralServices several;
    private final Acquaintance acquaintance;
    private final Agenda agenda;
    private final Confirmation confirmation;
    private final Messages messages;
    private final Farewell farewell;

    BookingTalk(
            Intake intake,
            SeveralServices several,
            Acquaintance acquaintance,
            Agenda agenda,
            Confirmation confirmation,
            Messages messages,
            Farewell farewell) {
        this.intake = intake;
        this.several = several;
        this.acquaintance = acquaintance;
        this.agenda = agenda;
        this.confirmation = confirmation;
        this.messages = messages;
        this.farewell = farewell;
    }

    /// Whether an appointment is being made, of which something is known.
    static boolean underWay(Draft draft) {
        var making = draft.stage() == Stage.COLLECTING || draft.stage() == Stage.CONFIRMING;
        var known = draft.form().has(FieldName.SERVICE) || draft.form().has(FieldName.WHEN);
        return making && (known || !draft.wish().equals(Wishes.anyTime(draft.wish())));
    }

    void collect(Draft draft, Said said, Understood understood) {
        takeNote(draft, said);
        take(draft, said, understood);
        acknowledge(draft, understood);
        goOn(draft, understood);
    }

    /// Several services, and several people, are taken one after the other.
    private void take(Draft draft, Said said, Understood understood) {
        var services = several.all(draft, said, understood);
        intake.take(draft, said, understood);
        if (!services.isEmpty()) {
            draft.rivals(List.of());
            begin(draft, services.getFirst());
        }
        SeveralServices.later(draft, services, understood.people());
        acquaintance.recognise(draft);
        if (understood.is(Flag.SAME_PERSON)) {
            acquaintance.samePerson(draft);
        }
    }

    /// The first of several services is named, so that it is clear what the times offered are for.
    private static void begin(Draft draft, String slug) {
        var known = draft.form().value(FieldName.SERVICE).filter(slug::equals).isPresent();
        draft.note(FieldName.SERVICE, slug, Source.SAID);
        if (!known) {
            var speech = Speech.of(draft);
            draft.business()
                    .service(slug)
                    .ifPresent(service -> speech.say(
                            "next.first", Map.of("service", speech.phrases().service(service.name()))));
        }
    }

    private void takeNote(Draft draft, Said said) {
        if (draft.asked() == Expects.MESSAGE) {
            draft.note(FieldName.NOTE, said.text().strip(), Source.SAID);
        }
    }

    /// Words that carried nothing for the form may still have been an answer.
    private static void acknowledge(Draft draft, Understood understood) {
        var refusedOwnNumber = draft.asked() == Expects.PHONE
                && draft.memory().ownNumberAsked()
                && Boolean.FALSE.equals(understood.yes());
        var offered = draft.asked() == Expects.CHOICE || draft.asked() == Expects.WHEN;
        if (offered && !draft.offered().isEmpty() && !draft.progressed()) {
            answerOffers(draft, understood);
        }
        var welcome = draft.asked() == Expects.QUESTION
                && (understood.intent() == Intent.BOOK
                        || Boolean.TRUE.equals(understood.yes())
                        || understood.flags().contains(Flag.GREETING));
        if (refusedOwnNumber || welcome) {
            draft.progress();
        }
    }

    /// A no to all that was offered, or a yes that does not say to which.
    private static void answerOffers(Draft draft, Understood understood) {
        if (Boolean.FALSE.equals(understood.yes())) {
            draft.offered(List.of());
            draft.wish(Wishes.anyTime(draft.wish()));
            draft.timeQuestion(Offers.Question.ANOTHER);
            draft.progress();
        } else if (Boolean.TRUE.equals(understood.yes())) {
            draft.timeQuestion(Offers.Question.WHICH);
        }
    }

    private void goOn(Draft draft, Understood understood) {
        draft.countFailure();
        var speech = Speech.of(draft);
        if (draft.stuck()) {
            messages.handOver(draft, "stuck");
            return;
        }
        if (!draft.progressed() && understood.flags().contains(Flag.ABUSE)) {
            speech.say("sorry.abuse");
        } else if (!draft.progressed() && draft.timeQuestion() == null) {
            speech.apologise("sorry.understand");
        }
        if (draft.business().catalogue().services().isEmpty()) {
            messages.offerMessage(draft, "nothing");
        } else {
            agenda.goOn(draft);
        }
    }

    void confirm(Draft draft, Said said, Understood understood) {
        take(draft, said, understood);
        if (draft.progressed()) {
            goOn(draft, understood);
            return;
        }
        var answered = understood.yes() != null;
        if (answered) {
            draft.progress();
        }
        draft.countFailure();
        if (draft.stuck()) {
            messages.handOver(draft, "stuck");
        } else {
            confirmation.answer(draft, understood, said.text());
        }
    }

    /// What was settled is not what is booked now; what was booked just now may still be corrected.
    private static boolean beginsAnother(Draft draft, Understood understood) {
        var booking = understood.intent() == Intent.BOOK && !understood.is(Flag.CORRECTION);
        var settled = draft.stage() == Stage.SETTLED
                && (understood.when() != null || !understood.services().isEmpty());
        return booking || settled;
    }

    /// After the booking: a correction moves it, a no or a thank-you ends, a new wish begins anew.
    void afterwards(Draft draft, Said said, Understood understood) {
        var done = Boolean.FALSE.equals(understood.yes()) && understood.when() == null;
        if (done) {
            farewell.say(draft);
            return;
        }
        if (beginsAnother(draft, understood)) {
            intake.startAnew(draft);
            Following.clear(draft);
        }
        take(draft, said, understood);
        if (draft.progressed() || understood.intent() == Intent.BOOK) {
            draft.progress();
            goOn(draft, understood);
            return;
        }
        draft.countFailure();
        if (draft.stuck()) {
            farewell.say(draft);
        } else {
            OpenQuestion.anythingElse(draft);
        }
    }
}
