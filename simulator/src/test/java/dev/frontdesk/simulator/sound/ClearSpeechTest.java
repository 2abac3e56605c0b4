package dev.frontdesk.simulator.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClearSpeechTest {

    private static final String TEXT = "Grüezi, a check-up on Tuesday at three, please? 你好 😀 – 10:30.";
    private static final int UP = 6;

    @Test
    void aSentenceTakesHalfAsLongAsPeopleNeed() {
        var frames = Diction.CLEAR.frames("A check-up on Tuesday, please.");

        assertThat(frames).hasSize(44).allMatch(frame -> frame.length == 160);
        assertThat(frames).allMatch(frame -> MuLaw.decibels(frame) > -20);
        assertThat(Diction.CLEAR.frames("")).isEmpty();
    }

    @Test
    void wordsAreReadHoweverTheAudioIsCutAndWhereverItBegins() {
        var random = new Random(7);
        for (var round = 0; round < 30; round++) {
            var audio =
                    SpokenText.joined(List.of(silence(random.nextInt(400)), Diction.CLEAR.audio(TEXT), silence(200)));
            var hearing = new Hearing();

            assertThat(heard(hearing, cut(audio, random, random.nextInt(1, 700))))
                    .isEqualTo(TEXT);
            assertThat(hearing.damaged() + hearing.missing()).isZero();
        }
    }

    @Test
    void wordsSurviveSincResamplingToABrowsersRateAndBack() {
        for (var late = 0; late < UP; late++) {
            var shift = late;
            survives(samples -> Resampling.down(shifted(Resampling.up(samples, UP), shift), UP));
        }
    }

    @Test
    void wordsSurviveLinearResamplingToABrowsersRateAndBack() {
        for (var late = 0; late < UP; late++) {
            var shift = late;
            survives(samples -> everySixth(shifted(between(samples), shift)));
        }
    }

    @Test
    void theEndOfTheLastWordThatResamplingKeepsIsUnderstoodWhenTheLineFallsQuiet() {
        var audio = Diction.CLEAR.audio(TEXT);
        var hearing = new Hearing();
        var heard = heard(hearing, List.of(Arrays.copyOf(audio, audio.length - 40)));

        assertThat(heard).isNotEqualTo(TEXT);
        assertThat(heard + hearing.quiet().stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(TEXT);
        assertThat(hearing.damaged() + hearing.missing()).isZero();
    }

    @Test
    void wordsSurviveChangesOfLoudness() {
        for (var gain : List.of(0.3, 0.5, 0.8, 1.0, 1.9)) {
            survives(samples -> each(samples, sample -> sample * gain));
        }
    }

    @Test
    void wordsSurviveNoiseAndAPathThatTurnsThemUpsideDown() {
        var random = new Random(3);

        survives(samples -> each(samples, sample -> sample + random.nextGaussian() * 1_500));
        survives(samples -> each(samples, sample -> -sample));
    }

    @Test
    void wordsSurviveEverythingAtOnce() {
        var random = new Random(5);

        survives(samples -> Resampling.down(
                shifted(each(Resampling.up(samples, UP), sample -> 0.3 * sample + random.nextGaussian() * 300), 4),
                UP));
    }

    @Test
    void anUtteranceBrokenOffEndsAtTheBlockBefore() {
        var hearing = new Hearing();

        var heard = heard(hearing, List.of(Arrays.copyOf(Diction.CLEAR.audio("Good morning."), 3_000)));
        hearing.ended();

        assertThat(heard).isEqualTo("Good mor");
        assertThat(hearing.damaged()).isEqualTo(1);
        assertThat(Diction.CLEAR.heard("Good morning.", 3_000 / 160)).isEqualTo("Good mor".length());
    }

    @Test
    void aBlockThatIsLostIsMissed() {
        var frames = Diction.CLEAR.frames("A check-up on Tuesday, please.");
        var hearing = new Hearing();
        var gappy = new ArrayList<>(frames.subList(0, 11));
        gappy.addAll(SpokenText.silence(300));
        gappy.addAll(frames.subList(22, 44));
        gappy.addAll(SpokenText.silence(20));

        assertThat(heard(hearing, gappy)).isEqualTo("A check-esday, please.");
        assertThat(hearing.missing()).isEqualTo(1);
        assertThat(hearing.damaged()).isZero();
    }

    @Test
    void bothWaysOfSpeakingAreUnderstoodInTurnAndOthersAreNoWords() {
        var hearing = new Hearing();
        var audio = List.of(
                SpokenText.audio("One, "),
                Diction.CLEAR.audio("two, "),
                SpokenText.audio("three, "),
                SpokenText.joined(SpokenText.coughs(2_000)),
                Diction.CLEAR.audio("four."));

        assertThat(heard(hearing, cut(SpokenText.joined(audio), new Random(1), 160)))
                .isEqualTo("One, two, three, four.");
        assertThat(hearing.damaged()).isZero();
    }

    @Test
    void howMuchWasHeardIsKnownByTheFrames() {
        assertThat(Diction.QUICK.heard("Grüezi 😀!", 3)).isEqualTo("Grüezi 😀!".length());
        assertThat(Diction.QUICK.heard("Grüezi", 1)).isEqualTo(3);
        assertThat(Diction.CLEAR.heard("Grüezi 😀!", 10)).isZero();
        assertThat(Diction.CLEAR.heard("Grüezi 😀!", 11)).isEqualTo("Grüezi ".length());
        assertThat(Diction.CLEAR.heard("Grüezi 😀!", 99)).isEqualTo("Grüezi 😀!".length());
    }

    @Test
    void nobodySpeaksForAnHour() {
        assertThatThrownBy(() -> Diction.CLEAR.frames("x".repeat(40_000))).hasMessageContaining("too long");
    }

    private static void survives(UnaryOperator<double[]> path) {
        var samples = MuLaw.linear(SpokenText.joined(List.of(silence(333), Diction.CLEAR.audio(TEXT), silence(400))));
        var arrived = path.apply(doubles(samples));
        var hearing = new Hearing();

        assertThat(heard(hearing, List.of(MuLaw.codes(shorts(arrived))))).isEqualTo(TEXT);
        assertThat(hearing.damaged()).isZero();
    }

    /// The straight line between two samples.
    private static double[] between(double[] samples) {
        var more = new double[samples.length * UP];
        for (var i = 0; i < more.length; i++) {
            var next = samples[Math.min(samples.length - 1, i / UP + 1)];
            more[i] = samples[i / UP] + (next - samples[i / UP]) * (i % UP) / UP;
        }
        return more;
    }

    private static double[] everySixth(double[] samples) {
        var fewer = new double[samples.length / UP];
        for (var i = 0; i < fewer.length; i++) {
            fewer[i] = samples[i * UP];
        }
        return fewer;
    }

    private static double[] shifted(double[] samples, int by) {
        return Arrays.copyOfRange(samples, by, samples.length);
    }

    private static double[] each(double[] samples, DoubleUnaryOperator change) {
        return Arrays.stream(samples).map(change).toArray();
    }

    private static double[] doubles(short[] samples) {
        var doubles = new double[samples.length];
        for (var i = 0; i < samples.length; i++) {
            doubles[i] = samples[i];
        }
        return doubles;
    }

    private static short[] shorts(double[] samples) {
        var shorts = new short[samples.length];
        for (var i = 0; i < samples.length; i++) {
            shorts[i] = (short) Math.clamp(Math.round(samples[i]), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return shorts;
    }

    private static byte[] silence(int samples) {
        var silence = new byte[samples];
        Arrays.fill(silence, MuLaw.ZERO);
        return silence;
    }

    private static String heard(Hearing hearing, List<byte[]> chunks) {
        return chunks.stream()
                .flatMap(chunk -> hearing.take(chunk).stream())
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static List<byte[]> cut(byte[] audio, Random random, int most) {
        var chunks = new ArrayList<byte[]>();
        for (var at = 0; at < audio.length; ) {
            var to = Math.min(audio.length, at + random.nextInt(1, most + 1));
            chunks.add(Arrays.copyOfRange(audio, at, to));
            at = to;
        }
        return chunks;
    }
}
