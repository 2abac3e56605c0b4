package dev.frontdesk.admin;

import dev.frontdesk.conversation.ToolCall;
import dev.frontdesk.conversation.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The tools a model called, by the turn of ours each led to.
///
/// @param byTurn by the turn's number
/// @param untold those that no turn of ours came after: it is still to come, or was never heard
record Deeds(Map<Integer, List<ToolCall>> byTurn, List<ToolCall> untold) {

    static Deeds of(List<Turn> turns, List<ToolCall> calls) {
        var byTurn = new HashMap<Integer, List<ToolCall>>();
        var untold = new ArrayList<ToolCall>();
        for (var call : calls) {
            turns.stream()
                    .filter(turn -> turn.who() == Turn.Who.DESK && turn.number() >= call.turn())
                    .findFirst()
                    .map(turn -> byTurn.computeIfAbsent(turn.number(), _ -> new ArrayList<>()))
                    .orElse(untold)
                    .add(call);
        }
        return new Deeds(byTurn, untold);
    }

    List<ToolCall> of(Turn turn) {
        return byTurn.getOrDefault(turn.number(), List.of());
    }
}
