package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.AppointmentId;
import dev.frontdesk.booking.Slot;
import dev.frontdesk.booking.Wish;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.contact.ContactId;
import dev.frontdesk.conversation.Answer;
import dev.frontdesk.conversation.Dialogue;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.Saying;
import dev.frontdesk.conversation.Visit;
import dev.frontdesk.conversation.form.Field;
import dev.frontdesk.conversation.form.Form;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A turn in the making: the form and the dialogue as they change, and what will be said. Lives for one
/// turn on one thread.
final class Draft {

    private final Visit visit;
    private final String occasion;
    private final int rounds;
    private Saying speech = Saying.NOTHING;
    private Form form;
    private Stage stage;
    private Expects asked;
    private int failures;
    private List<Slot> offered;
    private Wish wish;
    private @Nullable AppointmentId kept;
    private boolean settled;
    private boolean rephrased;
    private @Nullable Appointment appointment;
    private @Nullable ContactId contact;
    private @Nullable Outcome outcome;
    private List<String> options = List.of();
    private Next next = new Next.Listen();
    private boolean progressed;
    private List<String> rivals = List.of();
    private final Attempts attempts;
    private final Recollection memory;
    private Offers.@Nullable Question timeQuestion;
    private boolean unsureOfName;
    private final boolean messageOffered;
    private @Nullable Expects behind;

    Draft(Visit visit) {
        this(visit, Integer.toString(visit.conversation().progress().turns()), 0);
    }

    /// @param occasion tells what this turn sends from what others of the conversation send
    /// @param rounds tools called since something was said, this turn's included
    Draft(Visit visit, String occasion, int rounds) {
        this.visit = visit;
        this.occasion = occasion;
        this.rounds = rounds;
        var conversation = visit.conversation();
        var dialogue = conversation.dialogue();
        form = conversation.form();
        stage = dialogue.stage();
        messageOffered = dialogue.question().behind() != null;
        asked = dialogue.question().open();
        failures = dialogue.question().failures();
        attempts = new Attempts(dialogue.question());
        offered = dialogue.offered();
        wish = dialogue.wish();
        kept = dialogue.kept();
        memory = new Recollection(conversation);
        contact = conversation.progress().contact();
        outcome = conversation.progress().outcome();
    }

    Visit visit() {
        return visit;
    }

    /// Names this turn among those of its conversation.
    String occasion() {
        return occasion;
    }

    /// The business as it is called in the language that is spoken.
    Business business() {
        return visit.business().in(language());
    }

    boolean spoken() {
        return visit.conversation().key().channel().spoken();
    }

    /// The number called or texted from, when it is known.
    @Nullable
    String party() {
        return visit.conversation().party();
    }

    /// What was asked before this turn; when a message was offered meanwhile, what stayed open behind the
    /// offer.
    Expects asked() {
        return asked;
    }

    /// The answer that has this number among those named with the last question.
    Optional<String> option(int number) {
        return visit.conversation().dialogue().question().option(number);
    }

    /// Whether the last question came with answers to choose from.
    boolean optionsWereNamed() {
        return option(1).isPresent();
    }

    /// The answers so far to a question that takes several.
    Attempts attempts() {
        return attempts;
    }

    Saying lastReply() {
        return visit.conversation().dialogue().memory().lastReply();
    }

    // How it is said

    Locale language() {
        return memory.language();
    }

    /// What is borne in mind from one turn to the next.
    Recollection memory() {
        return memory;
    }

    // What is known

    Form form() {
        return form;
    }

    /// Notes a detail and counts it as progress when it says something new.
    void note(FieldName name, String value, Field.Source source) {
        if (!form.value(name).filter(value::equals).isPresent()) {
            form = form.with(name, value, source);
            progressed = true;
        }
    }

    /// Whether this turn brought or changed the detail.
    boolean isNew(FieldName name) {
        return !form.value(name).equals(visit.conversation().form().value(name));
    }

    void forget(FieldName name) {
        form = form.without(name);
    }

    void form(Form changed) {
        form = changed;
    }

    Wish wish() {
        return wish;
    }

    void wish(Wish changed) {
        progressed |= !changed.equals(wish);
        wish = changed;
    }

    List<Slot> offered() {
        return offered;
    }

    /// Offers these, earliest first, as people name times.
    void offered(List<Slot> slots) {
        offered = slots.stream().sorted(Comparator.comparing(Slot::start)).toList();
    }

