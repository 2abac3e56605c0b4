package dev.frontdesk.simulator.vendor.chat;

import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.vendor.model.Remembered;
import dev.frontdesk.simulator.vendor.model.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// What a model concludes from a conversation whose earlier tool calls it is not shown, only how things stand: as if
/// it had just called the tool that leads there.
record Recollection(List<Turn> turns) {

    private static final String ID = "recollection";

    /// @param standing JSON as results of tools have it: `missing`, `offered`, `appointment`
    List<Turn> with(String standing) {
        var last = turns.isEmpty() ? -1 : lastCaller();
        if (last < 0) {
            return List.copyOf(turns);
        }
        var before = turns.subList(0, last);
        var facts = facts(standing);
        var asking = Remembered.asking(before);
        var tool = asking.isPresent() ? asking.get().tool() : tool(facts);
        var all = new ArrayList<>(before);
        if (!tool.isEmpty()) {
            var result = new LinkedHashMap<String, Object>();
            result.put("status", asking.isPresent() ? "not_done_ask" : "done");
            result.put("say", asking.map(Remembered::question).orElse(""));
            facts.properties().forEach(fact -> result.put(fact.getKey(), fact.getValue()));
            Map<String, ?> arguments =
                    asking.<Map<String, ?>>map(Remembered::arguments).orElse(Map.of());
            all.add(new Turn.Called(ID, tool, Json.MAPPER.writeValueAsString(arguments)));
            all.add(new Turn.Result(ID, Json.MAPPER.writeValueAsString(result)));
        }
        all.addAll(turns.subList(last, turns.size()));
        return all;
    }

    private int lastCaller() {
        for (var i = turns.size() - 1; i >= 0; i--) {
            if (turns.get(i) instanceof Turn.Caller) {
                return i;
            }
        }
        return -1;
    }

    private static String tool(JsonNode facts) {
        var appointment = facts.path("appointment").path("status").asString("");
        if (appointment.equals("held")) {
            return "hold_slot";
        }
        if (!facts.path("offered").isEmpty()) {
            return "find_slots";
        }
        return appointment.equals("booked") ? "book" : "";
    }

    private static JsonNode facts(String standing) {
        try {
            return Json.MAPPER.readTree(standing);
        } catch (JacksonException plain) {
            return Json.MAPPER.createObjectNode();
        }
    }
}
