package dev.frontdesk.simulator.load;

import dev.frontdesk.simulator.desk.Rest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/// How long callers heard nothing after a kill that cost them their vendor or their server.
final class Waits {

    private static final int SHOWN = 3;
    private static final Duration SOON = Duration.ofSeconds(3);

    private final Verdict verdict;
    private final ToLongFunction<Kill> answerable;
    private final Faults faults;
    private final List<Wait> waits = new ArrayList<>();

    private record Wait(String business, Kill kill, Duration length) {}

    /// @param answerable from when on somebody could answer after a kill
    Waits(Rest rest, ToLongFunction<Kill> answerable, Verdict verdict) {
        this.verdict = verdict;
        this.answerable = answerable;
        this.faults = new Faults(rest);
    }

    void check(List<LiveCrowd.Call> calls) {
        var byBusiness = calls.stream()
                .map(LiveCrowd.Call::talk)
                .collect(Collectors.groupingBy(
                        LiveCall::business,
                        Collectors.flatMapping(talk -> talk.strikes().stream(), Collectors.toList())));
        byBusiness.forEach(this::add);
        var kinds = waits.stream().map(wait -> wait.kill().what()).distinct().sorted();
        kinds.forEach(this::show);
        waits.sort(Comparator.comparing(Wait::length).reversed());
        waits.stream().limit(SHOWN).forEach(wait -> verdict.line("  the longest: " + told(wait)));
        waits.stream()
                .filter(wait -> wait.length().compareTo(SOON) > 0)
                .forEach(wait -> verdict.require(false, "a caller waited too long: " + told(wait)));
    }

    /// The server's death strikes every call on it; a vendor's only those that have it.
    private void add(String business, List<Struck> strikes) {
        var hit = new ArrayList<>(strikes.stream()
                .filter(struck -> struck.kill().what().equals("server"))
                .toList());
        hit.addAll(faults.hit(
                business,
                strikes.stream()
                        .filter(struck -> !struck.kill().what().equals("server"))
                        .toList()));
        for (var struck : hit) {
            struck.silence(answerable.applyAsLong(struck.kill()))
                    .ifPresent(length -> waits.add(new Wait(business, struck.kill(), length)));
        }
    }

    private void show(String what) {
        var lengths = waits.stream()
                .filter(wait -> wait.kill().what().equals(what))
                .map(Wait::length)
                .toList();
        verdict.line(
                "silence after the end of " + what + " " + Figures.of(lengths).shown());
    }

    private String told(Wait wait) {
        return "%d ms after the end of %s: %s"
                .formatted(
                        wait.length().toMillis(),
                        wait.kill().what(),
                        faults.after(wait.business(), wait.kill().at()));
    }

    int count() {
        return waits.size();
    }
}