    /// Offers these in the order they will be named in.
    void offeredAsNamed(List<Slot> slots) {
        offered = List.copyOf(slots);
    }

    /// Whether the contact has heard before this turn that something is free then.
    boolean wasOffered(Instant start) {
        return visit.conversation().dialogue().offered().stream()
                .anyMatch(slot -> slot.start().equals(start));
    }

    /// What to ask about the time instead of the usual question.
    Offers.@Nullable Question timeQuestion() {
        return timeQuestion;
    }

    void timeQuestion(Offers.@Nullable Question question) {
        timeQuestion = question;
    }

    /// Whether the name of this turn was heard badly.
    boolean isUnsureOfName() {
        return unsureOfName;
    }

    void unsureOfName(boolean unsure) {
        unsureOfName = unsure;
    }

    /// Services that what was said could equally mean; empty when it was clear.
    List<String> rivals() {
        return rivals;
    }

    void rivals(List<String> services) {
        rivals = services;
    }

    @Nullable
    AppointmentId kept() {
        return kept;
    }

    void keep(@Nullable Appointment changed) {
        appointment = changed;
        kept = changed == null ? null : changed.id();
    }

    /// The appointment as read from the calendar, when this turn did not change it.
    void found(@Nullable Appointment current) {
        if (appointment == null) {
            appointment = current;
        }
    }

    @Nullable
    Appointment appointment() {
        return appointment;
    }

    @Nullable
    ContactId contact() {
        return contact;
    }

    void contact(ContactId known) {
        contact = known;
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    void outcome(Outcome reached) {
        outcome = reached;
    }

    // Where we are

    Stage stage() {
        return stage;
    }

    void stage(Stage entered) {
        stage = entered;
    }

    /// What was asked for is done: what else there is comes next.
    void settle(Stage reached) {
        stage = reached;
        settled = true;
        ask(Expects.QUESTION, List.of());
    }

    /// Whether something was done in this turn and what comes next is still to be said. Said once: asking
    /// settles it.
    boolean takeSettled() {
        var was = settled;
        settled = false;
        return was;
    }

    boolean progressed() {
        return progressed;
    }

    void progress() {
        progressed = true;
    }

    /// Turns in a row that brought nothing, this one included unless it brought something.
    int failures() {
        return failures;
    }

    /// Settles, once everything of the turn was taken in, whether it brought anything.
    void countFailure() {
        failures = progressed ? 0 : failures + 1;
    }

    /// Whether it is time for a person: too much was asked in vain.
    boolean stuck() {
        return failures >= business().reception().escalation().after();
    }

    void forgiveFailures() {
        failures = 0;
    }

    /// The how-manieth time the open question is asked.
    int attempt() {
        return failures + (rephrased ? 2 : 1);
    }

    /// Asks the open question in other words.
    void rephrase() {
        rephrased = true;
    }

    // What is said

    void say(Saying sentence) {
        speech = speech.and(sentence);
    }

    Saying speech() {
        return speech;
    }

    /// Takes back what would have been said so far.
    void hush() {
        speech = Saying.NOTHING;
    }

    /// Words as they stand, such as the owner's own.
    void say(String words) {
        say(Saying.of(words));
    }

    void ask(Expects what, List<String> choices) {
        asked = what;
        behind = null;
        options = List.copyOf(choices);
    }

    /// The same question as before this turn, with the same options.
    void askAgain() {
        var question = visit.conversation().dialogue().question();
        ask(question.asked(), Objects.requireNonNullElse(question.options(), List.of()));
        behind = question.behind();
    }

    /// Whether this turn answers the offer to take a message.
    boolean messageOffered() {
        return messageOffered;
    }

    /// Asks whether to take a message; what was asked before stays open behind it.
    void offerMessage(List<String> choices) {
        var open = asked;
        ask(Expects.CONFIRMATION, choices);
        behind = open;
    }

    void end() {
        asked = Expects.NOTHING;
        next = new Next.End();
    }

    void transfer(String number) {
        asked = Expects.NOTHING;
        next = new Next.Transfer(number);
    }

    Answer answer() {
        var dialogue = new Dialogue(
                new Dialogue.Question(asked, failures, options, attempts.at(behind == null ? asked : behind), behind),
                stage,
                offered,
                wish,
                kept,
                memory.kept(speech.isEmpty() ? lastReply() : speech),
                rounds);
        var knowledge = new Answer.Knowledge(form, appointment, contact, outcome);
        return new Answer(speech, language(), options, next, dialogue, knowledge);
    }
}
