package dev.frontdesk.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.PlayedTime;
import dev.frontdesk.provider.openai.RealtimeEvent.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class PulseTest {

    private static final Refused ANSWER = new Refused("invalid_request_error", "item_not_found", "pulse");

    private final PlayedTime time = new PlayedTime();
    private final List<ObjectNode> sent = new ArrayList<>();
    private final List<String> died = new ArrayList<>();
    private final Pulse pulse = new Pulse(sent::add, time, Runnable::run, () -> died.add("dead"));

    @BeforeEach
    void begin() {
        pulse.begin();
    }

    @Test
    void asksForAnItemThatDoesNotExist() {
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().toString()).isEqualTo("""
                {"type":"conversation.item.retrieve","event_id":"pulse","item_id":"none"}""");
    }

    @Test
    void isDeadWhenWhatAnsweredOnceAnswersNoMore() {
        answer();
        time.pass(Pulse.BEAT.multipliedBy(2));
        assertThat(sent).hasSize(2);
        time.pass(Pulse.BEAT.multipliedBy(2));
        assertThat(died).isEmpty();
        time.pass(Pulse.BEAT);
        assertThat(died).containsExactly("dead");
        time.pass(Duration.ofMinutes(1));
        assertThat(died).hasSize(1);
    }

    @Test
    void isNotAskedWhileAnythingComes() {
        answer();
        for (int second = 0; second < 60; second++) {
            pulse.told();
            time.pass(Pulse.BEAT);
        }
        assertThat(sent).hasSize(1);
        assertThat(died).isEmpty();
    }

    @Test
    void livesWhileItAnswers() {
        answer();
        for (int second = 0; second < 60; second++) {
            time.pass(Pulse.BEAT.multipliedBy(4));
            answer();
        }
        assertThat(sent.size()).isGreaterThan(30);
        assertThat(died).isEmpty();
    }

    @Test
    void isNotAskedAgainWhenItDoesNotKnowTheQuestion() {
        assertThat(pulse.isAnswer(new Refused("invalid_request_error", "unknown_event", "")))
                .isFalse();
        time.pass(Duration.ofMinutes(1));
        assertThat(sent).hasSize(1);
        assertThat(died).isEmpty();
    }

    @Test
    void nothingComesAfterItsEnd() {
        answer();
        pulse.end();
        time.pass(Duration.ofMinutes(1));
        assertThat(sent).hasSize(1);
        assertThat(died).isEmpty();
    }

    private void answer() {
        pulse.told();
        assertThat(pulse.isAnswer(ANSWER)).isTrue();
    }
}
