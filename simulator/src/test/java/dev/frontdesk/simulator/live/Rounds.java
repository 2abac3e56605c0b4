package dev.frontdesk.simulator.live;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// In which order calls begin. What OpenAI's recogniser and voice do is everybody's, so those to whom it matters come
/// in rounds; the others fill the lines between them. Before all others come those whose session at Nova is to go
/// wrong:
/// later a session that is old might be replaced, and the new one take what was meant for them.
final class Rounds {

    private Rounds() {}

    /// By what OpenAI's recogniser and voice do meanwhile.
    static Map<String, List<LiveCase>> of(List<LiveCase> all) {
        var rounds = new LinkedHashMap<String, List<LiveCase>>();
        for (var speech : List.of("refuse", "hang", "well")) {
            rounds.put(
                    speech,
                    new ArrayList<>(all.stream()
                            .filter(one -> one.speech().equals(speech))
                            .toList()));
        }
        var others = all.stream().filter(one -> one.speech().isEmpty()).toList();
        requireNonNull(rounds.get("refuse")).addAll(0, novas(others));
        var rest = others.stream().filter(one -> !one.engine().equals("nova")).toList();
        var place = 0;
        for (var round : rounds.values()) {
            var from = rest.size() * place / rounds.size();
            round.addAll(rest.subList(from, rest.size() * ++place / rounds.size()));
        }
        return rounds;
    }

    private static List<LiveCase> novas(List<LiveCase> all) {
        var novas = new ArrayList<>(
                all.stream().filter(one -> one.engine().equals("nova")).toList());
        novas.sort(Comparator.comparing(one -> one.of("nova").length == 0));
        if (!novas.isEmpty()) {
            novas.addFirst(novas.removeLast());
        }
        return novas;
    }
}
