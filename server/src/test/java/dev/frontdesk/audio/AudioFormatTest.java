package dev.frontdesk.audio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AudioFormatTest {

    @ParameterizedTest
    @CsvSource({"MULAW_8K, 160", "PCM_8K, 320", "PCM_16K, 640", "PCM_24K, 960"})
    void aFrameIsTwentyMilliseconds(AudioFormat format, int bytes) {
        assertThat(format.frameBytes()).isEqualTo(bytes);
        assertThat(format.millis(bytes)).isEqualTo(20);
        assertThat(format.millis(bytes - 1)).isEqualTo(19);
    }

    @ParameterizedTest
    @EnumSource
    void silenceIsSilent(AudioFormat format) {
        byte[] frame = SilenceFrames.frame(format);
        byte[] decoded =
                new byte[Base64Frames.mostDecoded(SilenceFrames.base64(format).length())];
        byte[] text = SilenceFrames.base64(format).getBytes(java.nio.charset.StandardCharsets.US_ASCII);

        assertThat(frame).hasSize(format.frameBytes()).containsOnly(format == AudioFormat.MULAW_8K ? 0xFF : 0);
        assertThat(Base64Frames.decode(text, 0, text.length, decoded, 0)).isEqualTo(frame.length);
        assertThat(decoded).startsWith(frame);
    }
}
