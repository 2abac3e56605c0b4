package dev.frontdesk.provider.local;

import dev.frontdesk.audio.MuLaw;
import dev.frontdesk.audio.Resampler;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// espeak-ng's WAV file, made mu-law of 8 kHz piece by piece.
final class EspeakSound {

    private static final int TELEPHONE = 8_000;
    private static final int PIECE_SAMPLES = 4_410;
    private static final int HEADER = 44;
    private static final int RATE_AT = 24;

    private final InputStream in;
    private final Resampler resampler;
    private final byte[] piece = new byte[2 * PIECE_SAMPLES];
    private final short[] samples = new short[PIECE_SAMPLES];
    private final short[] resampled;

    private EspeakSound(InputStream in, int rate) {
        this.in = in;
        this.resampler = new Resampler(rate, TELEPHONE);
        this.resampled = new short[resampler.most(PIECE_SAMPLES)];
    }

    /// espeak-ng always writes the plain header of 44 bytes, for one channel of 16 bits; the rate depends on the
    /// voice.
    ///
    /// @throws IOException when it is another, or none
    static EspeakSound of(InputStream in) throws IOException {
        var header = in.readNBytes(HEADER);
        if (header.length < HEADER) {
            throw new EOFException("no sound");
        }
        var fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        int rate = fields.getInt(RATE_AT);
        boolean plain = new String(header, 36, 4, StandardCharsets.US_ASCII).equals("data")
                && fields.getShort(22) == 1
                && fields.getShort(34) == 16;
        boolean known = rate == 22_050 || rate == 16_000 || rate == TELEPHONE;
        if (!plain || !known) {
            throw new IOException("a WAV file of another kind");
        }
        return new EspeakSound(in, rate);
    }

    /// The next piece; empty at the end.
    byte[] next() throws IOException {
        while (true) {
            int length = in.readNBytes(piece, 0, piece.length);
            if (length < 2) {
                return new byte[0];
            }
            ByteBuffer.wrap(piece, 0, length & ~1)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .get(samples, 0, length / 2);
            int count = resampler.resample(samples, 0, length / 2, resampled, 0);
            var muLaw = new byte[count];
            MuLaw.encode(resampled, 0, count, muLaw, 0);
            if (count > 0) {
                return muLaw;
            }
        }
    }
}
