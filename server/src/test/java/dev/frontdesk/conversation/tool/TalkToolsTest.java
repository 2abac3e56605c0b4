package dev.frontdesk.conversation.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Outcome;
import org.junit.jupiter.api.Test;

class TalkToolsTest {

    private static final String BICYCLE = "Do you repair bicycles on the moon?";

    private final LiveCall call = new LiveCall();

    @Test
    void whatTheBusinessKnowsIsAnswered() {
        var answered = call.call("answer", "question", "What are your opening hours?");

        assertThat(answered.status()).isEqualTo("done");
        assertThat(answered.say()).contains("9 a.m.");
        assertThat(call.questions.asked).isEmpty();
    }

    @Test
    void factsOfTheBusinessAreToldAsTheOwnerSetThem() {
        var hours = call.call("business_facts", "about", "hours");

        assertThat(hours.status()).isEqualTo("done");
        assertThat(hours.say()).contains("9 a.m.");
        assertThat(call.call("business_facts", "about", "rumours").status()).isEqualTo("wrong_call");
    }

    @Test
    void whatNothingAnswersIsNotedAndAMessageOffered() {
        var answered = call.call("answer", "question", "Do you repair bicycles on the moon?");

        assertThat(answered.status()).isEqualTo("refused");
        assertThat(answered.say()).contains("take a message");
        assertThat(call.questions.asked)
                .extracting(question -> question.words())
                .containsExactly("Do you repair bicycles on the moon?");
    }

    @Test
    void whatIsNotGoodEnoughToBeReadOutIsGivenToBeRead() {
        var answered = call.call("answer", "question", BICYCLE);

        assertThat(answered.status()).isEqualTo("refused");
        assertThat(answered.say()).contains("take a message");
        assertThat(answered.json().path("how_to_use").asString()).contains("one of them may answer, or none");
        var passages = answered.json().path("passages");
        assertThat(passages.size()).isBetween(1, 3);
        assertThat(passages.valueStream()
                        .mapToInt(one -> one.path("text").asString().length())
                        .sum())
                .isLessThanOrEqualTo(1_000);
        assertThat(passages.valueStream()).anySatisfy(passage -> {
            assertThat(passage.path("article").asString()).isEqualTo("parking");
            assertThat(passage.path("title").asString()).isEqualTo("Parking and getting here");
            assertThat(passage.path("heading").asString()).isEqualTo("By bicycle");
            assertThat(passage.path("text").asString()).contains("covered bicycle rack");
        });
    }

    @Test
    void whatCanBeReadOutComesWithoutPassages() {
        assertThat(call.call("answer", "question", "Is there parking?").json().has("passages"))
                .isFalse();
        assertThat(call.call("business_facts", "about", "hours").json().has("passages"))
                .isFalse();
    }

    @Test
    void aQuestionThatIsAnsweredFromAPassageIsNoneForTheOwner() {
        call.call("hold_slot", "service", "check-up", "when", "Tuesday at 2:30 pm");
        var open = call.conversation().dialogue().question().asked();
        call.call("answer", "question", BICYCLE);
        assertThat(call.questions.asked).hasSize(1);
        assertThat(call.conversation().dialogue().question().behind()).isEqualTo(open);

        call.live.said(call.business, call.key, "item-1", "There is a covered bicycle rack at the back door.");

        assertThat(call.questions.asked).isEmpty();
        assertThat(call.conversation().dialogue().question().behind()).isNull();
        assertThat(call.conversation().dialogue().question().asked()).isEqualTo(open);
        assertThat(call.turns().getLast().text()).contains("bicycle rack");
    }

    @Test
    void oneThatIsNotStaysAndTheMessageIsOffered() {
        call.call("answer", "question", BICYCLE);

        call.live.said(
                call.business,
                call.key,
                "item-1",
                "I don't know whether bicycles are repaired. Shall I take a message?");

        assertThat(call.questions.asked).hasSize(1);
        assertThat(call.conversation().dialogue().question().behind()).isNotNull();
    }

    @Test
    void aMessageGoesToTheOwnerWithTheNumberCalledFrom() {
        var taken = call.call("take_message", "message", "Please send the invoice again", "name", "Jane Smith");

        assertThat(taken.status()).isEqualTo("done");
        assertThat(call.outbox.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("message.taken");
            assertThat(entry.payload())
                    .containsEntry("message", "Please send the invoice again")
                    .containsEntry("name", "Jane Smith")
                    .containsEntry("phone", LiveCall.CALLER);
        });
        assertThat(call.conversation().progress().outcome()).isEqualTo(Outcome.MESSAGE);
    }

    @Test
    void twoMessagesInARowArriveBoth() {
        call.call("take_message", "message", "First");
        call.call("take_message", "message", "Second");

        assertThat(call.outbox.entries())
                .extracting(entry -> entry.key())
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void whoCallsFromAWithheldNumberIsAskedWhereToCallBack() {
        var withheld = new LiveCall(TestBusiness.BELLA, null);

        var asked = withheld.call("take_message", "message", "Please call me", "name", "Jane Smith");
        assertThat(asked.status()).isEqualTo("not_done_ask");
        assertThat(asked.say()).contains("number");
        assertThat(withheld.outbox.entries()).isEmpty();

        withheld.call("take_message", "message", "Please call me", "phone", "780 555 0199");
        assertThat(withheld.outbox.entries().getFirst().payload()).containsEntry("phone", "+17805550199");
    }

    @Test
    void aMessageInTheMiddleOfABookingLeadsBackToIt() {
        call.call("hold_slot", "service", "check-up", "when", "Tuesday at 2:30 pm");

        var taken = call.call("take_message", "message", "I am running out of tablets", "name", "Jane Smith");

        assertThat(taken.say()).contains("back to your appointment").contains("Is that right?");
        assertThat(call.known(FieldName.WHEN)).startsWith("2026-11-24T14:30");
    }

    @Test
    void aPersonIsPutOnTheLine() {
        var handed = call.call("hand_over");

        assertThat(handed.status()).isEqualTo("done");
        assertThat(handed.reply().next()).isEqualTo(new Next.Transfer("+14385550120"));
        assertThat(call.conversation().progress().outcome()).isEqualTo(Outcome.TRANSFERRED);
    }

    @Test
    void whereNobodyCanBeReachedNobodyIsOffered() {
        var alone = new LiveCall(
                TestBusiness.bella(null, TestBusiness.BELLA.catalogue().services()), LiveCall.CALLER);

        assertThat(alone.opening.tools()).extracting(tool -> tool.name()).doesNotContain("hand_over");
        assertThat(alone.call("hand_over").status()).isEqualTo("wrong_call");
    }

    @Test
    void goodbyeEndsTheCallOnlyWhenItWasHeard() {
        call.call("hold_slot", "service", "check-up", "when", "Tuesday at 2:30 pm");

        var ended = call.call("end_call");

        assertThat(ended.reply().next()).isEqualTo(new Next.End());
        assertThat(ended.say()).contains("Goodbye");
        assertThat(call.calendar()).isEmpty();
        assertThat(call.conversation().ended()).isFalse();
        assertThat(call.call("hold_slot", "service", "check-up", "when", "Tuesday at 2:30 pm")
                        .status())
                .isEqualTo("done");
    }
}
