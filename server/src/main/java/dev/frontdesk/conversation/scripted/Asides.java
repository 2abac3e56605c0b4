package dev.frontdesk.conversation.scripted;

import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Mark;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Intent;
import dev.frontdesk.conversation.understanding.Understood;

/// What is said beside the matter and leaves it where it was: "pardon?", "slower, please", "hang on", "what
/// can you do?", "are you a robot?", "thank you", and what no receptionist has to do with.
final class Asides {

    private final OpenQuestion open;
    private final Messages messages;

    Asides(OpenQuestion open, Messages messages) {
        this.open = open;
        this.messages = messages;
    }

    /// @return whether it was one of these and no more, and all has been said
    boolean answer(Draft draft, Understood understood) {
        draft.memory().unmark(Mark.WAITING);
        var again = draft.memory().unmark(Mark.REPEATED);
        if (understood.is(Flag.REPEAT)
                && understood.services().isEmpty()
                && !draft.lastReply().isEmpty()) {
            repeat(draft, again);
        } else if (understood.is(Flag.SLOWER) && aside(understood)) {
            slower(draft);
        } else if (understood.is(Flag.HELP) && aside(understood)) {
            help(draft);
        } else if (understood.is(Flag.MACHINE) && aside(understood)) {
            Speech.of(draft).say("machine");
            goOn(draft);
        } else if (understood.is(Flag.HOLD_ON) && aside(understood)) {
            wait(draft);
        } else if (understood.is(Flag.THANKS) && alone(understood)) {
            thanked(draft);
        } else {
            return false;
        }
        return true;
    }

    /// No answer either, and no name.
    private static boolean alone(Understood understood) {
        return aside(understood)
                && understood.yes() == null
                && understood.name() == null
                && understood.intent() == null;
    }

    /// Nothing in it for the form. Asked for a name, any two words look like one.
    private static boolean aside(Understood understood) {
        return understood.when() == null
                && understood.phone() == null
                && understood.choice() == null
                && understood.services().isEmpty()
                && understood.person() == null
                && (understood.intent() == null || understood.intent() == Intent.ASK);
    }

    /// Word for word the first time; the second time in other words, where it was a question.
    private void repeat(Draft draft, boolean again) {
        if (again && draft.asked() != Expects.QUESTION && draft.stage() != Stage.GREETING) {
            draft.rephrase();
            draft.progress();
            open.ask(draft);
        } else {
            draft.memory().mark(Mark.REPEATED);
            draft.say(draft.lastReply());
            draft.askAgain();
        }
    }

    private static void slower(Draft draft) {
        draft.memory().speakSlowly();
        Speech.of(draft).say("slower");
        draft.say(draft.lastReply());
        draft.askAgain();
    }

    private void help(Draft draft) {
        draft.memory().mark(Mark.SCOPE_TOLD);
        Abilities.tell(draft);
        goOn(draft);
    }

    private static void wait(Draft draft) {
        draft.memory().mark(Mark.WAITING);
        Speech.of(draft).say("wait");
        draft.askAgain();
    }

    private void thanked(Draft draft) {
        Speech.of(draft).say("welcome");
        goOn(draft);
    }

    /// Nothing was asked that could be answered here.
    void outOfScope(Draft draft) {
        var speech = Speech.of(draft);
        if (!draft.memory().marked(Mark.SCOPE_TOLD)) {
            speech.say("scope");
            help(draft);
            return;
        }
        draft.countFailure();
        if (draft.stuck()) {
            messages.handOver(draft, "stuck");
        } else {
            speech.say("scope.again");
            open.ask(draft);
        }
    }

    private void goOn(Draft draft) {
        if (draft.asked() == Expects.QUESTION) {
            Speech.of(draft).say(draft.stage() == Stage.COLLECTING ? "help.ask" : "more");
            draft.askAgain();
        } else {
            draft.progress();
            open.ask(draft);
        }
    }

    /// Nothing was heard of somebody who had asked for a moment.
    ///
    /// @return whether that was so
    boolean waited(Draft draft) {
        if (!draft.memory().unmark(Mark.WAITING)) {
            return false;
        }
        Speech.of(draft).say("wait.still");
        draft.askAgain();
        return true;
    }
}
