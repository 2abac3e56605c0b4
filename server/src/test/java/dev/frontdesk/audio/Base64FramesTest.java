package dev.frontdesk.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base64FramesTest {

    @Property
    void encodesAsTheJdkDoes(@ForAll @Size(max = 400) byte[] bytes, @ForAll @IntRange(max = 9) int at) {
        byte[] out = new byte[at + Base64Frames.encodedLength(bytes.length)];
        int length = Base64Frames.encode(bytes, 0, bytes.length, out, at);
        assertThat(Arrays.copyOfRange(out, at, at + length))
                .isEqualTo(Base64.getEncoder().encode(bytes));
    }

    @Property
    void decodesWhatTheJdkEncodes(
            @ForAll @Size(max = 400) byte[] bytes, @ForAll boolean padded, @ForAll @IntRange(max = 9) int at) {
        byte[] text = (padded ? Base64.getEncoder() : Base64.getEncoder().withoutPadding()).encode(bytes);
        byte[] message = new byte[at + text.length + 3];
        System.arraycopy(text, 0, message, at, text.length);
        byte[] out = new byte[at + Base64Frames.mostDecoded(text.length)];
        int length = Base64Frames.decode(message, at, text.length, out, at);
        assertThat(Arrays.copyOfRange(out, at, at + length)).isEqualTo(bytes);
    }

    @Property
    void anyTextIsDecodedOrRefusedAsByTheJdk(@ForAll @Size(max = 40) byte[] text) {
        byte[] out = new byte[Base64Frames.mostDecoded(text.length)];
        int length = Base64Frames.decode(text, 0, text.length, out, 0);
        byte[] expected = jdk(text);
        assertThat(length).isEqualTo(expected == null ? Base64Frames.BROKEN : expected.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "AAAAA", "AA=A", "A===", "====", "AAA\n", "AA A", "AAA-", "AAAA=", "é/AA", "AAA=AAAA"})
    void whatIsNotBase64IsRefused(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(Base64Frames.decode(bytes, 0, bytes.length, new byte[20], 0)).isEqualTo(Base64Frames.BROKEN);
    }

    @Property
    void lettersEndWhereTheFirstOtherCharacterIs(
            @ForAll @Size(max = 40) byte[] bytes, @ForAll @IntRange(max = 255) int other) {
        byte[] letters = Base64.getEncoder().withoutPadding().encode(bytes);
        byte[] text = Arrays.copyOf(letters, letters.length + 3);
        text[letters.length] = (byte) other;
        int at = letters.length / 3;
        boolean isLetter = "+/".indexOf(other) >= 0 || (other < 128 && Character.isLetterOrDigit(other));
        assertThat(Base64Frames.letters(text, at, letters.length)).isEqualTo(letters.length);
        assertThat(Base64Frames.letters(text, at, text.length)).isEqualTo(letters.length + (isLetter ? 1 : 0));
    }

    @Property
    void whatTheJdkEncodesIsWhole(@ForAll @Size(max = 400) byte[] bytes) {
        byte[] text = Base64.getEncoder().encode(bytes);
        assertThat(Base64Frames.isWhole(text, 0, text.length)).isTrue();
        if (text.length > 0) {
            assertThat(Base64Frames.isWhole(text, 0, text.length - 1)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "AAAAA", "AA=A", "A===", "====", "AAA\n", "AA A", "AAA-", "AAAA=", "é/AA", "AAA=AAAA"})
    void whatIsNotBase64IsNotWhole(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(Base64Frames.isWhole(bytes, 0, bytes.length)).isFalse();
    }

    private static byte @org.jspecify.annotations.Nullable [] jdk(byte[] text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }
}
