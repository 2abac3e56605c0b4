package dev.frontdesk.simulator.vendor.nova;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventMessageTest {

    @Test
    void theEmptyMessageIsAsAwsPublishesIt() {
        assertThat(HexFormat.of().formatHex(new EventMessage(Map.of(), new byte[0]).encoded()))
                .isEqualTo("000000100000000005c248eb7d98c8ff");
    }

    @Test
    void whatIsWrittenIsReadHoweverItIsCut() {
        var one = EventMessage.of("{\"a\":1}", ":event-type", "chunk", ":message-type", "event");
        var two = EventMessage.of("{}", ":exception-type", "validationException");
        var bytes = new byte[one.encoded().length + two.encoded().length];
        System.arraycopy(one.encoded(), 0, bytes, 0, one.encoded().length);
        System.arraycopy(two.encoded(), 0, bytes, one.encoded().length, two.encoded().length);

        for (var cut = 0; cut <= bytes.length; cut++) {
            var messages = new EventMessages();
            var read = new java.util.ArrayList<>(messages.take(java.util.Arrays.copyOfRange(bytes, 0, cut)));
            read.addAll(messages.take(java.util.Arrays.copyOfRange(bytes, cut, bytes.length)));

            assertThat(read).hasSize(2);
            assertThat(read.getFirst().headers()).isEqualTo(one.headers());
            assertThat(new String(read.getFirst().payload(), StandardCharsets.UTF_8))
                    .isEqualTo("{\"a\":1}");
            assertThat(read.getLast().headers()).containsEntry(":exception-type", "validationException");
        }
    }

    @Test
    void aChangedByteIsNoticedWhereverItIs() {
        var whole = EventMessage.of("{\"a\":1}", ":event-type", "chunk").encoded();

        for (var i = 0; i < whole.length; i++) {
            var changed = whole.clone();
            changed[i] ^= 1;

            assertThatThrownBy(() -> EventMessage.read(changed)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
