package dev.frontdesk.provider.elevenlabs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class VoiceMessageTest {

    @Test
    void audioStaysWhereItLies() {
        var bytes = ("###" + " { \"contextId\" : \"u0\", \"audio\":  \"AAECAw==\" , \"isFinal\":null}" + "###")
                .getBytes(StandardCharsets.UTF_8);
        var message = VoiceMessage.read(bytes, 3, bytes.length - 6);

        assertThat(message.audio()).isSameAs(bytes);
        assertThat(new String(message.audio(), message.start(), message.length(), StandardCharsets.US_ASCII))
                .isEqualTo("AAECAw==");
        assertThat(message.bytes()).isEqualTo(4);
        assertThat(message.context()).isEqualTo("u0");
        assertThat(message.isLast()).isFalse();
    }

    @Test
    void audioThatIsWrittenUnusuallyIsWrittenAnew() {
        var message = read("{\"audio\":\"AA\\u0045CAw\"}");

        assertThat(new String(message.audio(), message.start(), message.length(), StandardCharsets.US_ASCII))
                .isEqualTo("AAECAw==");
    }

    @Test
    void lettersOfTwoUnitsHaveTwoTimes() {
        var message =
                read("{\"audio\":\"\",\"alignment\":{\"chars\":[\"a\",\"😀\",\"b\"],\"charStartTimesMs\":[0,7,9]}}");

        assertThat(message.text()).isEqualTo("a😀b");
        assertThat(message.times()).isEqualTo(List.of(0, 7, 7, 9));
        assertThat(message.length()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"isFinal\":true,\"contextId\":\"u1\"}",
                "{\"is_final\":true,\"audio\":null,\"context_id\":\"u1\",\"alignment\":null,\"new\":{\"a\":[1,{}]}}"
            })
    void theEndIsKnownInBothSpellings(String text) {
        assertThat(read(text).isLast()).isTrue();
        assertThat(read(text).context()).isEqualTo("u1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{\"audio\":\"A\"}", "{\"audio\":\"AAAA", "{\"audio\":\"äöüß\"}"})
    void whatIsNoMessageIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOfAny(IllegalArgumentException.class, JacksonException.class);
    }

    private static VoiceMessage read(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return VoiceMessage.read(bytes, 0, bytes.length);
    }
}
