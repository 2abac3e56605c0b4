package dev.frontdesk.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.frontdesk.audio.VoiceActivity.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceActivityTest {

    /// A change and the millisecond of the sound at which it was told.
    private record Told(Change change, int at) {}

    private final VoiceActivity activity = new VoiceActivity();
    private final List<Told> told = new ArrayList<>();
    private int now;

    @Test
    void levelsAreDecibelsOfFullScale() {
        byte[] tone = Sounds.muLaw(Sounds.sine(8_000, 500, 3_276, 1_600));
        assertThat(Level.muLaw(tone, 0, tone.length)).isCloseTo(-23.0, within(0.3));
        assertThat(Level.muLaw(SilenceFrames.frame(AudioFormat.MULAW_8K), 0, 160))
                .isEqualTo(Level.SILENCE);
    }

    @Test
    void speechStartsSoonAndStopsAfterAPause() {
        hear(new short[8_000]);
        hear(Sounds.speech(4_000, 1_500));
        hear(new short[8_000]);

        assertThat(told).extracting(Told::change).containsExactly(Change.STARTED, Change.STOPPED);
        assertThat(told.getFirst().at()).isBetween(1_100, 1_260);
        assertThat(told.getLast().at()).isBetween(2_700, 2_860);
    }

    @Test
    void speechFromTheFirstFrameOnIsHeard() {
        hear(Sounds.speech(4_000, 1_000));
        assertThat(told).extracting(Told::change).containsExactly(Change.STARTED);
    }

    @Test
    void quietSpeechOverALoudLineIsHeard() {
        short[] line = Sounds.noise(150, 8 * 5_000, new Random(5));
        short[] speech = new short[line.length];
        System.arraycopy(Sounds.speech(1_500, 2_000), 0, speech, 8 * 2_000, 8 * 2_000);
        hear(Sounds.mixed(line, speech));

        assertThat(told).extracting(Told::change).containsExactly(Change.STARTED, Change.STOPPED);
        assertThat(told.getFirst().at()).isBetween(2_000, 2_300);
        assertThat(told.getLast().at()).isBetween(4_200, 4_500);
    }

    @Property(tries = 100)
    void constantNoiseIsNoSpeech(@ForAll @IntRange(min = 0, max = 8_000) int amplitude, @ForAll Random random) {
        var line = new VoiceActivityTest();
        line.hear(new short[8 * 1_000]);
        line.hear(Sounds.noise(amplitude, 8 * 6_000, random));
        assertThat(line.told).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 90, 130, 250, 1_000, 5_000})
    void aPressedKeyIsNoSpeech(int millis) {
        hear(new short[8 * 1_003]);
        hear(Sounds.mixed(Sounds.sine(8_000, 770, 5_000, 8 * millis), Sounds.sine(8_000, 1_336, 5_000, 8 * millis)));
        hear(new short[8 * 1_000]);
        assertThat(told).isEmpty();
    }

    @Test
    void aClickOrACoughShorterThanAWordIsNoSpeech() {
        hear(new short[8 * 1_000]);
        hear(Sounds.noise(6_000, 8 * 90, new Random(1)));
        hear(new short[8 * 1_000]);
        assertThat(told).isEmpty();
    }

    @Test
    void pausesBetweenWordsDoNotEndSpeech() {
        for (int word = 0; word < 5; word++) {
            hear(Sounds.speech(4_000, 400));
            hear(new short[8 * 150]);
        }
        assertThat(told).extracting(Told::change).containsExactly(Change.STARTED);
    }

    /// While speech goes on a noise sets in: the speech is over when the noise is known for what it is.
    @Test
    void noiseThatFollowsSpeechDoesNotKeepTheTurnOpen() {
        hear(new short[8 * 500]);
        hear(Sounds.speech(4_000, 1_000));
        hear(Sounds.noise(300, 8 * 4_000, new Random(2)));
        assertThat(told).extracting(Told::change).containsExactly(Change.STARTED, Change.STOPPED);
        assertThat(told.getLast().at()).isLessThan(4_000);
    }

    private void hear(short[] sound) {
        byte[] codes = Sounds.muLaw(sound);
        for (int at = 0; at < codes.length; at += 160) {
            int length = Math.min(160, codes.length - at);
            Change change = activity.hear(codes, at, length);
            now += length / 8;
            if (change != Change.NONE) {
                told.add(new Told(change, now));
            }
        }
    }
}
