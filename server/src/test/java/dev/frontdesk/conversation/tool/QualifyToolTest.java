package dev.frontdesk.conversation.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.ToolOffer;
import dev.frontdesk.conversation.scripted.Renovator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class QualifyToolTest {

    private final LiveCall call = new LiveCall(Renovator.ASKS, LiveCall.CALLER);

    @Test
    void answersAreReadAndTheNextQuestionIsTold() {
        var noted = call.call("qualify", "field", "room", "said", "well, the shower I think");

        assertThat(noted.status()).isEqualTo("done");
        assertThat(noted.known("room")).isEqualTo("bath");
        assertThat(noted.say()).isEqualTo("How much may it cost?");
        assertThat(noted.json().path("questions").valueStream().map(JsonNode::asString))
                .containsExactly("budget", "owner", "start", "more");
    }

    @Test
    void whatIsNoAnswerIsNotKept() {
        var noted = call.call("qualify", "field", "budget", "said", "quite a lot");

        assertThat(noted.status()).isEqualTo("not_understood");
        assertThat(noted.say()).endsWith("How much may it cost?");
        assertThat(call.conversation().form().answers()).isEmpty();
    }

    @Test
    void afterTheLastAnswerTheEnquiryGoesToTheOwnerOnceItIsKnownWhomToCallBack() {
        answerAll();
        assertThat(call.outbox.entries()).isEmpty();
        assertThat(call.call("note_detail", "field", "name", "said", "Jane Miller")
                        .status())
                .isEqualTo("not_done_ask");
        var passed = call.call("note_detail", "field", "phone", "said", "this number");

        assertThat(passed.status()).isEqualTo("done");
        assertThat(passed.say()).contains("I will pass that on");
        assertThat(call.outbox.entries()).hasSize(1);
        assertThat(call.outbox.entries().getFirst().payload())
                .containsEntry("name", "Jane Miller")
                .containsEntry("phone", LiveCall.CALLER);
        assertThat(call.conversation().progress().outcome()).isEqualTo(Outcome.MESSAGE);
    }

    @Test
    void theScriptGoesOnWithTheNextQuestion() {
        call.call("qualify", "field", "room", "said", "kitchen");
        assertThat(call.takeOver().text()).endsWith("How much may it cost?");
        assertThat(call.scripted("5000 dollars").text()).isEqualTo("Is it your own home?");
    }

    @Test
    void whileAnAppointmentIsMadeItGoesOnWithThat() {
        call.call("hold_slot", "service", "visit", "when", "Tuesday at ten");
        var noted = call.call("qualify", "field", "room", "said", "kitchen");

        assertThat(noted.say()).contains("name");
        assertThat(call.conversation().dialogue().stage()).isEqualTo(Stage.COLLECTING);
        assertThat(call.conversation().form().answer("room")).contains("kitchen");
    }

    @Test
    void aQuestionTheBusinessDoesNotAskIsAWrongCall() {
        assertThat(call.call("qualify", "field", "income", "said", "5000")
                        .json()
                        .path("instead")
                        .asString())
                .contains("room, budget, owner, start, more");
    }

    @Test
    void aBusinessThatAsksNothingHasNoSuchTool() {
        assertThat(call.toolbox.all(TestBusiness.BELLA, Channel.PHONE))
                .extracting(ToolOffer::name)
                .doesNotContain("qualify");
        assertThat(call.toolbox.all(Renovator.ASKS, Channel.PHONE))
                .filteredOn(offer -> offer.name().equals("qualify"))
                .singleElement()
                .satisfies(offer -> assertThat(offer.schema()).contains("\"budget\""));
    }

    @Test
    void theBriefingHasTheQuestions() {
        assertThat(call.opening.instructions())
                .contains("- room: Which room is it? One of: the kitchen, the bathroom. (has to be known)")
                .contains("- budget: How much may it cost?");
    }

    private void answerAll() {
        call.call("qualify", "field", "room", "said", "kitchen");
        call.call("qualify", "field", "budget", "said", "don't know");
        call.call("qualify", "field", "owner", "said", "yes");
        call.live.said(call.business, call.key, "item-1", "When should we start?");
        call.call("qualify", "field", "start", "said", "2026-12-01");
        call.call("qualify", "field", "more", "said", "The stairs are steep");
    }
}
