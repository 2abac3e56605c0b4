package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.frontdesk.audio.MuLaw;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Voice;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The tape from the audio thread to the shelf; the test is the audio thread, and time is the test's.
class RecordingTapeTest {

    private static final byte CALLER = 0x11;
    private static final byte OURS = 0x22;
    private static final CallTicket TICKET =
            new CallTicket(new BusinessId(new UUID(0, 1)), "CA1", null, Voice.Engine.OPENAI, 1);
    private static final byte[] FRAME = sound(CALLER, 20);

    private final AtomicLong millis = new AtomicLong();
    private final AtomicLong dropped = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final CountDownLatch written = new CountDownLatch(1);
    private final TestingShelf shelf = new TestingShelf();
    private final CallObserver observer = new CallObserver() {
        @Override
        public void recordingDropped(long frames) {
            dropped.addAndGet(frames);
        }

        @Override
        public void recordingFailed(String call, Exception why) {
            failed.incrementAndGet();
        }
    };

    private CallTape begin() {
        var clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        return new TapedCalls(shelf, observer, this::write, clock, () -> millis.get() * 1_000_000).begin(TICKET);
    }

    private void write(Runnable writer) {
        Thread.ofVirtual().start(() -> {
            writer.run();
            written.countDown();
        });
    }

    private byte[] end(CallTape tape) throws InterruptedException {
        tape.close();
        assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();
        return shelf.sound.toByteArray();
    }

    private void callerSpeaks(CallTape tape, int forMillis) {
        for (int passed = 0; passed < forMillis; passed += 20) {
            tape.caller(FRAME, 0, FRAME.length);
            millis.addAndGet(20);
        }
    }

    private static byte[] sound(byte value, int lasting) {
        byte[] bytes = new byte[lasting * 8];
        Arrays.fill(bytes, value);
        return Base64.getEncoder().encode(bytes);
    }

    private static byte[] side(byte[] both, int side, int fromMillis, int toMillis) {
        byte[] one = new byte[(toMillis - fromMillis) * 8];
        for (int i = 0; i < one.length; i++) {
            one[i] = both[2 * (fromMillis * 8 + i) + side];
        }
        return one;
    }

    @Test
    void bothSidesAreKeptToTheEndOfTheCall() throws InterruptedException {
        var tape = begin();
        byte[] greeting = sound(OURS, 2_500);
        tape.ours(greeting, 0, greeting.length);
        callerSpeaks(tape, 4_740);
        byte[] both = end(tape);
        assertThat(both).hasSize(4_740 * 16);
        assertThat(side(both, 0, 0, 4_740)).containsOnly(CALLER);
        assertThat(side(both, 1, 0, 2_500)).containsOnly(OURS);
        assertThat(side(both, 1, 2_500, 4_740)).containsOnly(MuLaw.SILENCE);
        assertThat(shelf.kept).isTrue();
        assertThat(dropped).hasValue(0);
    }

    @Test
    void whatWasClearedIsSilenceFromThereOn() throws InterruptedException {
        var tape = begin();
        byte[] answer = sound(OURS, 10_000);
        tape.ours(answer, 0, answer.length);
        callerSpeaks(tape, 3_000);
        tape.cleared();
        callerSpeaks(tape, 3_000);
        byte[] both = end(tape);
        assertThat(side(both, 1, 0, 3_000)).containsOnly(OURS);
        assertThat(side(both, 1, 3_000, 6_000)).containsOnly(MuLaw.SILENCE);
    }

    /// Calls short enough for the tape to hold them, since the writer has no time to keep pace with the test.
    @Property(tries = 60)
    void bothSidesLieWhereTheyWereHeard(
            @ForAll @Size(min = 1, max = 4) int[] pauses, @ForAll @IntRange(min = 1, max = 40) int frames)
            throws InterruptedException {
        var each = new RecordingTapeTest();
        var tape = each.begin();
        byte[] answer = sound(OURS, frames * 20);
        int[] begins = new int[pauses.length];
        for (int i = 0; i < pauses.length; i++) {
            // Longer than what was said before, so that each begins when it is sent.
            each.callerSpeaks(tape, frames * 20 + 100 + Math.floorMod(pauses[i], 50) * 20);
            begins[i] = (int) each.millis.get();
            tape.ours(answer, 0, answer.length);
        }
        each.callerSpeaks(tape, frames * 20);
        byte[] both = each.end(tape);
        assertThat(both).hasSize((int) each.millis.get() * 16);
        for (int begin : begins) {
            assertThat(side(both, 1, begin - 80, begin)).containsOnly(MuLaw.SILENCE);
            assertThat(side(both, 1, begin, begin + frames * 20)).containsOnly(OURS);
        }
        assertThat(side(both, 0, 0, (int) each.millis.get())).containsOnly(CALLER);
    }

    @Test
    @Timeout(20)
    void storageThatStandsStillHoldsNobodyUp() throws InterruptedException {
        shelf.open = new CountDownLatch(1);
        var tape = begin();
        // On this thread: were it to wait, the test would never come to open the shelf.
        callerSpeaks(tape, 60_000);
        assertThat(dropped.get()).isBetween(2_300L, 2_450L);
        shelf.open.countDown();
        byte[] both = end(tape);
        assertThat(both).hasSize(60_000 * 16);
        assertThat(side(both, 0, 0, 10_000)).containsOnly(CALLER);
        assertThat(side(both, 0, 20_000, 60_000)).containsOnly(MuLaw.SILENCE);
        assertThat(shelf.kept).isTrue();
    }

    @Test
    void aShortStallLosesNothing() throws InterruptedException {
        shelf.open = new CountDownLatch(1);
        var tape = begin();
        callerSpeaks(tape, 9_000);
        shelf.open.countDown();
        byte[] both = end(tape);
        assertThat(side(both, 0, 0, 9_000)).containsOnly(CALLER);
        assertThat(dropped).hasValue(0);
    }

    @Test
    void storageThatBreaksIsCountedAndWhatItHasIsForgotten() throws InterruptedException {
        shelf.full = true;
        var tape = begin();
        callerSpeaks(tape, 30_000);
        end(tape);
        assertThat(failed).hasValue(1);
        assertThat(dropped.get()).isPositive();
        assertThat(shelf.dropped).isTrue();
        assertThat(shelf.kept).isFalse();
    }

    @Test
    void brokenBase64IsLeftOut() throws InterruptedException {
        var tape = begin();
        tape.caller("!!!!".getBytes(StandardCharsets.US_ASCII), 0, 4);
        callerSpeaks(tape, 400);
        assertThat(side(end(tape), 0, 0, 400)).containsOnly(CALLER);
    }

    @Test
    void nothingIsTakenAfterTheEnd() throws InterruptedException {
        var tape = begin();
        callerSpeaks(tape, 400);
        byte[] both = end(tape);
        callerSpeaks(tape, 4_000);
        tape.close();
        assertThat(shelf.sound.toByteArray()).isEqualTo(both);
    }

    @Test
    void theAudioThreadMakesNoGarbage() throws InterruptedException {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var tape = begin();
        callerSpeaks(tape, 30_000);
        long before = threads.getCurrentThreadAllocatedBytes();
        callerSpeaks(tape, 100_000);
        long perSecond = (threads.getCurrentThreadAllocatedBytes() - before) / 100;
        assertThat(perSecond).isLessThan(RecordingTape.CHUNK_BYTES / 4);
        end(tape);
    }
}
