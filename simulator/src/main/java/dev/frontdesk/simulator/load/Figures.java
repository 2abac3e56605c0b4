package dev.frontdesk.simulator.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/// Latencies of one kind, in milliseconds.
record Figures(int count, double p50, double p95, double p99, double max) {

    static Figures of(Collection<Duration> durations) {
        var sorted = durations.stream()
                .mapToDouble(took -> took.toNanos() / 1e6)
                .sorted()
                .toArray();
        return new Figures(sorted.length, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
    }

    /// The run in the middle, figure by figure.
    static Figures median(Collection<Figures> runs) {
        return new Figures(
                (int) middle(runs.stream().mapToDouble(Figures::count).toArray()),
                middle(runs.stream().mapToDouble(Figures::p50).toArray()),
                middle(runs.stream().mapToDouble(Figures::p95).toArray()),
                middle(runs.stream().mapToDouble(Figures::p99).toArray()),
                middle(runs.stream().mapToDouble(Figures::max).toArray()));
    }

    static double middle(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return at(sorted, 0.5);
    }

    String shown() {
        return String.format(
                Locale.ROOT, "%6d × p50 %7.1f  p95 %7.1f  p99 %7.1f  max %7.1f ms", count, p50, p95, p99, max);
    }

    /// Nearest rank.
    private static double at(double[] sorted, double share) {
        if (sorted.length == 0) {
            return 0;
        }
        var rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }
}
