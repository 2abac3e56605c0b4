package dev.frontdesk.conversation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.Conversation.Progress;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.Turn.Who;
import dev.frontdesk.conversation.form.Field.Source;
import dev.frontdesk.conversation.form.Form;
import dev.frontdesk.conversation.review.Review.Check;
import dev.frontdesk.conversation.review.Review.Item;
import dev.frontdesk.conversation.review.Review.Mood;
import dev.frontdesk.conversation.review.Review.Statement;
import dev.frontdesk.conversation.review.Review.Verdict;
import dev.frontdesk.conversation.scripted.Renovator;
import dev.frontdesk.conversation.understanding.Intent;
import dev.frontdesk.conversation.understanding.Understanding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What rules make of an ended conversation.
class RuleReviewerTest {

    private static final Instant NOW = Instant.parse("2026-11-20T17:00:00Z");

    private final RuleReviewer reviewer = new RuleReviewer(new Understanding(), _ -> Optional.of(List.of()));

    private Form form = Form.EMPTY;

    @Test
    void aBookingIsToldFromWishToAppointment() {
        form = form.with(FieldName.NAME, "Jane Smith", Source.SAID).with(FieldName.PHONE, "+17805550142", Source.SAID);

        var review = review(
                Outcome.BOOKED,
                "D: Bella Clinic, how can I help?",
                "C: I'd like to book a check-up for tomorrow at three.",
                "D: Tomorrow at 3 p.m. is free. What is your name?",
                "C: Jane Smith, 780 555 0142.",
                "D: You are booked for a check-up on Saturday at 3 p.m. Your reference is K7PQ.",
                "C: Perfect, thank you!",
                "D: Thank you for calling. Goodbye.");

        assertThat(review.author()).isEqualTo("rules");
        assertThat(review.summary())
                .containsExactly(
                        new Statement(
                                "Wanted an appointment: “I'd like to book a check-up for tomorrow at three.”",
                                List.of(1)),
                        new Statement(
                                "An appointment was booked: “You are booked for a check-up on Saturday at 3 p.m. Your reference is"
                                        + " K7PQ.”",
                                List.of(4)));
        assertThat(review.wishes()).containsExactly(new Review.Wish(Intent.BOOK, 1));
        assertThat(review.sentiment()).isEqualTo(new Review.Sentiment(Mood.POSITIVE, List.of(5)));
        assertThat(review.details())
                .extracting(Review.Detail::field, Review.Detail::turn)
                .containsExactly(tuple(FieldName.NAME, 3), tuple(FieldName.PHONE, 3));
        assertThat(review.checks())
                .extracting(Check::verdict)
                .containsExactly(Verdict.PASSED, Verdict.PASSED, Verdict.PASSED, Verdict.PASSED);
        assertThat(review.score()).isEqualTo(100);
    }

    @Test
    void whoLeavesInTheMiddleIsNotResolved() {
        var review = review(
                Outcome.ABANDONED,
                "D: Bella Clinic, how can I help?",
                "C: This is the third time I call, it's ridiculous.",
                "D: I am sorry. What can I do for you?");

        assertThat(verdict(review, Item.RESOLVED)).isEqualTo(Verdict.FAILED);
        assertThat(verdict(review, Item.IDENTIFIED)).isEqualTo(Verdict.NOT_NEEDED);
        assertThat(review.sentiment().mood()).isEqualTo(Mood.NEGATIVE);
        assertThat(review.sentiment().turns()).containsExactly(1);
        assertThat(review.summary().getLast())
                .isEqualTo(
                        new Statement("They left after we had said: “I am sorry. What can I do for you?”", List.of(2)));
        assertThat(review.score()).isEqualTo(66);
    }

    @Test
    void whoeverIsPleasedInTheEndIsNotAngry() {
        var review = review(
                Outcome.ANSWERED,
                "C: I'm so frustrated, where do I park?",
                "D: Behind the building.",
                "C: Oh great, thanks a lot.",
                "D: Goodbye.");

        assertThat(review.sentiment().mood()).isEqualTo(Mood.NEUTRAL);
    }

    @Test
    void praiseThatIsDeniedIsNone() {
        assertThat(review(Outcome.ANSWERED, "C: That's not great.", "D: I am sorry.")
                        .sentiment()
                        .mood())
                .isEqualTo(Mood.NEGATIVE);
    }

    @Test
    void whoWritesFirstNeedsNoGreeting() {
        var review = review(Outcome.ANSWERED, "C: When are you open?", "D: From 9 to 5.");

        assertThat(verdict(review, Item.GREETED)).isEqualTo(Verdict.NOT_NEEDED);
        assertThat(review.wishes()).containsExactly(new Review.Wish(Intent.ASK, 0));
    }

