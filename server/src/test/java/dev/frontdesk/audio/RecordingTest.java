package dev.frontdesk.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import javax.sound.sampled.AudioFormat.Encoding;
import javax.sound.sampled.AudioSystem;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RecordingTest {

    private static final byte CALLER = 0x11;
    private static final byte OURS = 0x22;
    private static final byte SILENCE = MuLaw.SILENCE;

    private final TwoTracks tracks = new TwoTracks(10);

    @Test
    void playersReadTheHeader() throws Exception {
        var file = new ByteArrayOutputStream();
        file.writeBytes(WavHeader.of(2, 800));
        file.writeBytes(new byte[800]);
        try (var sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(file.toByteArray()))) {
            assertThat(sound.getFormat().getEncoding()).isEqualTo(Encoding.ULAW);
            assertThat(sound.getFormat().getChannels()).isEqualTo(2);
            assertThat(sound.getFormat().getSampleRate()).isEqualTo(8_000f);
            assertThat(sound.getFrameLength()).isEqualTo(400);
            assertThat(sound.readAllBytes()).hasSize(800);
        }
    }

    @Property(tries = 50)
    void aFileCutAnywhereIsReadToItsEnd(@ForAll @IntRange(max = 2_000) int samples) throws Exception {
        var file = new ByteArrayOutputStream();
        file.writeBytes(WavHeader.streaming(2));
        file.writeBytes(new byte[2 * samples]);
        try (var sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(file.toByteArray()))) {
            assertThat(sound.getFormat().getEncoding()).isEqualTo(Encoding.ULAW);
            assertThat(sound.readAllBytes()).hasSize(2 * samples);
        }
    }

    @Test
    void moreThanAFileCanHoldIsRefused() {
        assertThatThrownBy(() -> WavHeader.of(2, 3_000_000_000L)).hasMessageContaining("3000000000");
    }

    @Test
    void bothSidesLieWhereTheyWereHeard() {
        caller(0, 40);
        ours(100, 60);

        byte[] taken = taken(200);
        assertThat(stretch(taken, 0, 0, 40)).containsOnly(CALLER);
        assertThat(stretch(taken, 0, 40, 200)).containsOnly(SILENCE);
        assertThat(stretch(taken, 1, 0, 100)).containsOnly(SILENCE);
        assertThat(stretch(taken, 1, 100, 160)).containsOnly(OURS);
        assertThat(stretch(taken, 1, 160, 200)).containsOnly(SILENCE);
    }

    @Test
    void whatIsSentAheadPlaysInItsTurn() {
        ours(0, 500);
        ours(10, 500);
        assertThat(stretch(taken(1_000), 1, 0, 1_000)).containsOnly(OURS);
    }

    @Test
    void whatWasClearedIsNotRecorded() {
        ours(0, 500);
        tracks.cleared(200);
        ours(300, 100);

        byte[] taken = taken(500);
        assertThat(stretch(taken, 1, 0, 200)).containsOnly(OURS);
        assertThat(stretch(taken, 1, 200, 300)).containsOnly(SILENCE);
        assertThat(stretch(taken, 1, 300, 400)).containsOnly(OURS);
    }

    @Test
    void jitterLeavesNoGaps() {
        int[] arrivals = {0, 35, 41, 60, 110, 111, 120, 155};
        for (int arrival : arrivals) {
            caller(arrival, 20);
        }
        assertThat(stretch(taken(160), 0, 0, 160)).containsOnly(CALLER);
    }

    @Test
    void soundBeyondTheBoundIsDroppedAndCounted() {
        ours(0, 12_000);
        assertThat(tracks.dropped()).isEqualTo(2_000 * 8);
        assertThat(stretch(taken(11_000), 1, 0, 10_000)).containsOnly(OURS);
    }

    @Test
    void aFrameLateBeyondWhatWasTakenComesNext() {
        taken(1_000);
        caller(900, 20);
        assertThat(stretch(taken(1_100), 0, 0, 20)).containsOnly(CALLER);
    }

    @Property(tries = 200)
    void theRecordingIsAsLongAsTheCall(
            @ForAll @IntRange(max = 20_000) int until, @ForAll @IntRange(min = 2, max = 5_000) int buffer) {
        var call = new TwoTracks(1);
        long total = 0;
        byte[] out = new byte[buffer];
        for (int written = call.take(until, out); written > 0; written = call.take(until, out)) {
            total += written;
        }
        assertThat(total).isEqualTo(until * 16L);
    }

    private void caller(long now, int millis) {
        tracks.caller(now, filled(CALLER, millis), 0, millis * 8);
    }

    private void ours(long now, int millis) {
        tracks.ours(now, filled(OURS, millis), 0, millis * 8);
    }

    private static byte[] filled(byte value, int millis) {
        byte[] sound = new byte[millis * 8];
        Arrays.fill(sound, value);
        return sound;
    }

    private byte[] taken(long until) {
        byte[] out = new byte[1_000_000];
        return Arrays.copyOf(out, tracks.take(until, out));
    }

    private static byte[] stretch(byte[] taken, int channel, int fromMillis, int toMillis) {
        byte[] stretch = new byte[(toMillis - fromMillis) * 8];
        for (int i = 0; i < stretch.length; i++) {
            stretch[i] = taken[2 * (fromMillis * 8 + i) + channel];
        }
        return stretch;
    }
}
