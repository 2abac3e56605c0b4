package dev.frontdesk.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.speech.SpeechEvent.Idle;
import dev.frontdesk.speech.SpeechEvent.ItemStarted;
import dev.frontdesk.speech.SpeechEvent.ToolDropped;
import org.junit.jupiter.api.Test;

/// What is still made, and what was heard of it, when the caller speaks into it.
class ExchangeInterruptionTest extends PlayedExchange {

    @Test
    void interruptingCancelsAndTruncatesToWhatWasHeard() {
        responds("resp_1", "", "item_1");
        exchange.interrupt("item_1", 120);

        assertThat(types()).containsExactly("response.cancel", "conversation.item.truncate");
        assertThat(sent.getFirst().path("response_id").stringValue()).isEqualTo("resp_1");
        assertThat(sent.getLast().path("audio_end_ms").longValue()).isEqualTo(120);
    }

    @Test
    void truncationNeverGoesPastWhatWasReceived() {
        responds("resp_1", "", "item_1");
        exchange.interrupt("item_1", 5_000);

        assertThat(sent.getLast().path("audio_end_ms").longValue()).isEqualTo(200);
    }

    @Test
    void nothingIsCancelledWhenNothingIsBeingMade() {
        responds("resp_1", "", "item_1");
        ends("resp_1", "item_1");
        exchange.interrupt("item_1", 50);

        assertThat(types()).containsExactly("conversation.item.truncate");
    }

    @Test
    void whatDoesNotExistIsNotTruncated() {
        exchange.interrupt("item_9", 100);
        says(Said.responseCreated("resp_1", ""));
        says(Said.itemAdded("resp_1", "item_1"));
        exchange.interrupt("item_1", 0);

        assertThat(types()).containsExactly("response.cancel");
    }

    @Test
    void itemsThatNobodyHeardAreForgottenWhole() {
        responds("resp_1", "", "item_1");
        says(Said.audioDone("resp_1", "item_1"));
        says(Said.itemAdded("resp_1", "item_2"));
        audio("resp_1", "item_2");
        exchange.interrupt("item_1", 100);

        assertThat(types())
                .containsExactly("response.cancel", "conversation.item.truncate", "conversation.item.truncate");
        assertThat(sent.getLast().path("item_id").stringValue()).isEqualTo("item_2");
        assertThat(sent.getLast().path("audio_end_ms").longValue()).isZero();
    }

    @Test
    void lateAudioOfAnInterruptedResponseIsDropped() {
        responds("resp_1", "", "item_1");
        exchange.interrupt("item_1", 100);
        audio("resp_1", "item_1");
        says(Said.wording("resp_1", "item_1", "late"));
        says(Said.itemAdded("resp_1", "item_2"));
        audio("resp_1", "item_2");
        says(Said.cancelled("resp_1"));

        assertThat(told.audio("item_1")).hasSize(1_600);
        assertThat(told.audio("item_2")).isEmpty();
        assertThat(told.events()).containsExactly(new ItemStarted("item_1"), new Idle());
    }

    @Test
    void aResponseThatWasAskedForAndInterruptedBeforeItBeganIsCancelledWhenItBegins() {
        exchange.prompt("Greet.");
        exchange.interrupt("", 0);
        assertThat(types()).containsExactly("response.create");
        says(Said.responseCreated("resp_1", "ask-0"));

        assertThat(types()).containsExactly("response.create", "response.cancel");
    }

    @Test
    void aTurnThatEndedWhileTheInterruptedResponseWasBeingMadeIsAnswered() {
        responds("resp_1", "", "item_1");
        callerSpeaks("in_1");
        exchange.interrupt("item_1", 100);
        says(Said.callerSaid("in_1", "No, Friday."));
        says(Said.cancelled("resp_1"));

        assertThat(types()).containsExactly("response.cancel", "conversation.item.truncate", "response.create");
    }

    @Test
    void aToolThatWasInterruptedStillGetsItsResultButNoResponseOfItsOwn() {
        toolAsked("call_1");
        says(Said.speechStarted());
        exchange.interrupt("", 0);
        exchange.answer("call_1", "{\"booked\":true}");

        assertThat(types()).containsExactly("conversation.item.create");
    }

    @Test
    void aToolCallThatWasCutOffGetsAResultToo() {
        says(Said.responseCreated("resp_1", ""));
        says(Said.toolCall("resp_1", "call_1", "find_slots", "{}"));
        exchange.interrupt("", 0);
        says(Said.responseDone("resp_1", "cancelled", "null", """
                {"type":"function_call","status":"incomplete","call_id":"call_1","name":"find_slots"},\
                {"type":"function_call","status":"incomplete","call_id":"call_2","name":"answer"}"""));
        exchange.answer("call_1", "{}");

        assertThat(types()).containsExactly("response.cancel", "conversation.item.create", "conversation.item.create");
        assertThat(told.events(ToolDropped.class)).containsExactly(new ToolDropped("call_1"));
    }

    @Test
    void memoryHoldsOnlyWhatWasHeard() {
        responds("resp_1", "", "item_1");
        says(Said.wording("resp_1", "item_1", "We have three o'clock and four o'clock."));
        exchange.interrupt("item_1", 100);

        assertThat(memory.said("item_1")).isEqualTo("We have three");
    }
}
