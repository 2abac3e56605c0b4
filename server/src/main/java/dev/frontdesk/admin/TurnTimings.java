package dev.frontdesk.admin;

import dev.frontdesk.call.CallObserver.Stage;
import dev.frontdesk.call.CallRecord;
import dev.frontdesk.call.CallTimeline.Entry;
import dev.frontdesk.conversation.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How long each stage took before a turn of ours was heard, out of the timelines of a call: what happened
/// between the caller beginning to speak and our first audio, milliseconds by stage, each summed.
final class TurnTimings {

    private static final Set<String> STAGES =
            Arrays.stream(Stage.values()).map(Stage::label).collect(Collectors.toUnmodifiableSet());

    /// A stream's clock starts a little before its record says so.
    private static final Duration SKEW = Duration.ofSeconds(1);

    private final List<Turn> ours;
    private final Map<Integer, Map<String, Long>> byTurn = new HashMap<>();

    private TurnTimings(List<Turn> turns) {
        ours = turns.stream().filter(turn -> turn.who() == Turn.Who.DESK).toList();
    }

    static TurnTimings of(List<Turn> turns, List<CallRecord> streams) {
        var timings = new TurnTimings(turns);
        streams.forEach(timings::read);
        return timings;
    }

    Map<String, Long> of(Turn turn) {
        return byTurn.getOrDefault(turn.number(), Map.of());
    }

    private void read(CallRecord stream) {
        var took = new TreeMap<String, Long>();
        boolean desk = false;
        for (var entry : stream.timeline().entries()) {
            if (entry.what().equals("caller_speaking")) {
                took.clear();
            } else if (STAGES.contains(entry.what())) {
                took.merge(entry.what(), entry.tookMillis(), Long::sum);
                desk = is(entry, Stage.FIRST_TOKEN) ? entry.detail().equals("desk") : desk;
            }
            if (is(entry, Stage.RESPONSE)) {
                var heard = stream.started().plusMillis(entry.atMillis());
                (desk ? repliedBefore(heard) : saidAfter(heard))
                        .ifPresent(turn -> byTurn.putIfAbsent(turn.number(), new TreeMap<>(took)));
                took.clear();
            }
        }
    }

    private static boolean is(Entry entry, Stage stage) {
        return entry.what().equals(stage.label());
    }

    /// A reply of the desk's is kept when it is given.
    private Optional<Turn> repliedBefore(Instant heard) {
        return ours.stream().filter(turn -> !turn.at().isAfter(heard)).reduce((_, later) -> later);
    }

    /// What a model says is kept when it was heard.
    private Optional<Turn> saidAfter(Instant heard) {
        return ours.stream()
                .filter(turn -> turn.at().isAfter(heard.minus(SKEW)))
                .filter(turn -> !byTurn.containsKey(turn.number()))
                .findFirst();
    }
}
