package dev.frontdesk.simulator.sound;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// Speech as frames of mu-law, 8 kHz, 160 bytes = 20 ms each, that are loud and carry what they say: a mark,
/// the utterance, the frame's place in it, its characters and a checksum. [Hearing] reads them, [Diction] has another
/// way.
///
/// The same text is always the same audio, so that a phrase may be cached.
public final class SpokenText {

    public static final int FRAME_BYTES = 160;
    public static final int FRAME_MILLIS = 20;

    /// Three characters in 20 ms: a sentence of thirty takes a fifth of a second, ten times as fast as people.
    public static final int CHARACTERS_PER_FRAME = 3;

    /// As many characters of four bytes as fit.
    public static final int MOST_PER_FRAME = 15;

    static final int PAYLOAD_BYTES = (FRAME_BYTES - 8) / 2;
    static final int CHECKED_BYTES = PAYLOAD_BYTES - 4;

    private SpokenText() {}

    /// Empty for an empty text.
    public static List<byte[]> frames(String text) {
        return frames(text, CHARACTERS_PER_FRAME);
    }

    /// @param charactersPerFrame how fast it is spoken, 1 to 15
    public static List<byte[]> frames(String text, int charactersPerFrame) {
        if (charactersPerFrame < 1 || charactersPerFrame > MOST_PER_FRAME) {
            throw new IllegalArgumentException("1 to 15 characters a frame, not " + charactersPerFrame);
        }
        var parts = parts(text, charactersPerFrame);
        if (parts.size() > 0xFFFF) {
            throw new IllegalArgumentException("an utterance of " + parts.size() + " frames is too long");
        }
        var utterance = checksum(text.getBytes(StandardCharsets.UTF_8));
        return IntStream.range(0, parts.size())
                .mapToObj(place -> frame(utterance, place, parts.size(), parts.get(place)))
                .toList();
    }

    /// As slowly as people, and as lively: what finds speech by its level finds it in these. Between any two frames
    /// with
    /// a character there is a softer one without.
    public static List<byte[]> slowFrames(String text) {
        var softer = random(FRAME_MILLIS, 4_000).getFirst();
        return frames(text, 1).stream()
                .flatMap(frame -> Stream.of(frame, softer))
                .toList();
    }

    /// The frames of a text in one piece.
    public static byte[] audio(String text) {
        return joined(frames(text));
    }

    /// How long a text is heard, in milliseconds.
    public static int millis(String text) {
        return FRAME_MILLIS * Math.ceilDivExact(text.codePointCount(0, text.length()), CHARACTERS_PER_FRAME);
    }

    /// As loud as speech, without words.
    public static List<byte[]> coughs(int millis) {
        return random(millis, 12_000);
    }

    /// The hiss of a line, about -50 dBFS: nobody speaks.
    public static List<byte[]> noise(int millis) {
        return random(millis, 180);
    }

    public static List<byte[]> silence(int millis) {
        return IntStream.range(0, framesIn(millis))
                .mapToObj(any -> silentFrame())
                .toList();
    }

    public static byte[] joined(List<byte[]> frames) {
        var audio = new ByteArrayOutputStream(frames.size() * FRAME_BYTES);
        frames.forEach(audio::writeBytes);
        return audio.toByteArray();
    }

    static int checksum(byte[] bytes) {
        var checksum = new CRC32();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    private static byte[] frame(int utterance, int place, int of, String characters) {
        var text = characters.getBytes(StandardCharsets.UTF_8);
        var payload = ByteBuffer.allocate(PAYLOAD_BYTES)
                .putInt(utterance)
                .putShort((short) place)
                .putShort((short) of)
                .put((byte) text.length)
                .put(text);
        // Filled up with something that differs, as speech does: a constant would be no sound.
        var filling = new byte[CHECKED_BYTES - payload.position()];
        new Random(utterance + place).nextBytes(filling);
        payload.put(filling);
        payload.putInt(checksum(Arrays.copyOf(payload.array(), CHECKED_BYTES)));
        var frame = Arrays.copyOf(Alphabet.mark(), FRAME_BYTES);
        Alphabet.write(payload.array(), frame, Alphabet.markLength());
        return frame;
    }

    private static List<String> parts(String text, int size) {
        var parts = new ArrayList<String>();
        var characters = text.codePoints().toArray();
        for (var from = 0; from < characters.length; from += size) {
            parts.add(new String(characters, from, Math.min(size, characters.length - from)));
        }
        return parts;
    }

    private static List<byte[]> random(int millis, int loudness) {
        var random = new Random(millis);
        return IntStream.range(0, framesIn(millis))
                .mapToObj(any -> randomFrame(random, loudness))
                .toList();
    }

    private static byte[] randomFrame(Random random, int loudness) {
        var samples = new short[FRAME_BYTES];
        for (var i = 0; i < samples.length; i++) {
            samples[i] = (short) random.nextInt(-loudness, loudness + 1);
        }
        return MuLaw.codes(samples);
    }

    private static byte[] silentFrame() {
        var frame = new byte[FRAME_BYTES];
        Arrays.fill(frame, MuLaw.ZERO);
        return frame;
    }

    private static int framesIn(int millis) {
        return Math.ceilDiv(millis, FRAME_MILLIS);
    }
}
