package dev.frontdesk.provider.openai;

import dev.frontdesk.audio.AudioFormat;
import dev.frontdesk.audio.Transcoder;
import dev.frontdesk.speech.SpeechFailure;
import dev.frontdesk.speech.SpeechFault.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The sound of an answer of `/audio/speech`, made mu-law piece by piece: raw samples at 24 kHz as OpenAI
/// sends them, or a WAV file of 8, 16 or 24 kHz as some engines do whatever they were asked for.
final class SpokenSound {

    private static final int PIECE_MILLIS = 100;
    private static final int RIFF_HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int LONGEST_CHUNK = 4_096;
    private static final int SHORTEST_FORMAT = 16;
    private static final short LINEAR = 1;
    private static final short EXTENSIBLE = -2;

    private final InputStream in;
    private final Transcoder transcoder;
    private final byte[] piece;
    private final byte[] made;
    private byte[] ahead;

    private SpokenSound(InputStream in, AudioFormat format, byte[] ahead) {
        this.in = in;
        this.ahead = ahead;
        this.transcoder = new Transcoder(format, AudioFormat.MULAW_8K);
        this.piece = new byte[format.bytes(PIECE_MILLIS)];
        this.made = new byte[transcoder.most(piece.length)];
    }

    /// @throws SpeechFailure when it is a file of a kind that is not understood
    static SpokenSound of(InputStream in) throws IOException {
        var start = in.readNBytes(RIFF_HEADER);
        boolean wav = start.length == RIFF_HEADER
                && name(start, 0).equals("RIFF")
                && name(start, 8).equals("WAVE");
        return wav ? new SpokenSound(in, format(in), new byte[0]) : new SpokenSound(in, AudioFormat.PCM_24K, start);
    }

    /// The next piece; empty at the end.
    byte[] next() throws IOException {
        while (true) {
            int length = fill();
            if (length == 0) {
                return new byte[0];
            }
            int count = transcoder.transcode(piece, 0, length, made);
            if (count > 0) {
                return Arrays.copyOf(made, count);
            }
        }
    }

    private int fill() throws IOException {
        int length = ahead.length;
        System.arraycopy(ahead, 0, piece, 0, length);
        ahead = new byte[0];
        return length + in.readNBytes(piece, length, piece.length - length);
    }

    /// Reads up to the sound.
    private static AudioFormat format(InputStream in) throws IOException {
        var format = AudioFormat.PCM_24K;
        while (true) {
            var header = in.readNBytes(CHUNK_HEADER);
            if (header.length < CHUNK_HEADER) {
                throw unknown("a WAV file without sound");
            }
            if (name(header, 0).equals("data")) {
                return format;
            }
            int length = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
            if (length < 0 || length > LONGEST_CHUNK) {
                throw unknown("a WAV file with an overlong chunk");
            }
            var chunk = in.readNBytes(length + length % 2);
            if (name(header, 0).equals("fmt ")) {
                format = format(chunk);
            }
        }
    }

    private static AudioFormat format(byte[] chunk) {
        if (chunk.length < SHORTEST_FORMAT) {
            throw unknown("a WAV file whose format is cut off");
        }
        var fields = ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN);
        short kind = fields.getShort(0);
        boolean understood =
                (kind == LINEAR || kind == EXTENSIBLE) && fields.getShort(2) == 1 && fields.getShort(14) == 16;
        return switch (understood ? fields.getInt(4) : 0) {
            case 8_000 -> AudioFormat.PCM_8K;
            case 16_000 -> AudioFormat.PCM_16K;
            case 24_000 -> AudioFormat.PCM_24K;
            default -> throw unknown("a WAV file that is not of one channel, 16 bits and 8, 16 or 24 kHz");
        };
    }

    private static SpeechFailure unknown(String what) {
        return new SpeechFailure(RealtimeFaults.fault(Kind.PROTOCOL, what));
    }

    private static String name(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.US_ASCII);
    }
}
