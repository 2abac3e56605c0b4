package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.LeadQuestion;
import dev.frontdesk.business.LeadQuestion.Kind;
import dev.frontdesk.business.Qualification;
import dev.frontdesk.business.Qualification.Occasion;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Errand;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming.Said;
import dev.frontdesk.conversation.Mark;
import dev.frontdesk.conversation.form.Field.Source;
import dev.frontdesk.conversation.understanding.Intent;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Asks what the business wants to know of people who may become its customers. The answers of an enquiry are
/// passed on to the owner, with whom to call back; after a booking they are kept with it.
final class Qualifying {

    /// So few words may be a request instead of an answer in one's own words.
    private static final int SHORT = 5;

    /// Something else is wanted by these than what is asked about, whatever words are in it.
    private static final Set<Intent> OTHERS = EnumSet.of(
            Intent.MOVE, Intent.CANCEL, Intent.CONFIRM, Intent.MESSAGE, Intent.PERSON, Intent.COMPLAIN, Intent.GOODBYE);

    private final LeadReading reading;
    private final SlotKeeper slots;
    private final Messages messages;

    Qualifying(LeadReading reading, SlotKeeper slots, Messages messages) {
        this.reading = reading;
        this.slots = slots;
        this.messages = messages;
    }

    /// The question that comes next; empty when all were asked.
    static Optional<LeadQuestion> next(Draft draft) {
        return draft.form().open(leads(draft)).stream().findFirst();
    }

    private static Qualification leads(Draft draft) {
        return draft.business().catalogue().leads();
    }

    /// After what was booked, and whatever else the contact wanted.
    static void later(Draft draft) {
        if (leads(draft).follows(Occasion.BOOKING) && next(draft).isPresent()) {
            draft.memory().errands().later(new Errand(Errand.Kind.QUALIFY, null));
        }
    }

    static void afterBooking(Draft draft) {
        draft.memory().unmark(Mark.ENQUIRING);
        begin(draft, "next.qualify");
    }

    private static void begin(Draft draft, String key) {
        draft.stage(Stage.QUALIFYING);
        draft.progress();
        draft.forgiveFailures();
        Speech.of(draft).say(key);
        ask(draft);
    }

    /// Asks the open question; asked in vain, what can be answered is named.
    static void ask(Draft draft) {
        next(draft).ifPresent(question -> ask(draft, question));
    }

    static void ask(Draft draft, LeadQuestion question) {
        var speech = Speech.of(draft);
        var names = question.options().stream().map(LeadQuestion.Option::name).toList();
        draft.say(question.ask());
        if (!names.isEmpty() && draft.failures() > 0) {
            speech.say("lead.choose", Map.of("options", speech.phrases().either(names)));
        }
        switch (question.kind()) {
            case TEXT, NUMBER -> draft.ask(Expects.MESSAGE, List.of());
            case CHOICE -> draft.ask(Expects.CHOICE, names);
            case YESNO -> draft.ask(Expects.CONFIRMATION, List.of(speech.word("yes"), speech.word("no")));
            case DATE -> draft.ask(Expects.WHEN, List.of());
        }
    }

    /// @return whether it was an answer, or the wish for what is asked about, and all has been said
    boolean took(Draft draft, Said said, Understood understood) {
        if (draft.stage() == Stage.QUALIFYING) {
            return !draft.messageOffered() && answered(draft, said.text(), understood);
        }
        if (!wanted(draft, said.text(), understood)) {
            return false;
        }
        draft.memory().mark(Mark.ENQUIRING);
        begin(draft, "lead.begin");
        return true;
    }

    /// Who asks about a quote has a question, who wants one is asked.
    private static boolean wanted(Draft draft, String words, Understood understood) {
        var free = switch (draft.stage()) {
            case GREETING, COLLECTING -> !booking(draft);
            case BOOKED, SETTLED -> true;
            case CONFIRMING,
                    FINDING_TO_MOVE,
                    FINDING_TO_CANCEL,
                    FINDING_TO_CONFIRM,
                    FINDING_TO_TELL,
                    CANCELLING,
                    COMPLAINT,
                    MESSAGE,
                    QUALIFYING -> false;
        };
        var another = understood.intent() != null && OTHERS.contains(understood.intent());
        return free
                && !another
                && leads(draft).follows(Occasion.ENQUIRY)
                && next(draft).isPresent()
                && named(draft, Words.of(words));
    }

    /// Whether the contact has begun to say what appointment they want; that there is one service only says nothing.
    private static boolean booking(Draft draft) {
        var assumed = draft.form()
                .field(FieldName.SERVICE)
                .filter(service -> service.source() == Source.ASSUMED)
                .isPresent();
        var timeless = !draft.form().has(FieldName.WHEN) && draft.wish().equals(Wishes.anyTime(draft.wish()));
        return BookingTalk.underWay(draft) && !(assumed && timeless);
    }

