package dev.frontdesk.audio;

/// How one channel of sound is written: mu-law, or 16-bit linear samples with the lower byte first.
public enum AudioFormat {
    MULAW_8K(Encoding.MULAW, 8_000),
    PCM_8K(Encoding.PCM, 8_000),
    PCM_16K(Encoding.PCM, 16_000),
    PCM_24K(Encoding.PCM, 24_000);

    /// How a sample is written.
    public enum Encoding {
        MULAW(1),
        PCM(2);

        private final int bytes;

        Encoding(int bytes) {
            this.bytes = bytes;
        }

        public int bytesPerSample() {
            return bytes;
        }
    }

    /// What a frame lasts.
    public static final int FRAME_MILLIS = 20;

    private final Encoding encoding;
    private final int rate;

    AudioFormat(Encoding encoding, int rate) {
        this.encoding = encoding;
        this.rate = rate;
    }

    public Encoding encoding() {
        return encoding;
    }

    /// Samples a second.
    public int rate() {
        return rate;
    }

    /// Bytes of 20 milliseconds.
    public int frameBytes() {
        return bytes(FRAME_MILLIS);
    }

    /// Bytes of so many milliseconds.
    public int bytes(int millis) {
        return rate / 1_000 * millis * encoding.bytesPerSample();
    }

    /// Whole milliseconds that so many bytes last.
    public long millis(long bytes) {
        return bytes * 1_000 / ((long) rate * encoding.bytesPerSample());
    }
}
