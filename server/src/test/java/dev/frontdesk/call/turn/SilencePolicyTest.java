package dev.frontdesk.call.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.turn.SilencePolicy.Silence;
import dev.frontdesk.call.turn.SilencePolicy.Step;
import dev.frontdesk.conversation.Expects;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilencePolicyTest {

    private final SilencePolicy policy = SilencePolicy.USUAL;

    @Test
    void silenceIsFilledThenAskedThenHelpedThenEnded() {
        List<Step> steps = new ArrayList<>();
        Silence silence = Silence.from(0, false);
        for (long now = 0; now <= 25_000; now += 100) {
            Step step = policy.step(silence, Expects.WHEN, now);
            if (!(step instanceof Step.Wait)) {
                steps.add(step);
                silence = silence.stepped(now);
            }
        }
        assertThat(steps)
                .containsExactly(
                        new Step.Fill(), new Step.AskAgain(), new Step.OfferKeypadOrPerson(), new Step.Goodbye());
    }

    @Test
    void aStepIsDueWhenItsWaitIsOverAndSaysWhenThatIs() {
        assertThat(policy.step(Silence.from(1_000, false), Expects.WHEN, 5_999)).isEqualTo(new Step.Wait(6_000));
        assertThat(policy.step(Silence.from(1_000, false), Expects.WHEN, 6_000)).isEqualTo(new Step.Fill());
    }

    @Test
    void whoLooksForANumberGetsLonger() {
        assertThat(policy.step(Silence.from(0, false), Expects.PHONE, 0)).isEqualTo(new Step.Wait(8_000));
    }

    @Test
    void whoAskedForAMomentGetsItOnce() {
        Silence silence = Silence.from(0, true);
        assertThat(policy.step(silence, Expects.WHEN, 0)).isEqualTo(new Step.Wait(20_000));
        assertThat(policy.step(silence.stepped(22_000), Expects.WHEN, 22_000)).isEqualTo(new Step.Wait(27_000));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Hang on, let me find my diary.', true",
        "en, 'uh give me a second please', true",
        "en, 'Can you bear with me?', true",
        "en, 'Tuesday at two', false",
        "en, 'I have waited long enough', false",
        "fr, 'Attendez, je regarde mon agenda', true",
        "fr, 'Laissez-moi réfléchir', true",
        "fr, 'mardi à quatorze heures', false",
    })
    void aCallerWhoAsksForAMomentIsUnderstood(Locale language, String said, boolean asks) {
        assertThat(SilencePolicy.asksForTime(said, language)).isEqualTo(asks);
    }
}
