package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Wish;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.Dialogue;
import dev.frontdesk.conversation.Mark;
import dev.frontdesk.conversation.Saying;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is borne in mind from one turn to the next beside the form and the question, as it changes in a
/// turn.
final class Recollection {

    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    private final ErrandList errands;
    private boolean ownNumberAsked;
    private boolean slowly;
    private boolean languageHeld;
    private Wish sought;
    private Locale language;
    private @Nullable String askedAbout;

    Recollection(Conversation conversation) {
        var memory = conversation.dialogue().memory();
        marks.addAll(memory.marks());
        errands = new ErrandList(memory.errands());
        ownNumberAsked = memory.ownNumberAsked();
        slowly = memory.slowly();
        languageHeld = memory.languageHeld();
        sought = memory.sought();
        askedAbout = memory.askedAbout();
        language = conversation.progress().language();
    }

    Locale language() {
        return language;
    }

    /// Speaks this language from now on.
    void speak(Locale chosen) {
        language = chosen;
        languageHeld = true;
    }

    /// Whether the language is settled, by choice or by what was heard.
    boolean languageHeld() {
        return languageHeld;
    }

    boolean slowly() {
        return slowly;
    }

    void speakSlowly() {
        slowly = true;
    }

    void mark(Mark mark) {
        marks.add(mark);
    }

    boolean marked(Mark mark) {
        return marks.contains(mark);
    }

    /// @return whether it was there
    boolean unmark(Mark mark) {
        return marks.remove(mark);
    }

    /// What was said of the appointment that is looked for.
    Wish sought() {
        return sought;
    }

    void seek(Wish said) {
        sought = said;
    }

    /// Slug of the service that the last question was about.
    Optional<String> askedAbout() {
        return Optional.ofNullable(askedAbout);
    }

    void askedAbout(@Nullable String service) {
        askedAbout = service;
    }

    /// What is still to be done.
    ErrandList errands() {
        return errands;
    }

    boolean ownNumberAsked() {
        return ownNumberAsked;
    }

    void ownNumberWasAsked() {
        ownNumberAsked = true;
    }

    /// It is to be asked once more: nobody knows whether the contact has heard it.
    void askOwnNumberAgain() {
        ownNumberAsked = false;
    }

    /// As it is kept for the next turn.
    Dialogue.Memory kept(Saying lastReply) {
        return new Dialogue.Memory(
                lastReply, ownNumberAsked, slowly, languageHeld, marks, errands.left(), sought, askedAbout);
    }
}
