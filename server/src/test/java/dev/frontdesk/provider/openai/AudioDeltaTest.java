package dev.frontdesk.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.provider.openai.RealtimeEvent.Audio;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class AudioDeltaTest {

    private static final String SOUND = Base64.getEncoder().encodeToString(new byte[] {1, 2, 3, 4, 5, -1, -2});

    private static final String[] GRAFTS = {
        "\"",
        "\\",
        "\\u0041",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "=",
        "==",
        "\n",
        "\t",
        " ",
        "é",
        "\0",
        "null",
        "-1",
        "1e3",
        "01",
        "\"type\":\"response.output_audio.delta\",",
        "\"delta\":\"AAAA\",",
        "\"item_id\":\"other\",",
        "\"item\":{\"id\":\"x\"},",
        "response.done",
        "\"\"",
        "true",
        ",,",
        "AA==",
        "\\/"
    };

    private final AudioDelta delta = new AudioDelta();

    @Test
    void cutsTheItemAndTheAudioOutOfTheMiddleOfABuffer() {
        var message = "....." + Said.audio("resp_1", "item_42", SOUND) + ".....";
        var bytes = message.getBytes(StandardCharsets.UTF_8);

        assertThat(delta.read(bytes, 5, bytes.length - 10)).isTrue();
        assertThat(delta.item()).isEqualTo("item_42");
        assertThat(delta.isOf("item_42".getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(delta.isOf("item_4".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(new String(bytes, delta.start(), delta.length(), StandardCharsets.US_ASCII))
                .isEqualTo(SOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "{\"type\":\"response.output_audio.delta\"}",
                "{\"type\":\"response.output_audio.delta\",\"item_id\":\"\",\"delta\":\"AAAA\"}",
                "{\"type\":\"response.output_audio.delta\",\"item_id\":\"a\",\"delta\":\"AAA\"}",
                "{\"type\":\"response.output_audio.delta\",\"item_id\":\"a\",\"delta\":\"AB==\"}",
                "{\"type\":\"response.output_audio.done\",\"item_id\":\"a\",\"delta\":\"AAAA\"}",
                "{\"type\":\"response.output_audio.delta\",\"item_id\":\"a\",\"delta\":\"AAAA\",\"delta\":\"AAAA\"}",
                "{\"type\":\"response.output_audio.delta\",\"item_id\":\"a\",\"delta\":\"AAAA\",\"new\":1}",
                "{\"type\":\"response.output_audio.delta\",\"item_id\":\"a\",\"delta\":\"AAAA\"} x"
            })
    void leavesWhatIsUnusualToTheOtherReader(String message) {
        assertThat(reads(message.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Property(tries = 20_000)
    void saysWhatTheOtherReaderSaysOfWhateverItTakes(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 4) int changes) {
        var random = new Random(seed);
        var sound = new byte[random.nextInt(40)];
        random.nextBytes(sound);
        var message = Said.audio("resp_1", "item_1", Base64.getEncoder().encodeToString(sound))
                .getBytes(StandardCharsets.UTF_8);
        for (int change = 0; change < changes; change++) {
            message = changed(message, random);
        }

        if (reads(message)) {
            var audio = (Audio) RealtimeEventReader.read(message, 0, message.length);
            assertThat(delta.item()).isEqualTo(audio.item());
            assertThat(Arrays.copyOfRange(message, delta.start(), delta.start() + delta.length()))
                    .isEqualTo(audio.base64().getBytes(StandardCharsets.US_ASCII));
        } else if (changes == 0 && sound.length > 0) {
            throw new AssertionError("an ordinary message was not taken");
        } else {
            otherReaderDoesNotBreak(message);
        }
    }

    private static void otherReaderDoesNotBreak(byte[] message) {
        try {
            assertThat(RealtimeEventReader.read(message, 0, message.length)).isNotNull();
        } catch (JacksonException | IllegalArgumentException refused) {
            assertThat(refused).isNotNull();
        }
    }

    private boolean reads(byte[] message) {
        return delta.read(message, 0, message.length);
    }

    private static byte[] changed(byte[] message, Random random) {
        if (message.length == 0) {
            return message;
        }
        int at = random.nextInt(message.length);
        return switch (random.nextInt(4)) {
            case 0 -> joined(message, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
            case 1 -> joined(message, at, new byte[0], Math.min(message.length, at + 1 + random.nextInt(5)));
            case 2 -> Arrays.copyOf(message, at);
            default -> joined(message, at, GRAFTS[random.nextInt(GRAFTS.length)].getBytes(StandardCharsets.UTF_8), at);
        };
    }

    private static byte[] joined(byte[] message, int until, byte[] graft, int from) {
        var joined = Arrays.copyOf(message, until + graft.length + message.length - from);
        System.arraycopy(graft, 0, joined, until, graft.length);
        System.arraycopy(message, from, joined, until + graft.length, message.length - from);
        return joined;
    }
}
