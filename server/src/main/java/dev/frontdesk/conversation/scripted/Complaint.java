package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.form.Field.Source;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.List;
import java.util.Map;

/// Somebody complains: regret, then a person where one can be reached, or a message that begins with what
/// they have said, so that nobody has to say it twice.
final class Complaint {

    private final Messages messages;

    Complaint(Messages messages) {
        this.messages = messages;
    }

    void begin(Draft draft, String words) {
        messages.interrupt(draft);
        draft.stage(Stage.COMPLAINT);
        draft.forgiveFailures();
        draft.note(FieldName.NOTE, words, Source.SAID);
        Speech.of(draft).say("complaint.sorry");
        if (Messages.reachable(draft)) {
            askForPerson(draft);
        } else {
            messages.offerMessage(draft, "complaint");
        }
    }

    /// What is said to the offer of a person; more of the complaint belongs to it.
    void hear(Draft draft, String words, Understood understood) {
        if (Boolean.TRUE.equals(understood.yes())) {
            messages.handOver(draft, "complaint");
        } else if (Boolean.FALSE.equals(understood.yes())) {
            messages.offerMessage(draft, "complaint");
        } else {
            var before = draft.form().value(FieldName.NOTE).orElse("");
            draft.countFailure();
            draft.note(FieldName.NOTE, Dictation.joined(before, words), Source.SAID);
            askOnce(draft);
        }
    }

    void heardNothing(Draft draft) {
        draft.countFailure();
        askOnce(draft);
    }

    private void askOnce(Draft draft) {
        if (draft.failures() > 1) {
            messages.offerMessage(draft, "complaint");
        } else {
            askForPerson(draft);
        }
    }

    static void askForPerson(Draft draft) {
        var speech = Speech.of(draft);
        speech.ask("complaint.person", Map.of());
        draft.ask(Expects.CONFIRMATION, List.of(speech.word("yes"), speech.word("no")));
    }
}
