package dev.frontdesk.audio;

import dev.frontdesk.audio.AudioFormat.Encoding;

/// Turns sound of one format into another, for one direction of one call. Sound may be cut anywhere, even
/// within a sample. Where the formats are the same the bytes pass through.
///
/// Not thread-safe.
public final class Transcoder {

    private static final int BLOCK = 480;

    private final AudioFormat from;
    private final AudioFormat to;
    private final Resampler resampler;
    private final short[] samples = new short[BLOCK];
    private final short[] resampled;

    /// The lower byte of a sample whose upper byte is still to come; -1 for none.
    private int lower = -1;

    public Transcoder(AudioFormat from, AudioFormat to) {
        this.from = from;
        this.to = to;
        this.resampler = new Resampler(from.rate(), to.rate());
        this.resampled = new short[resampler.most(BLOCK)];
    }

    /// The most bytes that `length` bytes can become.
    public int most(int length) {
        if (from == to) {
            return length;
        }
        int most = length / from.encoding().bytesPerSample() + 1;
        return resampler.most(most) * to.encoding().bytesPerSample();
    }

    /// Takes `length` bytes from `in[offset]` on and writes what they make to `out`, from its start.
    ///
    /// @param out another array than `in`, at least `most(length)` long
    /// @return bytes written
    public int transcode(byte[] in, int offset, int length, byte[] out) {
        if (from == to) {
            System.arraycopy(in, offset, out, 0, length);
            return length;
        }
        int end = offset + length;
        int at = offset;
        int written = 0;
        while (at < end) {
            int size = Math.min(end - at, BLOCK * from.encoding().bytesPerSample() - 1);
            int count = read(in, at, size);
            int made = resampler.resample(samples, 0, count, resampled, 0);
            written += write(made, out, written);
            at += size;
        }
        return written;
    }

    private int read(byte[] in, int at, int size) {
        if (from.encoding() == Encoding.MULAW) {
            MuLaw.decode(in, at, size, samples, 0);
            return size;
        }
        int count = 0;
        for (int i = at; i < at + size; i++) {
            if (lower < 0) {
                lower = in[i] & 0xFF;
            } else {
                samples[count++] = (short) (in[i] << 8 | lower);
                lower = -1;
            }
        }
        return count;
    }

    private int write(int count, byte[] out, int at) {
        if (to.encoding() == Encoding.MULAW) {
            MuLaw.encode(resampled, 0, count, out, at);
            return count;
        }
        for (int i = 0; i < count; i++) {
            out[at + 2 * i] = (byte) resampled[i];
            out[at + 2 * i + 1] = (byte) (resampled[i] >> 8);
        }
        return 2 * count;
    }
}
