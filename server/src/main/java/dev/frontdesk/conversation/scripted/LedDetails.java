package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Dialogue.Attempt;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming.Said;
import dev.frontdesk.conversation.form.Field.Source;
import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Takes a detail into the form in a [Led] turn, as the scripted receptionist takes the answer to its
/// question.
public final class LedDetails {

    private final Intake intake;
    private final SlotHearing hearing;
    private final Meaning meaning;
    private final Acquaintance acquaintance;
    private final SlotKeeper slots;
    private final Agenda agenda;
    private final LedLeads leads;

    LedDetails(
            Intake intake,
            SlotHearing hearing,
            Meaning meaning,
            Acquaintance acquaintance,
            SlotKeeper slots,
            Agenda agenda,
            LedLeads leads) {
        this.intake = intake;
        this.hearing = hearing;
        this.meaning = meaning;
        this.acquaintance = acquaintance;
        this.slots = slots;
        this.agenda = agenda;
        this.leads = leads;
    }

    /// Notes what was said of a field, says how it was understood, and asks for what is still missing of an
    /// appointment that is being made.
    ///
    /// @param field any but the time, which is held with [LedBooking#hold]
    public Step note(Led led, FieldName field, String words) {
        var draft = led.draft();
        var known = draft.form().has(field);
        var taken = switch (field) {
            case NAME -> detail(draft, field, Ask.NAME, Expects.NAME, words);
            case PHONE -> detail(draft, field, Ask.PHONE, Expects.PHONE, words);
            case EMAIL -> detail(draft, field, Ask.EMAIL, Expects.EMAIL, words);
            case POSTCODE -> detail(draft, field, Ask.POSTCODE, Expects.POSTCODE, words);
            case SERVICE -> slot(draft, new SlotRequest(words, null, null));
            case RESOURCE -> anybody(draft, words) || slot(draft, new SlotRequest(null, null, words));
            case NOTE -> remark(draft, words);
            case WHEN -> throw new IllegalArgumentException("a time is held, not noted");
        };
        if (!taken) {
            return Step.UNCLEAR;
        }
        tell(draft, field, known);
        if (leads.awaits(draft, field)) {
            return leads.passOn(draft);
        }
        if (BookingTalk.underWay(draft)) {
            agenda.goOn(draft);
        }
        return Step.DONE;
    }

    private boolean detail(Draft draft, FieldName field, Ask ask, Expects question, String words) {
        var understood = meaning.detail(draft, field, ask, words);
        draft.ask(question, List.of());
        intake.take(draft, Said.typed(words), understood);
        if (draft.isNew(field) || value(understood).isPresent()) {
            draft.ask(Expects.QUESTION, List.of());
            acquaintance.recognise(draft);
            return true;
        }
        askAgain(draft, question);
        return false;
    }

    private static Optional<String> value(Understood understood) {
        return Optional.ofNullable(understood.name())
                .or(() -> Optional.ofNullable(understood.phone()))
                .or(() -> Optional.ofNullable(understood.email()))
                .or(() -> Optional.ofNullable(understood.postcode()));
    }

    /// A part of a number is kept until the rest is said.
    private static void askAgain(Draft draft, Expects question) {
        var speech = Speech.of(draft);
        var digits =
                draft.attempts().at(Expects.PHONE).stream().map(Attempt::text).collect(Collectors.joining(" "));
        if (question == Expects.PHONE && !digits.isEmpty()) {
            speech.say("ask.phone.rest", Map.of("digits", digits));
        } else {
            speech.say("sorry.understand");
            speech.say("ask." + question.label() + ".2");
        }
    }

    private boolean slot(Draft draft, SlotRequest request) {
        var heard = hearing.hear(draft, request);
        heard.ifPresent(understood -> {
            LedBooking.begin(draft);
            draft.ask(Expects.QUESTION, List.of());
            intake.take(draft, Said.typed(""), understood);
        });
        return heard.isPresent();
    }

    /// Whom it is with does not matter: whoever is free will do.
    private boolean anybody(Draft draft, String words) {
        var held = slots.current(draft);
        var any = held.isPresent() && meaning.anybody(draft, words);
        if (any) {
            draft.wish(draft.wish().with(null));
            draft.note(FieldName.RESOURCE, held.get().slot().resource(), Source.ASSUMED);
        }
        return any;
    }

    private static boolean remark(Draft draft, String words) {
        draft.note(FieldName.NOTE, words, Source.SAID);
        return true;
    }

    /// How it was understood, unless all is read back now.
    private static void tell(Draft draft, FieldName field, boolean known) {
        var readBackFollows =
                BookingTalk.underWay(draft) && Agenda.missing(draft).isEmpty();
        var speech = Speech.of(draft);
        if (readBackFollows) {
            return;
        }
        switch (field) {
            case NAME -> ReadBack.tell(draft, speech, field, known ? "confirm.new.name" : "confirm.name");
            case PHONE -> ReadBack.tell(draft, speech, field, known ? "confirm.new.phone" : "confirm.phone");
            case EMAIL, POSTCODE -> ReadBack.tell(draft, speech, field, "confirm." + field.label());
            case SERVICE, WHEN, RESOURCE, NOTE -> {}
        }
    }
}
