package dev.frontdesk.simulator.sound;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// RIFF/WAVE files of one channel at 8 kHz, 16-bit linear or mu-law.
public final class Wav {

    private static final int RIFF = 0x46464952;
    private static final int WAVE = 0x45564157;
    private static final int FORMAT = 0x20746d66;
    private static final int DATA = 0x61746164;
    private static final int LINEAR = 1;
    private static final int MU_LAW = 7;
    private static final int RATE = 8_000;
    private static final int HEADER = 44;

    private Wav() {}

    /// @return mu-law
    /// @throws IllegalArgumentException when it is no such file
    public static byte[] read(byte[] file) {
        var buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        try {
            if (buffer.getInt() != RIFF || buffer.getInt() < 0 || buffer.getInt() != WAVE) {
                throw new IllegalArgumentException("the file is no WAV");
            }
            var format = 0;
            while (true) {
                var chunk = buffer.getInt();
                // A file that was streamed does not know its length.
                var length = (int) Math.min(Integer.toUnsignedLong(buffer.getInt()), buffer.remaining());
                if (chunk == DATA) {
                    return muLaw(format, Arrays.copyOfRange(file, buffer.position(), buffer.position() + length));
                }
                if (chunk == FORMAT) {
                    format = format(buffer.slice(buffer.position(), length).order(ByteOrder.LITTLE_ENDIAN));
                }
                buffer.position(buffer.position() + length + length % 2);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException cut) {
            throw new IllegalArgumentException("the WAV file is cut off", cut);
        }
    }

    /// Linear samples as a file.
    public static byte[] write(short[] samples) {
        var file = ByteBuffer.allocate(HEADER + 2 * samples.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(RIFF)
                .putInt(HEADER - 8 + 2 * samples.length)
                .putInt(WAVE)
                .putInt(FORMAT)
                .putInt(16)
                .putShort((short) LINEAR)
                .putShort((short) 1)
                .putInt(RATE)
                .putInt(2 * RATE)
                .putShort((short) 2)
                .putShort((short) 16)
                .putInt(DATA)
                .putInt(2 * samples.length);
        for (var sample : samples) {
            file.putShort(sample);
        }
        return file.array();
    }

    private static int format(ByteBuffer chunk) {
        var format = chunk.getShort();
        var channels = chunk.getShort();
        var rate = chunk.getInt();
        if (channels != 1 || rate != RATE) {
            throw new IllegalArgumentException(
                    "only one channel at 8000 Hz is understood here, not " + channels + " at " + rate + " Hz");
        }
        return format;
    }

    private static byte[] muLaw(int format, byte[] audio) {
        if (format == MU_LAW) {
            return audio;
        }
        if (format != LINEAR) {
            throw new IllegalArgumentException("only linear and mu-law WAV are understood here");
        }
        var samples = new short[audio.length / 2];
        ByteBuffer.wrap(audio).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return MuLaw.codes(samples);
    }
}
