package dev.frontdesk.call.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.call.turn.Deadlines.Step;
import dev.frontdesk.call.turn.Deadlines.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private final Deadlines deadlines = Deadlines.USUAL;

    @Test
    void aCallerWhoWaitsHearsAFillerThenTheFallbackThenAPerson() {
        Map<Long, Step> steps = new TreeMap<>();
        Waiting waiting = Waiting.from(1_000);
        for (long now = 1_000; now < 20_000; now += 100) {
            Step step = deadlines.step(waiting, now);
            if (!(step instanceof Step.Wait) && !(step instanceof Step.Done)) {
                steps.put(now, step);
                waiting = waiting.after(step);
            }
        }
        assertThat(steps)
                .containsExactly(
                        Map.entry(1_700L, new Step.Filler()),
                        Map.entry(3_000L, new Step.Fallback()),
                        Map.entry(7_000L, new Step.PersonOrMessage()));
    }

    @Test
    void aPartOfTheAnswerPutsOffTheFallbackAndNotThePerson() {
        Waiting waiting = Waiting.from(0).after(new Step.Filler()).filled(900).again(1_900);
        assertThat(deadlines.step(waiting, 2_500)).isEqualTo(new Step.Wait(2_900));
        assertThat(deadlines.step(waiting.filled(3_300), 3_400)).isEqualTo(new Step.Wait(3_900));
        assertThat(deadlines.step(waiting.filled(5_000).again(5_500), 5_600)).isEqualTo(new Step.Wait(6_000));
        assertThat(deadlines.step(waiting.again(5_500), 6_000)).isEqualTo(new Step.PersonOrMessage());
    }

    @Test
    void aVendorThatTakesAnothersPlaceHasLessTimeAndNotMoreThanIsLeftToThePerson() {
        Waiting waiting =
                Waiting.from(0).after(new Step.Fallback()).filled(1_900).replaced(2_000);
        assertThat(deadlines.step(waiting, 3_499)).isEqualTo(new Step.Wait(3_500));
        assertThat(deadlines.step(waiting, 3_500)).isEqualTo(new Step.Fallback());
        assertThat(deadlines.step(waiting.again(3_000), 4_000)).isEqualTo(new Step.Filler());
        assertThat(deadlines.step(waiting.replaced(5_000), 6_000)).isEqualTo(new Step.PersonOrMessage());
    }

    @Test
    void manyPartsOfAnAnswerPutOffAFillerByHalfASecondAndNoMore() {
        Waiting waiting = Waiting.from(0).again(600).without(500).again(1_100);
        assertThat(deadlines.step(waiting, 1_150)).isEqualTo(new Step.Wait(1_200));
        assertThat(deadlines.step(waiting, 1_200)).isEqualTo(new Step.Filler());
        waiting = waiting.after(new Step.Filler()).filled(2_000).again(4_300);
        assertThat(deadlines.step(waiting, 4_400)).isEqualTo(new Step.Wait(4_500));
    }

    @Test
    void whoComesLateSkipsWhatIsTooLate() {
        Waiting waiting = Waiting.from(0);
        assertThat(deadlines.step(waiting, 2_500)).isEqualTo(new Step.Fallback());
        assertThat(deadlines.step(waiting, 9_000)).isEqualTo(new Step.PersonOrMessage());
        assertThat(deadlines.step(waiting.after(new Step.PersonOrMessage()), 9_000))
                .isEqualTo(new Step.Done());
    }

    @Property
    void aWaitIsNeverOverAlreadyAndNothingIsDoneTwice(@ForAll List<@IntRange(max = 3_000) Integer> pauses) {
        Waiting waiting = Waiting.from(0);
        List<Step> taken = new ArrayList<>();
        long now = 0;
        for (int pause : pauses) {
            now += pause;
            Step step = deadlines.step(waiting, now);
            if (step instanceof Step.Wait(long until)) {
                assertThat(until).isGreaterThan(now);
            } else if (!(step instanceof Step.Done)) {
                taken.add(step);
            }
            waiting = waiting.after(step);
        }
        assertThat(taken).doesNotHaveDuplicates();
    }

    @Test
    void twoSecondsAfterAFillerTheNextIsDue() {
        var waiting = Waiting.from(0).after(new Step.Filler()).filled(1_700).after(new Step.Fallback());

        assertThat(deadlines.step(waiting, 2_500)).isEqualTo(new Step.Wait(3_700));
        assertThat(deadlines.step(waiting, 3_700)).isEqualTo(new Step.Filler());
        assertThat(deadlines.step(waiting.after(new Step.Filler()).filled(4_700), 5_000))
                .as("the person comes before a third")
                .isEqualTo(new Step.Wait(6_000));
    }

    @Test
    void aPartOfTheAnswerBringsNoFillerSoonAfterAnother() {
        var waiting = Waiting.from(0).after(new Step.Filler()).filled(1_700).again(1_800);

        assertThat(deadlines.step(waiting, 2_600)).isEqualTo(new Step.Wait(3_700));
        assertThat(deadlines.step(waiting, 3_700)).isEqualTo(new Step.Filler());
    }

    @Test
    void whereNoFillerWasHeardNoneFollows() {
        var waiting = Waiting.from(0).after(new Step.Filler()).after(new Step.Fallback());

        assertThat(deadlines.step(waiting, 5_000)).isEqualTo(new Step.Wait(6_000));
    }

    @Test
    void deadlinesRise() {
        assertThatThrownBy(() -> new Deadlines(700, 600, 6_000)).hasMessageContaining("600");
    }

    @Test
    void theTimeThatToolsTakeCountsForNobody() {
        var waiting = Waiting.from(0).again(5_900).without(3_000);

        assertThat(Deadlines.USUAL.step(waiting, 7_800)).isNotInstanceOf(Step.PersonOrMessage.class);
        assertThat(Deadlines.USUAL.step(waiting, 9_000)).isInstanceOf(Step.PersonOrMessage.class);
    }
}
