package dev.frontdesk.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TranscoderTest {

    @Property(tries = 200)
    void framesBecomeFramesOfTheSameTime(@ForAll AudioFormat from, @ForAll AudioFormat to) {
        var transcoder = new Transcoder(from, to);
        byte[] out = new byte[transcoder.most(from.frameBytes())];
        for (int frame = 0; frame < 10; frame++) {
            assertThat(transcoder.transcode(new byte[from.frameBytes()], 0, from.frameBytes(), out))
                    .isEqualTo(to.frameBytes());
        }
    }

    @Property(tries = 200)
    void soundCutWithinASampleIsTheSameSound(
            @ForAll AudioFormat from,
            @ForAll AudioFormat to,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 3_001) Integer> cuts) {
        int length = cuts.stream().mapToInt(Integer::intValue).sum();
        byte[] in = new byte[length];
        new Random(3).nextBytes(in);
        var pieces = new ByteArrayOutputStream();
        var transcoder = new Transcoder(from, to);
        int at = 0;
        for (int cut : cuts) {
            byte[] out = new byte[transcoder.most(cut)];
            pieces.write(out, 0, transcoder.transcode(in, at, cut, out));
            at += cut;
        }
        var whole = new Transcoder(from, to);
        byte[] out = new byte[whole.most(length)];
        int written = whole.transcode(in, 0, length, out);

        assertThat(pieces.toByteArray()).isEqualTo(java.util.Arrays.copyOf(out, written));
    }

    @Test
    void aToneSurvivesTheWayToAProviderAndBack() {
        short[] tone = Sounds.sine(8_000, 440, 10_000, 8_000);
        byte[] there = converted(Sounds.muLaw(tone), AudioFormat.MULAW_8K, AudioFormat.PCM_24K);
        byte[] back = converted(there, AudioFormat.PCM_24K, AudioFormat.MULAW_8K);

        assertThat(there).hasSize(48_000);
        assertThat(back).hasSize(8_000);
        assertThat(Level.muLaw(back, 800, 7_200)).isCloseTo(Sounds.level(tone, 800, 8_000), within(0.5));
    }

    @Test
    void linearSamplesHaveTheirLowerByteFirst() {
        byte[] codes = converted(Sounds.pcm(new short[] {1_000, -1_000}), AudioFormat.PCM_8K, AudioFormat.MULAW_8K);
        assertThat(codes).containsExactly(0xCE, 0x4E);
        assertThat(converted(codes, AudioFormat.MULAW_8K, AudioFormat.PCM_8K))
                .isEqualTo(Sounds.pcm(new short[] {988, -988}));
    }

    private static byte[] converted(byte[] in, AudioFormat from, AudioFormat to) {
        var transcoder = new Transcoder(from, to);
        byte[] out = new byte[transcoder.most(in.length)];
        return java.util.Arrays.copyOf(out, transcoder.transcode(in, 0, in.length, out));
    }
}
