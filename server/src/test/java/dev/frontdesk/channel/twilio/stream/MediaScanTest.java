package dev.frontdesk.channel.twilio.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaScanTest {

    private final MediaScan scan = new MediaScan();
    private final MessageReader reader = new MessageReader(MessageReader.json());

    @Test
    void audioIsFoundInsideALongerBuffer() {
        byte[] message = Written.bytes("xx" + Written.media("AAEC") + "yy");
        assertThat(scan.find(message, 2, message.length - 4)).isTrue();
        assertThat(new String(message, scan.payload(), scan.payloadLength(), StandardCharsets.US_ASCII))
                .isEqualTo("AAEC");
    }

    @Test
    void orderOfMembersDoesNotMatter() {
        assertThat(finds("{\"streamSid\":\"MZ1\",\"media\":{\"payload\":\"AA==\",\"track\":\"inbound\"},"
                        + "\"event\":\"media\"}"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"event\":\"media\",\"media\":{\"payload\":\"AAAA\"}}",
                "{\"event\":\"mark\",\"media\":{\"track\":\"inbound\",\"payload\":\"AAAA\"}}",
                "{\"event\":\"media\",\"media\":{\"track\":\"outbound\",\"payload\":\"AAAA\"}}",
                "{\"event\":\"media\",\"media\":{\"track\":\"inbound\",\"payload\":\"AAA\"}}",
                "{\"event\":\"media\",\"media\":{\"track\":\"inbound\",\"payload\":\"AA=A\"}}",
                "{\"event\":\"media\",\"media\":{\"track\":\"inbound\",\"payload\":\"AA\\nA\"}}",
                "{\"event\":\"media\",\"media\":{\"track\":\"inbound\",\"payload\":\"\"}}",
                "{\"event\":\"media\",\"media\":{\"track\":\"inbound\",\"payload\":\"AAAA\"}",
                "{\"event\":\"media\",\"media\":{\"track\":\"inbound\",\"payload\":\"AAAA\"}}}",
                "{\"event\":\"media\",\"x\":{\"track\":\"inbound\",\"payload\":\"AAAA\"}}",
                "{\"event\":\"media\",\"media\":{\"track\":\"inbound\",\"payload\":\"AAAA\",\"payload\":\"AAAA\"}}",
                ""
            })
    void whatIsNotPlainMediaIsLeftToTheReader(String message) {
        assertThat(finds(message)).isFalse();
    }

    private boolean finds(String message) {
        byte[] bytes = Written.bytes(message);
        return scan.find(bytes, 0, bytes.length);
    }

    @Test
    void neverFindsWhatTheReaderReadsOtherwise() {
        var random = new Random(20_261_121);
        byte[] proper = Written.bytes(Written.media("/38AAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHw=="));
        int found = 0;
        for (int round = 0; round < 50_000; round++) {
            byte[] message = mutated(proper, random);
            if (scan.find(message, 0, message.length)) {
                found++;
                String payload = new String(message, scan.payload(), scan.payloadLength(), StandardCharsets.US_ASCII);
                assertThat(reader.read(message, 0, message.length))
                        .isInstanceOfSatisfying(
                                StreamMessage.Media.class,
                                media -> assertThat(media.base64()).isEqualTo(payload));
            }
        }
        assertThat(found).isGreaterThan(1_000);
    }

    private static byte[] mutated(byte[] proper, Random random) {
        byte[] message = proper.clone();
        for (int change = random.nextInt(3); change >= 0; change--) {
            int at = random.nextInt(message.length);
            switch (random.nextInt(4)) {
                case 0 -> message[at] = (byte) (' ' + random.nextInt(95));
                case 1 -> message[at] = message[random.nextInt(message.length)];
                case 2 -> message = Arrays.copyOf(message, 1 + random.nextInt(message.length));
                default -> message = doubled(message, at, random.nextInt(20));
            }
        }
        return message;
    }

    private static byte[] doubled(byte[] message, int at, int length) {
        int piece = Math.min(length, message.length - at);
        byte[] longer = Arrays.copyOf(message, message.length + piece);
        System.arraycopy(message, at, longer, at + piece, message.length - at);
        return longer;
    }
}
