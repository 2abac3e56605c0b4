package dev.frontdesk.call.playout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Random calls: sound, marks that come back late, never, out of order or after a clear, and clears.
class PlayoutPropertyTest {

    private static final List<String> ITEMS = List.of("a", "b", "c");

    private sealed interface Step {
        record Send(int item, int samples) implements Step {}

        record SendMark() implements Step {}

        record MarkBack(int which) implements Step {}

        record Clear() implements Step {}
    }

    /// @param pause milliseconds since the step before
    record Timed(int pause, Step step) {}

    @Property(tries = 500)
    void heardNeverExceedsSentAndNeverFalls(@ForAll("calls") List<Timed> call) {
        var playout = new Playout();
        List<String> marks = new ArrayList<>();
        Map<String, Long> sent = new HashMap<>();
        Map<String, Long> before = new HashMap<>();
        long now = 0;
        for (Timed timed : call) {
            now += timed.pause();
            take(timed.step(), playout, marks, sent, now);
            for (String item : sent.keySet()) {
                Heard heard = heard(playout, item, now);
                assertThat(heard.heardMillis())
                        .isBetween(before.getOrDefault(item, 0L), sent.get(item) / 8)
                        .isLessThanOrEqualTo(heard.sentMillis());
                before.put(item, heard.heardMillis());
            }
            assertThat(playout.buffered(now)).isLessThanOrEqualTo(sum(sent) / 8 + 1);
        }
    }

    @Property(tries = 500)
    void afterAClearNothingThatWasSentBeforeCounts(
            @ForAll("calls") List<Timed> call, @ForAll("calls") List<Timed> rest) {
        var playout = new Playout();
        List<String> marks = new ArrayList<>();
        long now = 0;
        for (Timed timed : call) {
            now += timed.pause();
            take(timed.step(), playout, marks, new HashMap<>(), now);
        }
        playout.clear(now);
        Map<String, Heard> then = new HashMap<>();
        for (String item : ITEMS) {
            Heard heard = playout.heard(item, now);
            if (heard != null) {
                then.put(item, heard);
            }
        }
        for (Timed timed : rest) {
            now += timed.pause();
            if (timed.step() instanceof Step.MarkBack(int which) && !marks.isEmpty()) {
                assertThat(playout.markHeard(marks.get(which % marks.size()), now))
                        .isFalse();
            }
            for (Map.Entry<String, Heard> each : then.entrySet()) {
                assertThat(heard(playout, each.getKey(), now)).isEqualTo(each.getValue());
            }
        }
        assertThat(playout.heardAll(now)).isTrue();
    }

    @Property(tries = 300)
    void marksRiseAndALaterOneVouchesForThoseBefore(@ForAll("calls") List<Timed> call) {
        var playout = new Playout();
        List<String> marks = new ArrayList<>();
        Map<String, Long> sent = new HashMap<>();
        long now = 0;
        for (Timed timed : call) {
            now += timed.pause();
            take(timed.step(), playout, marks, sent, now);
        }
        playout.sent("last", 800, now);
        String last = playout.mark();

        assertThat(marks).doesNotHaveDuplicates().doesNotContain(last);
        assertThat(marks.stream().map(mark -> Integer.parseInt(mark.substring(1))))
                .isSorted();
        assertThat(playout.markHeard(last, now + 1)).isTrue();
        assertThat(heard(playout, "last", now + 1).heardMillis()).isEqualTo(100);
        assertThat(playout.heardAll(now + 1)).isTrue();
        for (String mark : marks) {
            assertThat(playout.markHeard(mark, now + 2)).isFalse();
        }
    }

    @Provide
    Arbitrary<List<Timed>> calls() {
        Arbitrary<Step> steps = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        5,
                        Combinators.combine(
                                        Arbitraries.integers().between(0, ITEMS.size() - 1),
                                        Arbitraries.integers().between(1, 8_000))
                                .as(Step.Send::new)),
                net.jqwik.api.Tuple.of(3, Arbitraries.create(Step.SendMark::new)),
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(0, 20).map(Step.MarkBack::new)),
                net.jqwik.api.Tuple.of(1, Arbitraries.create(Step.Clear::new)));
        return Combinators.combine(Arbitraries.integers().between(0, 600), steps)
                .as(Timed::new)
                .list()
                .ofMaxSize(40);
    }

    private static void take(Step step, Playout playout, List<String> marks, Map<String, Long> sent, long now) {
        switch (step) {
            case Step.Send(int item, int samples) -> {
                playout.sent(ITEMS.get(item), samples, now);
                sent.merge(ITEMS.get(item), (long) samples, Long::sum);
            }
            case Step.SendMark() -> marks.add(playout.mark());
            case Step.MarkBack(int which) -> {
                if (!marks.isEmpty()) {
                    playout.markHeard(marks.get(which % marks.size()), now);
                }
            }
            case Step.Clear() -> playout.clear(now);
        }
    }

    private static Heard heard(Playout playout, String item, long now) {
        return java.util.Objects.requireNonNull(playout.heard(item, now));
    }

    private static long sum(Map<String, Long> sent) {
        return sent.values().stream().mapToLong(Long::longValue).sum();
    }
}
