package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Dialogue.Attempt;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming.Said;
import dev.frontdesk.conversation.Mark;
import dev.frontdesk.conversation.form.Field.Source;
import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.stream.Collectors;

/// Takes who the contact is and how to be reached. What one answer does not say, several may: a name said
/// and then spelled, a number in halves.
final class Details {

    /// Below this a name is read back at once. Elsewhere the read-back at the end is enough.
    private static final double SURE = 0.6;

    private static final int SHORTEST_PART = 2;
    private static final int LONGEST_NUMBER = 15;

    private final Ear ear;

    Details(Ear ear) {
        this.ear = ear;
    }

    void take(Draft draft, Said said, Understood understood) {
        takeName(draft, said, understood);
        takePhone(draft, said, understood);
        takeEmail(draft, said, understood);
        takePostcode(draft, said, understood);
    }

    private void takeName(Draft draft, Said said, Understood understood) {
        var known = draft.form().value(FieldName.NAME).orElse(null);
        if (known != null) {
            correctName(draft, known, said.text(), understood);
        } else if (draft.asked() == Expects.NAME) {
            answerName(draft, said, understood);
        } else if (understood.name() != null) {
            draft.note(FieldName.NAME, understood.name(), Source.SAID);
        }
    }

    /// A name that was read back is agreed to or denied; any is corrected at any time. A last name may be kept back.
    private static void correctName(Draft draft, String known, String words, Understood understood) {
        var checked = draft.asked() == Expects.NAME;
        var completes = checked && draft.memory().marked(Mark.LAST_NAME_ASKED);
        if (understood.name() != null) {
            var name =
                    completes ? Naming.completed(known, understood.name()) : Naming.corrected(known, understood.name());
            draft.note(FieldName.NAME, name, Source.SAID);
        } else if (completes && understood.yes() != null) {
            draft.progress();
        } else if (checked && Boolean.FALSE.equals(understood.yes())) {
            deny(draft, known);
        } else if (checked && Boolean.TRUE.equals(understood.yes())) {
            draft.progress();
        } else if (draft.asked() == Expects.CONFIRMATION && mentions(draft, words, "mention.spelled")) {
            respell(draft, known, words);
        }
    }

    /// "With two t's"; a spelling that is not said is asked for.
    private static void respell(Draft draft, String known, String words) {
        var doubled = Naming.doubled(known, words, Speech.of(draft).word("mention.double"));
        if (doubled == null) {
            deny(draft, known);
        } else {
            draft.note(FieldName.NAME, doubled, Source.SAID);
        }
    }

    private static void deny(Draft draft, String known) {
        draft.forget(FieldName.NAME);
        draft.attempts().recall(Expects.NAME, known);
        draft.progress();
    }

    private static boolean mentions(Draft draft, String words, String key) {
        return Words.any(Words.of(words), Speech.of(draft).words(key));
    }

    private void answerName(Draft draft, Said said, Understood understood) {
        var name = understood.name();
        var another = draft.progressed() || understood.phone() != null || understood.email() != null;
        if (name == null && another) {
            return;
        }
        var before =
                draft.attempts().at(Expects.NAME).stream().map(Attempt::text).toList();
        draft.attempts().add(Expects.NAME, said);
        var combined = before.isEmpty() || !draft.spoken()
                ? null
                : ear.name(draft, draft.attempts().at(Expects.NAME));
        var together = Naming.together(before, name, combined);
        if (together != null) {
            draft.note(FieldName.NAME, together, Source.SAID);
            draft.unsureOfName(draft.spoken() && said.confidence() < SURE);
        }
    }

    private void takePhone(Draft draft, Said said, Understood understood) {
        if (understood.phone() != null) {
            draft.note(FieldName.PHONE, understood.phone(), Source.SAID);
        } else if (ownNumber(draft, understood)) {
            draft.note(FieldName.PHONE, String.valueOf(draft.party()), Source.CALLER_ID);
        } else if (asked(draft, Expects.PHONE, FieldName.PHONE) && !saysDayAndTime(understood)) {
            answerPhone(draft, ear.digits(draft, said.text()));
        }
    }

    /// The numbers of "Thursday at eleven" are no part of a telephone's.
    private static boolean saysDayAndTime(Understood understood) {
        var when = understood.when();
        return when != null && when.date() != null && when.time() != null;
    }

    private static boolean ownNumber(Draft draft, Understood understood) {
        var agreed = draft.asked() == Expects.PHONE
                && draft.memory().ownNumberAsked()
                && !draft.form().has(FieldName.PHONE)
                && Boolean.TRUE.equals(understood.yes());
        return draft.party() != null && (agreed || understood.is(Flag.OWN_NUMBER));
    }

    /// A part of a number waits for the rest of it.
    private void answerPhone(Draft draft, String digits) {
        if (digits.length() < SHORTEST_PART) {
            return;
        }
        draft.attempts().recall(Expects.PHONE, digits);
        var parts = draft.attempts().at(Expects.PHONE);
        var number = ear.phone(draft, parts);
        if (number != null) {
            draft.note(FieldName.PHONE, number, Source.SAID);
        } else if (parts.stream()
                        .map(Attempt::text)
                        .collect(Collectors.joining())
                        .length()
                < LONGEST_NUMBER) {
            draft.progress();
        } else {
            draft.attempts().clear();
        }
    }

    private void takeEmail(Draft draft, Said said, Understood understood) {
        if (understood.email() != null) {
            draft.note(FieldName.EMAIL, understood.email(), Source.SAID);
        } else if (asked(draft, Expects.EMAIL, FieldName.EMAIL)) {
            draft.attempts().add(Expects.EMAIL, said);
            var email = ear.read(draft, Ask.EMAIL, said(draft, Expects.EMAIL)).email();
            if (email != null) {
                draft.note(FieldName.EMAIL, email, Source.SAID);
            }
        }
    }

    private void takePostcode(Draft draft, Said said, Understood understood) {
        if (understood.postcode() != null) {
            draft.note(FieldName.POSTCODE, understood.postcode(), Source.SAID);
        } else if (asked(draft, Expects.POSTCODE, FieldName.POSTCODE)) {
            draft.attempts().add(Expects.POSTCODE, said);
            var halves =
                    ear.read(draft, Ask.POSTCODE, said(draft, Expects.POSTCODE)).postcode();
            var postcode = halves != null
                    ? halves
                    : ear.postcode(draft, draft.attempts().at(Expects.POSTCODE));
            if (postcode != null) {
                draft.note(FieldName.POSTCODE, postcode, Source.SAID);
            }
        }
    }

    /// Whether this is what was asked for, and the answer said nothing else.
    private static boolean asked(Draft draft, Expects question, FieldName field) {
        return draft.asked() == question && !draft.form().has(field) && !draft.progressed();
    }

    /// All answers to the question as one, the way an address or a code is said in parts.
    private static String said(Draft draft, Expects question) {
        return draft.attempts().at(question).stream().map(Attempt::text).collect(Collectors.joining(" "));
    }
}
