package dev.frontdesk.app.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// How long each of many utterances took, in nanoseconds. Not thread-safe.
final class Timings {

    private final List<Long> nanos = new ArrayList<>();

    void add(long one) {
        nanos.add(one);
    }

    void addAll(Collection<Long> more) {
        nanos.addAll(more);
    }

    /// "median 212 µs, 95 % 640 µs, 99 % 1204 µs, most 3310 µs".
    String shown() {
        List<Long> sorted = nanos.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "median %d µs, 95 %% %d µs, 99 %% %d µs, most %d µs",
                micros(sorted, 50),
                micros(sorted, 95),
                micros(sorted, 99),
                micros(sorted, 100));
    }

    private static long micros(List<Long> sorted, int percent) {
        int at = Math.max(0, (sorted.size() * percent + 99) / 100 - 1);
        return sorted.isEmpty() ? 0 : sorted.get(at) / 1_000;
    }
}
