package dev.frontdesk.audio;

import dev.frontdesk.audio.AudioFormat.Encoding;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// 20 ms of silence in every format, made once.
public final class SilenceFrames {

    private static final Map<AudioFormat, byte[]> FRAMES = new EnumMap<>(AudioFormat.class);
    private static final Map<AudioFormat, String> ENCODED = new EnumMap<>(AudioFormat.class);

    static {
        for (AudioFormat format : AudioFormat.values()) {
            byte[] frame = new byte[format.frameBytes()];
            fill(format, frame, 0, frame.length);
            byte[] encoded = new byte[Base64Frames.encodedLength(frame.length)];
            Base64Frames.encode(frame, 0, frame.length, encoded, 0);
            FRAMES.put(format, frame);
            ENCODED.put(format, new String(encoded, StandardCharsets.ISO_8859_1));
        }
    }

    private SilenceFrames() {}

    /// The frame, shared by all: never written to.
    public static byte[] frame(AudioFormat format) {
        return Objects.requireNonNull(FRAMES.get(format));
    }

    /// The frame in base64.
    public static String base64(AudioFormat format) {
        return Objects.requireNonNull(ENCODED.get(format));
    }

    /// Writes silence over a stretch of bytes.
    public static void fill(AudioFormat format, byte[] to, int at, int length) {
        Arrays.fill(to, at, at + length, format.encoding() == Encoding.MULAW ? MuLaw.SILENCE : 0);
    }
}
