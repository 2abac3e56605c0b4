package dev.frontdesk.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResamplerTest {

    private static final int[] RATES = {8_000, 16_000, 22_050, 24_000};

    @ParameterizedTest
    @CsvSource({
        "8000, 16000",
        "8000, 24000",
        "16000, 8000",
        "24000, 8000",
        "16000, 24000",
        "24000, 16000",
        "8000, 8000",
        "22050, 8000"
    })
    void whatATelephoneCarriesKeepsItsLevel(int from, int to) {
        for (int hertz : new int[] {100, 300, 1_000, 2_000, 3_000, 3_400}) {
            short[] out = whole(from, to, Sounds.sine(from, hertz, 16_000, from));
            assertThat(Sounds.level(out, to / 10, to)).as("%d Hz", hertz).isCloseTo(-9.24, within(0.5));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "22050, 8000, 4700",
        "22050, 8000, 10500",
        "24000, 8000, 4700",
        "24000, 8000, 6000",
        "24000, 8000, 7900",
        "24000, 8000, 11000",
        "16000, 8000, 4700",
        "16000, 8000, 6000",
        "16000, 8000, 7500",
        "24000, 16000, 9000",
        "24000, 16000, 11500"
    })
    void whatTheLowerRateCannotHoldDoesNotFoldBack(int from, int to, int hertz) {
        short[] out = whole(from, to, Sounds.sine(from, hertz, 16_000, from));
        assertThat(Sounds.level(out, to / 10, to)).isLessThan(-9.24 - 40);
    }

    /// A raised rate must not sound metallic: at 8 kHz a tone of 1 kHz has images at 7 and 9 kHz.
    @ParameterizedTest
    @CsvSource({"8000, 16000", "8000, 24000", "16000, 24000"})
    void raisingTheRateAddsNoTones(int from, int to) {
        short[] out = whole(from, to, Sounds.sine(from, 1_000, 16_000, from));
        int start = to / 10;
        double sine = 0;
        double cosine = 0;
        for (int i = start; i < to; i++) {
            sine += out[i] * Math.sin(2 * Math.PI * 1_000 * i / to);
            cosine += out[i] * Math.cos(2 * Math.PI * 1_000 * i / to);
        }
        double count = to - start;
        double rest = 0;
        for (int i = start; i < to; i++) {
            double tone = 2
                    / count
                    * (sine * Math.sin(2 * Math.PI * 1_000 * i / to) + cosine * Math.cos(2 * Math.PI * 1_000 * i / to));
            rest += (out[i] - tone) * (out[i] - tone);
        }
        assertThat(10 * Math.log10(rest / count / (32_768.0 * 32_768.0))).isLessThan(-9.24 - 50);
    }

    @Property(tries = 200)
    void howSoundIsCutMakesNoDifference(
            @ForAll @IntRange(max = 2) int from,
            @ForAll @IntRange(max = 2) int to,
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 700) Integer> cuts) {
        int length = cuts.stream().mapToInt(Integer::intValue).sum();
        short[] in = Sounds.noise(8_000, length, new Random(7));
        var resampler = new Resampler(RATES[from], RATES[to]);
        short[] out = new short[resampler.most(length) + cuts.size()];
        int read = 0;
        int written = 0;
        for (int cut : cuts) {
            int made = resampler.resample(in, read, cut, out, written);
            assertThat(made).isLessThanOrEqualTo(resampler.most(cut));
            written += made;
            read += cut;
        }
        assertThat(Arrays.copyOf(out, written)).isEqualTo(whole(RATES[from], RATES[to], in));
    }

    @Property(tries = 100)
    void anHourIsAnHour(
            @ForAll @IntRange(max = 2) int from,
            @ForAll @IntRange(max = 2) int to,
            @ForAll @IntRange(max = 50_000) int length) {
        long expected = ((long) length * RATES[to] + RATES[from] - 1) / RATES[from];
        assertThat(whole(RATES[from], RATES[to], new short[length])).hasSize((int) expected);
    }

    @Test
    void theLoudestSoundDoesNotWrapAround() {
        short[] square = new short[8_000];
        for (int i = 0; i < square.length; i++) {
            square[i] = i / 20 % 2 == 0 ? Short.MAX_VALUE : Short.MIN_VALUE;
        }
        short[] out = whole(8_000, 16_000, square);
        for (int i = 100; i < out.length; i++) {
            assertThat(Math.abs(out[i] - out[i - 1])).isLessThan(40_000);
        }
    }

    @Test
    void otherRatesAreRefused() {
        assertThatThrownBy(() -> new Resampler(8_000, 44_100)).hasMessageContaining("44100");
    }

    private static short[] whole(int from, int to, short[] in) {
        var resampler = new Resampler(from, to);
        short[] out = new short[resampler.most(in.length)];
        return Arrays.copyOf(out, resampler.resample(in, 0, in.length, out, 0));
    }
}
