package dev.frontdesk.channel.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.contact.ConversationId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.StaticApplicationContext;

class ChatEventsTest {

    private static final ConversationId ONE = new ConversationId(new UUID(0, 1));
    private static final ConversationId OTHER = new ConversationId(new UUID(0, 2));

    private final ChatEvents events = new ChatEvents();

    private static ChatEvent event(int turn) {
        return new ChatEvent(turn, "{}", false);
    }

    @Test
    void everyStreamOfTheConversationHearsAReplyAndNoOther() throws Exception {
        try (var first = events.subscribe(ONE);
                var second = events.subscribe(ONE);
                var other = events.subscribe(OTHER)) {
            events.publish(ONE, event(1));
            assertThat(first.next(Duration.ZERO)).isEqualTo(new ChatSignal.Said(event(1)));
            assertThat(second.next(Duration.ZERO)).isEqualTo(new ChatSignal.Said(event(1)));
            assertThat(other.next(Duration.ZERO)).isEqualTo(new ChatSignal.Quiet());
        }
    }

    @Test
    void aConversationHasFourStreamsAtMost() {
        var streams = new ArrayList<ChatSubscription>();
        for (int stream = 0; stream < 4; stream++) {
            streams.add(events.subscribe(ONE));
        }
        assertThatThrownBy(() -> events.subscribe(ONE)).hasMessageContaining("429");
        streams.getFirst().close();
        events.subscribe(ONE).close();
        streams.subList(1, 4).forEach(ChatSubscription::close);
        assertThat(events.streams()).isZero();
    }

    @Test
    void theServerHasAThousandStreamsAtMost() {
        var streams = new ArrayList<ChatSubscription>();
        for (int stream = 0; stream < 1000; stream++) {
            streams.add(events.subscribe(new ConversationId(new UUID(1, stream))));
        }
        assertThatThrownBy(() -> events.subscribe(ONE)).hasMessageContaining("503");
        streams.forEach(ChatSubscription::close);
        assertThat(events.streams()).isZero();
    }

    @Test
    void aReaderThatFallsBehindIsClosedAndHoldsUpNobody() throws Exception {
        try (var slow = events.subscribe(ONE)) {
            for (int turn = 0; turn < 33; turn++) {
                events.publish(ONE, event(turn));
            }
            assertThat(slow.next(Duration.ZERO)).isEqualTo(new ChatSignal.Closed());
        }
    }

    @Test
    void allStreamsEndWhenTheServerStops() throws Exception {
        try (var one = events.subscribe(ONE);
                var other = events.subscribe(OTHER);
                var context = new StaticApplicationContext()) {
            events.onApplicationEvent(new ContextClosedEvent(context));
            for (var stream : List.of(one, other)) {
                assertThat(stream.next(Duration.ZERO)).isEqualTo(new ChatSignal.Closed());
            }
        }
    }
}
