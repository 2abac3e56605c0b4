package dev.frontdesk.simulator.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SpokenTextTest {

    private static final String TEXT = "Grüezi, how can I help? 你好 😀 – 10:30.";

    @Test
    void thirtyCharactersTakeAFifthOfASecond() {
        var frames = SpokenText.frames("x".repeat(30));

        assertThat(frames).hasSize(10).allMatch(frame -> frame.length == 160);
        assertThat(SpokenText.millis("x".repeat(30))).isEqualTo(200);
        assertThat(SpokenText.frames("x".repeat(30), 15)).hasSize(2);
        assertThat(SpokenText.frames("")).isEmpty();
    }

    @Test
    void everyFrameIsAsLoudAsSpeech() {
        var frames = new ArrayList<>(SpokenText.frames(TEXT));
        frames.addAll(SpokenText.coughs(300));

        assertThat(frames).allMatch(frame -> MuLaw.decibels(frame) > -20);
        assertThat(SpokenText.noise(100)).hasSize(5).allMatch(frame -> MuLaw.decibels(frame) < -45);
        assertThat(SpokenText.silence(90)).hasSize(5).allMatch(frame -> MuLaw.decibels(frame) < -90);
    }

    @Test
    void slowWordsAreReadAndMoveInLevel() {
        var frames = SpokenText.slowFrames(TEXT);

        assertThat(frames).hasSize(2 * TEXT.codePointCount(0, TEXT.length()));
        assertThat(heard(new Hearing(), frames)).isEqualTo(TEXT);
        assertThat(MuLaw.decibels(frames.get(0)) - MuLaw.decibels(frames.get(1)))
                .isGreaterThan(4);
    }

    @Test
    void wordsAreReadHoweverTheAudioIsCut() {
        var random = new Random(7);
        for (var round = 0; round < 300; round++) {
            var text = anyText(random);
            var audio = SpokenText.joined(SpokenText.frames(text, random.nextInt(1, 16)));
            var most = random.nextInt(1, 700);
            var hearing = new Hearing();

            var heard = heard(hearing, cut(audio, random, most));

            assertThat(heard).isEqualTo(text);
            assertThat(hearing.damaged() + hearing.missing()).isZero();
        }
    }

    @Test
    void silenceNoiseAndCoughsBetweenFramesAreNoWords() {
        var mixed = new ArrayList<byte[]>();
        var others = List.of(SpokenText.silence(40), SpokenText.noise(40), SpokenText.coughs(40));
        var frames = SpokenText.frames(TEXT);
        for (var i = 0; i < frames.size(); i++) {
            mixed.addAll(others.get(i % 3));
            mixed.add(Arrays.copyOf(SpokenText.silence(20).getFirst(), 1 + i));
            mixed.add(frames.get(i));
        }
        var hearing = new Hearing();

        assertThat(heard(hearing, mixed)).isEqualTo(TEXT);
        assertThat(hearing.damaged()).isZero();
        assertThat(heard(new Hearing(), SpokenText.coughs(2_000))).isEmpty();
    }

    @Test
    void theWayThroughLinearSamplesChangesNothing() {
        var audio = SpokenText.audio(TEXT);

        assertThat(MuLaw.codes(MuLaw.linear(audio))).isEqualTo(audio);
    }

    @Test
    void aFrameCutOffOrChangedYieldsNothingAndIsCounted() {
        var random = new Random(11);
        var frames = SpokenText.frames(TEXT);
        for (var round = 0; round < 300; round++) {
            var hurt = random.nextInt(1, frames.size() - 1);
            var damaged = new ArrayList<>(frames);
            damaged.set(hurt, hurt(frames.get(hurt), random));
            var hearing = new Hearing();

            var heard = heard(hearing, damaged);

            assertThat(heard).hasSizeLessThan(TEXT.length());
            assertThat(hearing.damaged()).isEqualTo(1);
            assertThat(hearing.missing()).isEqualTo(1);
        }
    }

    @Test
    void anUtteranceBrokenOffInTheMiddleOfAFrameEndsBefore() {
        var hearing = new Hearing();

        var heard = heard(hearing, List.of(Arrays.copyOf(SpokenText.audio("Good morning."), 450)));
        hearing.ended();

        assertThat(heard).isEqualTo("Good m");
        assertThat(hearing.damaged()).isEqualTo(1);
    }

    @Test
    void aPieceKnowsItsPlace() {
        var pieces = new Hearing().take(SpokenText.audio("Hello"));

        assertThat(pieces).extracting(Piece::text).containsExactly("Hel", "lo");
        assertThat(pieces.getFirst().isFirst()).isTrue();
        assertThat(pieces.getFirst().isLast()).isFalse();
        assertThat(pieces.getLast().isLast()).isTrue();
        assertThat(pieces)
                .allMatch(piece -> piece.utterance() == pieces.getFirst().utterance());
    }

    @Test
    void nobodySpeaksFasterThanFits() {
        assertThatThrownBy(() -> SpokenText.frames("x", 16)).hasMessageContaining("1 to 15");
    }

    @Test
    void muLawAgreesWithTheStandard() {
        assertThat(MuLaw.linear(new byte[] {(byte) 0x80, 0x00, (byte) 0xFF, (byte) 0xF0}))
                .containsExactly(32124, -32124, 0, 120);
        for (var code = 0; code < 256; code++) {
            if (code != 0x7F) {
                assertThat(MuLaw.code(MuLaw.linear((byte) code))).isEqualTo((byte) code);
            }
        }
    }

    private static String heard(Hearing hearing, List<byte[]> chunks) {
        return chunks.stream()
                .flatMap(chunk -> hearing.take(chunk).stream())
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String anyText(Random random) {
        var text = new StringBuilder();
        for (var i = random.nextInt(1, 60); i > 0; i--) {
            text.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0x1F600, 0x1F640) : random.nextInt(32, 0x500));
        }
        return text.toString();
    }

    private static List<byte[]> cut(byte[] audio, Random random, int most) {
        var chunks = new ArrayList<byte[]>();
        var at = 0;
        while (at < audio.length) {
            var to = Math.min(audio.length, at + random.nextInt(1, most + 1));
            chunks.add(Arrays.copyOfRange(audio, at, to));
            at = to;
        }
        return chunks;
    }

    /// After the mark: changed in one place, or cut short.
    private static byte[] hurt(byte[] frame, Random random) {
        var at = random.nextInt(8, frame.length);
        if (random.nextBoolean()) {
            return Arrays.copyOf(frame, at);
        }
        var changed = frame.clone();
        changed[at] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }
}
