package dev.frontdesk.conversation.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.frontdesk.booking.Appointment.Status;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Reception;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.business.Voice;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.ToolCall;
import dev.frontdesk.conversation.Turn;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToolDeskTest {

    private final LiveCall call = new LiveCall();

    @Test
    void whoIsRecordedIsToldBeforeAnythingElse() {
        var bella = TestBusiness.BELLA;
        var reception = bella.reception();
        var voice = new Voice(Voice.Mode.LIVE, Voice.Engine.OPENAI, "alice", true);
        var recorded = new Business(
                bella.id(),
                bella.profile(),
                bella.schedule(),
                bella.booking(),
                bella.catalogue(),
                new Reception(
                        reception.greeting(), voice, reception.mode(), reception.escalation(), reception.policies()),
                bella.retention());
        assertThat(new LiveCall(recorded, LiveCall.CALLER).opening.saying().text())
                .isEqualTo("This call is recorded. Bella Clinic, how can I help?");
        assertThat(new LiveCall().opening.saying().text()).doesNotContain("recorded");
    }

    @Test
    void theOpeningGreetsAndNotesNothingAsSaid() {
        assertThat(call.opening.saying().text()).isEqualTo("Bella Clinic, how can I help?");
        assertThat(call.opening.soFar()).isEmpty();
        assertThat(call.turns()).isEmpty();
    }

    @Test
    void beginningAgainBeforeAnythingWasHeardGreetsAgain() {
        assertThat(call.live.begin(call.business, call.key, call.party).saying())
                .isEqualTo(call.opening.saying());
    }

    @Test
    void beginningAgainLaterGoesOnWithWhatWasSaid() {
        heard("c1", "I need a check-up on Tuesday at 2:30");
        call.call("hold_slot", "service", "check-up", "when", "Tuesday at 2:30 pm");

        var again = call.live.begin(call.business, call.key, call.party);

        assertThat(again.conversation()).isEqualTo(call.opening.conversation());
        assertThat(again.soFar()).extracting(Turn::text).containsExactly("I need a check-up on Tuesday at 2:30");
        assertThat(again.saying().text()).contains("name");
    }

    @Test
    void turnsOfBothSidesAreKeptAsTheyWereHeard() {
        said("d1", "Bella Clinic, how can I help?");
        heard("c1", "Hello");
        heard("c1", "Hello there");
        said("d2", "What can I do for you today, Sir or Madam?");
        said("d2", "What can I do");

        assertThat(call.turns())
                .extracting(Turn::number, Turn::who, Turn::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, Turn.Who.DESK, "Bella Clinic, how can I help?"),
                        org.assertj.core.groups.Tuple.tuple(1, Turn.Who.CONTACT, "Hello there"),
                        org.assertj.core.groups.Tuple.tuple(2, Turn.Who.DESK, "What can I do"));
        assertThat(call.conversation().progress().turns()).isEqualTo(3);
        assertThat(call.conversation().dialogue().memory().lastReply().text()).isEqualTo("What can I do");
    }

    @Test
    void theSameCallAgainGetsTheSameReplyAndDoesNothing() {
        var first = call.callAs("a", "take_message", "message", "Call me");
        var second = call.callAs("a", "take_message", "message", "Call me");

        assertThat(second.reply()).isEqualTo(first.reply());
        assertThat(call.outbox.entries()).hasSize(1);
        assertThat(call.toolCalls()).hasSize(1);
    }

    @Test
    void everyCallIsKeptWithTheTurnItLedTo() {
        said("d1", "Bella Clinic, how can I help?");
        heard("c1", "A check-up please");
        var noted = call.callAs("a", "note_detail", "field", "service", "said", "check-up");
        call.callAs("b", "no_such_tool", "colour", "green");
        said("d2", "When would you like to come?");
        call.callAs("c", "find_slots", "when", "Tuesday");

        assertThat(call.toolCalls())
                .extracting(ToolCall::call, ToolCall::tool, ToolCall::turn)
                .containsExactly(
                        tuple("a", "note_detail", 2), tuple("b", "no_such_tool", 2), tuple("c", "find_slots", 3));
        assertThat(call.toolCalls().getFirst())
                .isEqualTo(new ToolCall(
                        "a",
                        "note_detail",
                        Map.of("field", "service", "said", "check-up"),
                        noted.reply().output(),
                        LiveCall.NOW,
                        Duration.ofMillis(3),
                        2));
        assertThat(call.toolCalls().get(1).output()).contains("wrong_call");
    }

    @Test
    void aCallAfterTheEndIsKeptToo() {
        call.hangsUp();
        call.callAs("late", "take_message", "message", "Call me");

        assertThat(call.toolCalls()).extracting(ToolCall::call).containsExactly("late");
    }

    @Test
    void aThreadThatNeverBeganIsRefused() {
        var other = new ConversationKey(Channel.PHONE, "thread-2");

        assertThatThrownBy(() -> call.live.heard(call.business, other, "c1", "Hello"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void afterTheEndNoToolRuns() {
        call.hangsUp();

        assertThat(call.call("take_message", "message", "Call me").status()).isEqualTo("wrong_call");
        assertThat(call.outbox.entries()).isEmpty();
    }

    @Test
    void theReceptionistThatTakesOverAsksOnlyForWhatIsMissingAndBooks() {
        heard("c1", "Jane Smith here, a check-up on Tuesday at half past two please");
        call.call("note_detail", "field", "name", "said", "Jane Smith");
        call.call("hold_slot", "service", "check-up", "when", "Tuesday at half past two");

        var taken = call.takeOver();
        assertThat(taken.text())
                .startsWith("Sorry, we were cut off for a moment.")
                .contains("ending in 0142");
        assertThat(taken.expects()).isEqualTo(Expects.PHONE);

        var readBack = call.scripted("yes");
        assertThat(readBack.text())
                .contains("November 24")
                .contains("Jane Smith")
                .contains("Is that right?");

        assertThat(call.scripted("yes").text()).contains("You are booked");
        assertThat(call.calendar()).singleElement().satisfies(kept -> {
            assertThat(kept.status()).isEqualTo(Status.BOOKED);
            assertThat(kept.service()).isEqualTo("check-up");
        });
    }

    @Test
    void withoutATakeOverTheNextWordsAreUnderstoodAllTheSame() {
        call.call("hold_slot", "service", "check-up", "when", "Tuesday at half past two");
        call.call("note_detail", "field", "name", "said", "Jane Smith");
        call.call("note_detail", "field", "phone", "said", "this number");

        assertThat(call.scripted("yes, that's right").text()).contains("You are booked");
    }

    @Test
    void whoHasHeardNothingYetIsGreetedByWhoTakesOver() {
        assertThat(call.takeOver().text()).isEqualTo("Bella Clinic, how can I help?");
    }

    @Test
    void takingOverWhileTimesWereOfferedTakesTheOneChosen() {
        var offered = call.call("find_slots", "service", "check-up", "when", "Tuesday")
                .starts();
        call.takeOver();

        call.scripted("the second one");

        assertThat(call.known(FieldName.WHEN)).startsWith(offered.get(1));
    }

    @Test
    void takingOverInTheMiddleOfCancellingAsksOnceMore() {
        call.booked("Jane Smith", LiveCall.CALLER, "2026-11-26T17:00:00Z");
        call.call("cancel", "name", "Jane Smith", "agreed", "false");

        assertThat(call.takeOver().text()).contains("Shall I cancel it?");
        assertThat(call.scripted("yes").text()).contains("cancelled");
        assertThat(call.calendar()).isEmpty();
    }

    @Test
    void takingOverInTheMiddleOfMovingMoves() {
        call.booked("Jane Smith", LiveCall.CALLER, "2026-11-26T17:00:00Z");
        call.call("move", "name", "Jane Smith", "when", "2026-11-27T11:00", "agreed", "false");

        assertThat(call.takeOver().text()).contains("November 27").contains("Is that right?");
        assertThat(call.scripted("yes").text()).contains("I have changed it");
        assertThat(call.calendar()).hasSize(1);
    }

    @Test
    void takingOverAfterTheBookingAsksWhatElseThereIs() {
        call.call("hold_slot", "service", "check-up", "when", "Tuesday at half past two");
        call.call("note_detail", "field", "name", "said", "Jane Smith");
        call.call("note_detail", "field", "phone", "said", "this number");
        call.call("book", "agreed", "true");

        assertThat(call.takeOver().text()).contains("anything else");
        assertThat(call.scripted("no thank you").text()).contains("Goodbye");
        assertThat(call.conversation().progress().outcome()).isEqualTo(Outcome.BOOKED);
        assertThat(call.calendar()).hasSize(1);
    }

    @Test
    void takingOverAfterAQuestionNothingAnsweredTakesTheMessage() {
        call.call("answer", "question", "Do you repair bicycles on the moon?");

        assertThat(call.scripted("yes please").expects()).isEqualTo(Expects.MESSAGE);
    }

    @Test
    void whoHangsUpGivesUpWhatWasHeld() {
        call.call("hold_slot", "service", "check-up", "when", "Tuesday at half past two");

        call.hangsUp();

        assertThat(call.calendar()).isEmpty();
    }

    private void heard(String item, String text) {
        call.live.heard(call.business, call.key, item, text);
    }

    private void said(String item, String text) {
        call.live.said(call.business, call.key, item, text);
    }
}
