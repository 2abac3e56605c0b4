package dev.frontdesk.simulator.sms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.FakeDesk;
import dev.frontdesk.simulator.talk.Action;
import dev.frontdesk.simulator.talk.Ending;
import dev.frontdesk.simulator.twilio.Webhooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SmsThreadTest {

    private final FakeDesk desk = new FakeDesk();
    private final SmsThread thread = new SmsThread(new Webhooks(desk.connection()), "+17805550142", "+14385550119");

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theContactWritesFirstAndEveryMessageIsItsOwn() {
        desk.thenSays("<Message>When?</Message>").thenSays("<Message>Who?</Message>");

        assertThat(thread.open().text()).isEmpty();
        assertThat(thread.act(Action.Say.clearly("a check-up")).text()).isEqualTo("When?");
        assertThat(thread.act(Action.Say.clearly("Tuesday")).text()).isEqualTo("Who?");
        assertThat(desk.asked()).extracting(asked -> asked.form().get("Body")).containsExactly("a check-up", "Tuesday");
        assertThat(desk.asked())
                .extracting(asked -> asked.form().get("MessageSid"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aVoiceDocumentIsNoAnswerToAMessage() {
        desk.thenSays("<Say>When?</Say>");

        assertThat(thread.act(Action.Say.clearly("hi")).ending()).isInstanceOf(Ending.Failed.class);
    }
}