    @Test
    void aDetailThatNoTurnShowsIsLeftOut() {
        form = form.with(FieldName.PHONE, "+17805550142", Source.CALLER_ID);

        assertThat(review(Outcome.MESSAGE, "D: Hello", "C: Tell them I'm late", "D: I will.")
                        .details())
                .isEmpty();
    }

    @Test
    void aFalseClaimOfOursFailsTheFacts() {
        var review = new RuleReviewer(new Understanding(), _ -> Optional.of(List.of(1)))
                .review(reviewed(Outcome.ANSWERED, "C: Are you open on Sunday?", "D: Yes, all day."));

        assertThat(review.checks()).contains(new Check(Item.FACTS, Verdict.FAILED, List.of(1)));
        assertThat(review.score()).isEqualTo(50);
    }

    @Test
    void aFrenchOwnerReadsFrench() {
        var french = TestBusiness.speaking(List.of(Locale.CANADA_FRENCH));
        var turns = turns("C: Je voudrais prendre rendez-vous demain", "D: Très bien, demain à 15 h.");
        var review =
                reviewer.review(new Reviewed(french, conversation(Outcome.BOOKED, turns, Locale.CANADA_FRENCH), turns));

        assertThat(review.summary())
                .extracting(Statement::text)
                .containsExactly(
                        "Voulait un rendez-vous : “Je voudrais prendre rendez-vous demain”",
                        "Un rendez-vous a été pris : “Très bien, demain à 15 h.”");
    }

    @Property(tries = 100)
    void whateverWasSaidEveryTurnNamedIsThere(@ForAll List<String> said) {
        if (said.isEmpty()) {
            return;
        }
        var turns = new ArrayList<Turn>();
        said.forEach(text ->
                turns.add(new Turn(turns.size(), turns.size() % 2 == 0 ? Who.CONTACT : Who.DESK, text, NOW)));

        var review = reviewer.review(
                new Reviewed(TestBusiness.BELLA, conversation(Outcome.ANSWERED, turns, Locale.CANADA), turns));

        assertThat(review.summary())
                .allSatisfy(statement -> assertThat(statement.turns())
                        .isNotEmpty()
                        .allSatisfy(turn -> assertThat(turn).isBetween(0, turns.size() - 1)));
        assertThat(review.checks())
                .allSatisfy(check -> assertThat(check.turns())
                        .allSatisfy(turn -> assertThat(turn).isBetween(0, turns.size() - 1)));
        assertThat(review.score()).isBetween(0, 100);
    }

    @Test
    void anAnswerRestsOnTheTurnAfterItsQuestionOrOnItsWords() {
        form = form.with("room", "bath", Source.SAID)
                .with("budget", "5000", Source.SAID)
                .with("owner", "", Source.DECLINED)
                .with("more", "none that is said", Source.SAID);
        var turns = turns(
                "D: Hello.",
                "C: A quote for the shower, please, my budget is 5000 dollars",
                "D: Which room is it?",
                "C: I said so, the shower!",
                "D: And what may it cost?",
                "C: I told you.",
                "D: Goodbye.");

        var review = reviewer.review(
                new Reviewed(Renovator.ASKS, conversation(Outcome.MESSAGE, turns, Locale.CANADA), turns));

        assertThat(review.answers())
                .containsExactly(new Review.LeadAnswer("room", "bath", 3), new Review.LeadAnswer("budget", "5000", 1));
    }

    private static Verdict verdict(Review review, Item item) {
        return review.checks().stream()
                .filter(check -> check.item() == item)
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private Review review(@Nullable Outcome outcome, String... lines) {
        return reviewer.review(reviewed(outcome, lines));
    }

    private Reviewed reviewed(@Nullable Outcome outcome, String... lines) {
        var turns = turns(lines);
        return new Reviewed(TestBusiness.BELLA, conversation(outcome, turns, Locale.CANADA), turns);
    }

    private static List<Turn> turns(String... lines) {
        var turns = new ArrayList<Turn>();
        for (var line : lines) {
            var who = line.startsWith("C:") ? Who.CONTACT : Who.DESK;
            turns.add(new Turn(turns.size(), who, line.substring(3), NOW));
        }
        return turns;
    }

    private Conversation conversation(@Nullable Outcome outcome, List<Turn> turns, Locale language) {
        var begun = Conversation.begun(new ConversationKey(Channel.WEBCHAT, "w"), null, language, NOW);
        var progress = new Progress(turns.size(), language, null, outcome, NOW, NOW, NOW);
        return new Conversation(begun.id(), begun.key(), null, form, begun.dialogue(), progress);
    }
}
