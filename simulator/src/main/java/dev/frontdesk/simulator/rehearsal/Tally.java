package dev.frontdesk.simulator.rehearsal;

import dev.frontdesk.simulator.rehearsal.noise.Noise;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/// The figures of one level of noise.
final class Tally {

    static final String HEADING = String.format(
            Locale.ROOT,
            "%-12s %6s %6s %7s %7s %12s %9s %7s",
            "noise",
            "right",
            "of",
            "%",
            "turns",
            "recorded",
            "(all)",
            "again");

    private final Noise noise;
    private final List<Rehearsed> rehearsed = new ArrayList<>();

    Tally(Noise noise) {
        this.noise = noise;
    }

    void add(Rehearsed one) {
        rehearsed.add(one);
    }

    /// In percent.
    double right() {
        return 100.0 * count() / Math.max(1, rehearsed.size());
    }

    /// The caller's, on average.
    double turns() {
        return mean(Rehearsed::turns);
    }

    /// The recorded callers' about the booking, on average.
    double recordedTurns() {
        return mean(one -> one.recorded().servedUserTurns());
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-12s %6d %6d %7.1f %7.1f %12.1f %9.1f %7.2f",
                noise.label(),
                count(),
                rehearsed.size(),
                right(),
                turns(),
                recordedTurns(),
                mean(one -> one.recorded().userTurns().size()),
                mean(Rehearsed::again));
    }

    /// How often what was wrong; empty when nothing was.
    String faults() {
        var counts = new TreeMap<String, Integer>();
        rehearsed.forEach(one -> one.judgement().faults().forEach(fault -> counts.merge(fault, 1, Integer::sum)));
        var shown = new ArrayList<String>();
        counts.forEach((fault, times) -> shown.add(fault + " " + times));
        return String.join(", ", shown);
    }

    private long count() {
        return rehearsed.stream().filter(one -> one.judgement().isRight()).count();
    }

    private double mean(ToIntFunction<Rehearsed> of) {
        return rehearsed.stream().mapToInt(of).average().orElse(0);
    }
}