    private static boolean named(Draft draft, List<String> said) {
        var speech = Speech.of(draft);
        var own = leads(draft).words();
        var phrases = own.isEmpty() ? speech.words("lead.words") : own;
        return phrases.stream().anyMatch(phrase -> Words.all(said, phrase))
                && !Words.any(said.stream().limit(1).toList(), speech.words("lead.asks"));
    }

    private boolean answered(Draft draft, String words, Understood understood) {
        var question = next(draft);
        if (question.isEmpty() || requests(question.get(), words, understood)) {
            leaving(draft, understood);
            return false;
        }
        if (reading.declines(draft, question.get(), words)) {
            declined(draft, question.get());
            return true;
        }
        var answer = reading.answer(draft, question.get(), words);
        answer.ifPresent(value -> {
            note(draft, question.get(), value, Source.SAID);
            goOn(draft);
        });
        return answer.isPresent();
    }

    /// In answer to an open question only what is short or ends as a question can be something else.
    private static boolean requests(LeadQuestion question, String words, Understood understood) {
        var asks = words.strip().endsWith("?");
        var few = Dictation.words(words) <= SHORT;
        var wants = understood.intent() != null && OTHERS.contains(understood.intent());
        return question.kind() == Kind.TEXT
                ? asks || (few && (wants || !understood.flags().isEmpty()))
                : wants || asks;
    }

    private void leaving(Draft draft, Understood understood) {
        if (understood.intent() == Intent.GOODBYE) {
            leave(draft);
        }
    }

    /// What has to be known is asked for once more.
    private void declined(Draft draft, LeadQuestion question) {
        if (question.required() && draft.failures() == 0) {
            draft.countFailure();
            Speech.of(draft).say("lead.insist");
            ask(draft, question);
        } else {
            pass(draft, question);
        }
    }

    /// What was no answer: asked again, and passed over when that is in vain.
    void unclear(Draft draft, Understood understood) {
        draft.countFailure();
        var question = next(draft);
        if (question.isPresent() && draft.failures() > (question.get().required() ? 2 : 1)) {
            pass(draft, question.get());
            return;
        }
        Speech.of(draft).apologise("sorry.understand");
        ask(draft);
    }

    private void pass(Draft draft, LeadQuestion question) {
        Speech.of(draft).say("lead.passed");
        note(draft, question, "", Source.DECLINED);
        goOn(draft);
    }

    static void note(Draft draft, LeadQuestion question, String value, Source source) {
        draft.form(draft.form().with(question.field(), value, source));
        draft.progress();
        draft.forgiveFailures();
    }

    private void goOn(Draft draft) {
        next(draft).ifPresentOrElse(question -> ask(draft, question), () -> finish(draft));
    }

    /// Everything was asked: an enquiry goes to the owner.
    void finish(Draft draft) {
        Speech.of(draft).say("lead.thanks");
        if (draft.memory().marked(Mark.ENQUIRING)) {
            messages.passOn(draft, summary(draft));
        } else {
            draft.settle(slots.booked(draft) ? Stage.BOOKED : Stage.SETTLED);
        }
    }

    /// Whom to call back about an enquiry is still being asked.
    ///
    /// @param field what was said of it
    boolean awaits(Draft draft, FieldName field) {
        var caller = field == FieldName.NAME || field == FieldName.PHONE;
        return caller
                && draft.stage() == Stage.MESSAGE
                && draft.memory().marked(Mark.ENQUIRING)
                && draft.form().has(FieldName.NOTE);
    }

    /// Passes on what was answered so far when the contact goes in the middle of it.
    void leave(Draft draft) {
        var told = leads(draft).questions().stream()
                .anyMatch(question -> draft.form().answer(question.field()).isPresent());
        if (draft.stage() == Stage.QUALIFYING && draft.memory().marked(Mark.ENQUIRING) && told) {
            draft.note(FieldName.NOTE, summary(draft), Source.SAID);
            draft.stage(Stage.MESSAGE);
            messages.leave(draft);
        }
    }

    /// For the owner, in the default language: "budget: 5000, roof: flat roof".
    private static String summary(Draft draft) {
        var owner = draft.visit().business();
        var answers = owner.catalogue().leads().questions().stream()
                .flatMap(question -> draft.form().answer(question.field()).stream()
                        .map(answer -> question.title() + ": " + question.told(answer)))
                .collect(Collectors.joining("; "));
        return Wording.of(draft, owner.defaultLanguage()).say("note.lead", Map.of("answers", answers));
    }
}
