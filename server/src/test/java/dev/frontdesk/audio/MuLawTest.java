package dev.frontdesk.audio;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MuLawTest {

    /// Decision and quantized values of G.711's table 2a, times four: 14 bits to 16.
    @ParameterizedTest
    @CsvSource({
        "0x80, 32124",
        "0x8F, 16764",
        "0x90, 15996",
        "0x9F, 8316",
        "0xA0, 7932",
        "0xAF, 4092",
        "0xBF, 1980",
        "0xCF, 924",
        "0xDF, 396",
        "0xEF, 132",
        "0xFE, 8",
        "0xFF, 0",
        "0x7F, 0",
        "0x7E, -8",
        "0x00, -32124",
        "0x0F, -16764"
    })
    void codesMeanWhatTheStandardSays(String code, int linear) {
        assertThat(MuLaw.decode((byte) (int) Integer.decode(code))).isEqualTo((short) linear);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0xFF",
        "3, 0xFF",
        "4, 0xFE",
        "8, 0xFE",
        "32767, 0x80",
        "-32768, 0x00",
        "-8, 0x7E",
        "1000, 0xCE",
        "-1000, 0x4E",
        "32124, 0x80",
        "16764, 0x8F"
    })
    void samplesBecomeTheStandardsCodes(int sample, String code) {
        assertThat(MuLaw.encode((short) sample)).isEqualTo((byte) (int) Integer.decode(code));
    }

    @Test
    void everyCodeComesBackExceptNegativeZero() {
        for (int code = 0; code < 256; code++) {
            byte expected = code == 0x7F ? MuLaw.SILENCE : (byte) code;
            assertThat(MuLaw.encode(MuLaw.decode((byte) code))).isEqualTo(expected);
        }
    }

    /// An interval of segment s is 8 · 2^s wide, its code means the middle.
    @Property
    void noSampleIsFurtherFromItsCodeThanHalfAnInterval(@ForAll short sample) {
        byte code = MuLaw.encode(sample);
        int segment = (~code & 0x70) >> 4;
        int reachable = Math.max(-32_635, Math.min(32_635, sample));
        assertThat(Math.abs(MuLaw.decode(code) - reachable)).isLessThanOrEqualTo(4 << segment);
    }

    @Test
    void louderIsNeverCodedAsQuieter() {
        for (int sample = Short.MIN_VALUE; sample < Short.MAX_VALUE; sample++) {
            assertThat(MuLaw.decode(MuLaw.encode((short) sample)))
                    .isLessThanOrEqualTo(MuLaw.decode(MuLaw.encode((short) (sample + 1))));
        }
    }

    @Test
    void stretchesAreCodedWhereTheyAreSaid() {
        byte[] codes = new byte[6];
        MuLaw.encode(new short[] {9, 1_000, -1_000, 9}, 1, 2, codes, 3);
        assertThat(codes).containsExactly(0, 0, 0, 0xCE, 0x4E, 0);

        short[] samples = new short[3];
        MuLaw.decode(codes, 3, 2, samples, 1);
        assertThat(samples).containsExactly(0, 988, -988);
    }
}
