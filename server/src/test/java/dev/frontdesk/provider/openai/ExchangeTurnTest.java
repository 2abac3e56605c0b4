package dev.frontdesk.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.speech.SpeechEvent.Final;
import dev.frontdesk.speech.SpeechEvent.Partial;
import dev.frontdesk.speech.SpeechEvent.SpeechStarted;
import dev.frontdesk.speech.SpeechEvent.SpeechStopped;
import dev.frontdesk.speech.SpeechEvent.ToolAsked;
import dev.frontdesk.speech.SpeechEvent.TurnEnded;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The caller's turns and tools' results: which are answered, and when.
class ExchangeTurnTest extends PlayedExchange {

    @Test
    void theCallersTurnIsToldAsItIsHeard() {
        callerSpeaks("in_1");
        says(Said.callerWords("in_1", "Do you"));
        says(Said.callerWords("in_1", " cut?"));
        says(Said.callerSaid("in_1", "Do you cut?"));

        assertThat(told.events())
                .containsExactly(
                        new SpeechStarted(),
                        new SpeechStopped(),
                        new TurnEnded(),
                        new Partial("Do you"),
                        new Partial("Do you cut?"),
                        new Final("in_1", "Do you cut?", 1, List.of()));
    }

    @Test
    void aTurnIsAnsweredOnceItsFirstWordIsWrittenDown() {
        callerSpeaks("in_1");
        assertThat(sent).isEmpty();
        says(Said.callerWords("in_1", "Yes"));
        says(Said.callerSaid("in_1", "Yes."));

        assertThat(types()).containsExactly("response.create");
    }

    @Test
    void aCoughIsNotAnswered() {
        callerSpeaks("in_1");
        says(Said.callerSaid("in_1", ""));
        later.forEach(Runnable::run);

        assertThat(sent).isEmpty();
        assertThat(exchange.isQuiet()).isFalse();
        nanos += 1_000_000_000;
        assertThat(exchange.isQuiet()).isTrue();
    }

    @Test
    void nobodyWaitsLongForWordsNorForThoseOfALongSpeech() {
        callerSpeaks("in_1");
        later.forEach(Runnable::run);
        assertThat(types()).containsExactly("response.create");
        says(Said.responseCreated("resp_1", "ask-0"));
        says(Said.responseDone("resp_1"));

        says(Said.speechStarted());
        says(Said.speechStopped(2_400));
        says(Said.committed("in_2"));
        assertThat(types()).containsExactly("response.create", "response.create");
    }

    @Test
    void aToolsResultIsSpokenOfAfterACough() {
        toolAsked("call_1");
        callerSpeaks("in_1");
        exchange.answer("call_1", "{}");
        assertThat(types()).containsExactly("conversation.item.create");
        says(Said.callerSaid("in_1", ""));

        assertThat(types()).containsExactly("conversation.item.create", "response.create");
    }

    @Test
    void aMurmurWhileWeSpeakIsNotAnswered() {
        responds("resp_1", "", "item_1");
        callerSpeaks("in_1");
        ends("resp_1", "item_1");

        assertThat(sent).isEmpty();
    }

    @Test
    void aToolsResultIsFollowedByAResponse() {
        toolAsked("call_1");
        exchange.answer("call_1", "{\"slots\":[]}");

        assertThat(told.events(ToolAsked.class)).containsExactly(new ToolAsked("call_1", "find_slots", "{\"day\":1}"));
        assertThat(types()).containsExactly("conversation.item.create", "response.create");
        assertThat(sent.getFirst().at("/item/call_id").stringValue()).isEqualTo("call_1");
        assertThat(sent.getFirst().at("/item/output").stringValue()).isEqualTo("{\"slots\":[]}");
    }

    @Test
    void severalToolsAreFollowedByOneResponse() {
        says(Said.responseCreated("resp_1", ""));
        says(Said.toolCall("resp_1", "call_1", "find_slots", "{}"));
        says(Said.toolCall("resp_1", "call_2", "answer", "{}"));
        says(Said.responseDone("resp_1"));
        exchange.answer("call_2", "{}");
        exchange.answer("call_1", "{}");

        assertThat(types()).containsExactly("conversation.item.create", "conversation.item.create", "response.create");
    }

    @Test
    void itIsQuietOnlyWhenNobodySpeaksAndTheAudioIsOver() {
        nanos += 1_000_000_000;
        assertThat(exchange.isQuiet()).isTrue();
        responds("resp_1", "", "item_1");
        ends("resp_1", "item_1");
        assertThat(exchange.isQuiet()).as("while it is heard").isFalse();
        nanos += 700_000_000;
        assertThat(exchange.isQuiet()).isTrue();
        callerSpeaks("in_1");
        assertThat(exchange.isQuiet()).isFalse();
    }
}
