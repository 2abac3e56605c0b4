package dev.frontdesk.audio;

import java.nio.charset.StandardCharsets;

/// The header of a WAV file of mu-law at 8 kHz (RIFF, format tag 7, with the `fact` chunk that tag asks for).
/// The sound follows as it is, channels taking turns by the sample.
public final class WavHeader {

    /// How long the header is.
    public static final int BYTES = 58;

    private static final int MULAW_TAG = 7;
    private static final int UNKNOWN = -1;

    private final byte[] bytes = new byte[BYTES];
    private int at;

    private WavHeader() {}

    /// For sound whose length is not known yet: the sizes are the greatest there are, which players read as "to
    /// the end of the file". Valid however early the file ends.
    public static byte[] streaming(int channels) {
        return header(channels, UNKNOWN, UNKNOWN, UNKNOWN);
    }

    /// For so many bytes of sound. A file with an odd number of them takes one more byte of padding after them.
    ///
    /// @throws IllegalArgumentException for more than a WAV file can hold, two gigabytes
    public static byte[] of(int channels, long soundBytes) {
        if (soundBytes < 0 || soundBytes > Integer.MAX_VALUE - BYTES) {
            throw new IllegalArgumentException("A WAV file cannot hold " + soundBytes + " bytes");
        }
        int sound = (int) soundBytes;
        return header(channels, BYTES - 8 + sound + sound % 2, sound / channels, sound);
    }

    private static byte[] header(int channels, int rest, int samples, int sound) {
        int rate = AudioFormat.MULAW_8K.rate();
        return new WavHeader()
                .text("RIFF")
                .number(rest)
                .text("WAVE")
                .text("fmt ")
                .number(18)
                .half(MULAW_TAG)
                .half(channels)
                .number(rate)
                .number(rate * channels)
                .half(channels)
                .half(8)
                .half(0)
                .text("fact")
                .number(4)
                .number(samples)
                .text("data")
                .number(sound)
                .bytes;
    }

    private WavHeader text(String fourLetters) {
        byte[] letters = fourLetters.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(letters, 0, bytes, at, letters.length);
        at += letters.length;
        return this;
    }

    private WavHeader number(int value) {
        return half(value).half(value >> 16);
    }

    private WavHeader half(int value) {
        bytes[at++] = (byte) value;
        bytes[at++] = (byte) (value >> 8);
        return this;
    }
}
