package dev.frontdesk.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.speech.SpeechEvent.Complained;
import dev.frontdesk.speech.SpeechEvent.Idle;
import dev.frontdesk.speech.SpeechEvent.ItemEnded;
import dev.frontdesk.speech.SpeechEvent.ItemStarted;
import dev.frontdesk.speech.SpeechEvent.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Responses that we ask for, one at a time.
class ExchangeTest extends PlayedExchange {

    @Test
    void aSentenceThatWeAskForHasOurName() {
        exchange.say(utterance("u7", "We open at nine."));
        assertThat(sent)
                .singleElement()
                .satisfies(message -> assertThat(
                                message.at("/response/instructions").stringValue())
                        .contains("We open at nine."));
        responds("resp_1", "ask-0", "item_1");
        says(Said.wording("resp_1", "item_1", "We open at nine."));
        ends("resp_1", "item_1");

        assertThat(told.events())
                .containsExactly(
                        new ItemStarted("u7"),
                        new Wording("u7", "We open at nine.", List.of()),
                        new ItemEnded("u7"),
                        new Idle());
        assertThat(told.audio("u7")).hasSize(1_600);
    }

    @Test
    void whileOneResponseIsMadeOthersWaitInTheirOrder() {
        exchange.say(utterance("u1", "One."));
        exchange.say(utterance("u2", "Two."));
        exchange.prompt("Three.");
        assertThat(types()).containsExactly("response.create");
        responds("resp_1", "ask-0", "item_1");
        ends("resp_1", "item_1");
        assertThat(types()).containsExactly("response.create", "response.create");
        assertThat(told.events(Idle.class)).isEmpty();
        responds("resp_2", "ask-1", "item_2");
        ends("resp_2", "item_2");

        assertThat(sent.getLast().at("/response/instructions").stringValue()).isEqualTo("Three.");
    }

    @Test
    void tooManyThatWaitAreComplainedOf() {
        for (int at = 0; at < 12; at++) {
            exchange.say(utterance("u" + at, "More."));
        }

        assertThat(told.events(Complained.class))
                .isNotEmpty()
                .allMatch(each -> each.code().equals("too_many_waiting"));
        assertThat(sent).hasSize(1);
    }

    @Test
    void aResponseThatIsRefusedBecauseOfAnotherIsAskedForAfterIt() {
        exchange.prompt("Greet the caller.");
        says(Said.error("invalid_request_error", "conversation_already_has_active_response", "ask-0"));
        assertThat(types()).containsExactly("response.create");
        responds("resp_1", "", "item_1");
        ends("resp_1", "item_1");

        assertThat(types()).containsExactly("response.create", "response.create");
        assertThat(told.events(Complained.class)).isEmpty();
    }

    @Test
    void wordsThatAreRefusedAreSpokenApartFromTheConversationAndThenPutIntoIt() {
        exchange.say(utterance("u1", "We are closed."));
        says(Said.error("invalid_request_error", "something_else", "ask-0"));
        assertThat(sent.getLast().at("/response/conversation").stringValue()).isEqualTo("none");
        responds("resp_1", "ask-0", "item_1");
        says(Said.wording("resp_1", "item_1", "We are closed."));
        ends("resp_1", "item_1");

        assertThat(sent.getLast().at("/item/role").stringValue()).isEqualTo("assistant");
        assertThat(sent.getLast().at("/item/content/0/text").stringValue()).isEqualTo("We are closed.");
    }
}
