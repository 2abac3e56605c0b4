package dev.frontdesk.provider.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.audio.MuLaw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnheardTest {

    private static final int FRAME = 20;

    private final Unheard unheard = new Unheard();
    private final List<byte[]> given = new ArrayList<>();
    private long now;
    private int spoken;

    @Test
    void whatIsBeingSaidIsGivenFromItsFirstSoundOn() {
        silence(4_000);
        speech(3_000);

        assertThat(unheard.isVoiced(now)).isTrue();
        assertThat(give()).isBetween(3_000, 3_400);
    }

    @Test
    void whatWasWrittenDownIsNotGivenAgain() {
        silence(3_000);
        speech(1_000);
        silence(500);
        unheard.writtenDown(now);

        assertThat(unheard.isVoiced(now)).isFalse();
        assertThat(give()).isLessThanOrEqualTo(300);
    }

    @Test
    void whoSpeaksOnWhileTheirWordsAreWrittenDownIsHeardFromThereOn() {
        silence(3_000);
        speech(2_000);
        silence(600);
        speech(400);
        unheard.writtenDown(now);
        speech(200);

        assertThat(unheard.isVoiced(now)).isTrue();
        assertThat(give()).isBetween(600, 1_000);
    }

    @Test
    void twoStretchesThatNobodyHasWrittenDownAreBothGiven() {
        silence(3_000);
        speech(500);
        silence(1_000);
        speech(500);

        assertThat(give()).isBetween(2_000, 2_400);
    }

    @Test
    void oneFrameOfSoundMayBeAWord() {
        silence(3_000);
        speech(FRAME);
        silence(400);

        assertThat(unheard.isVoiced(now)).isTrue();
        assertThat(sounds()).isEqualTo(1);
    }

    @Test
    void aSoundThatNovaMakesNoWordsOfWasNone() {
        silence(3_000);
        speech(200);
        silence(2_600);

        assertThat(unheard.isVoiced(now)).isFalse();
        assertThat(sounds()).isZero();
    }

    @Test
    void nobodyKnowsWhatWasSaidBeforeItWasKept() {
        unheard.begin(now);
        assertThat(unheard.isVoiced(now)).isTrue();

        silence(2_500);
        assertThat(unheard.isVoiced(now)).isFalse();
    }

    @Test
    void aSpeechWithoutEndIsKeptForTwentySeconds() {
        silence(3_000);
        for (int i = 0; i < 50; i++) {
            speech(1_000);
            silence(200);
        }

        assertThat(give()).isBetween(19_000, 20_500);
    }

    private void silence(int millis) {
        keep(millis, false);
    }

    private void speech(int millis) {
        keep(millis, true);
    }

    private void keep(int millis, boolean loud) {
        for (int past = 0; past < millis; past += FRAME) {
            now += FRAME;
            var codes = new byte[FRAME * 8];
            for (int i = 0; i < codes.length; i++) {
                codes[i] = MuLaw.encode((short) (loud ? 6_000 * Math.sin(i * (0.3 + 0.05 * (spoken % 5))) : 0));
            }
            spoken++;
            var base64 = Base64.getEncoder().encode(codes);
            unheard.keep(base64, 0, base64.length, now);
        }
    }

    /// Milliseconds.
    private int give() {
        unheard.give((base64, offset, length) -> given.add(base64), now);
        return given.size() * FRAME;
    }

    /// Frames given that are not silent.
    private int sounds() {
        give();
        var silent = Base64.getEncoder().encode(silentCodes());
        return (int)
                given.stream().filter(frame -> !Arrays.equals(frame, silent)).count();
    }

    private static byte[] silentCodes() {
        var codes = new byte[FRAME * 8];
        Arrays.fill(codes, MuLaw.encode((short) 0));
        return codes;
    }
}
