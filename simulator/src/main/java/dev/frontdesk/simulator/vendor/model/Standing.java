package dev.frontdesk.simulator.vendor.model;

import dev.frontdesk.simulator.desk.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// What a model knows from its tools' results: JSON objects with a sentence to `say`, a `status`, what is
/// `missing`, `offered`, and the `appointment`.
record Standing(List<Turn> turns) {

    private static final JsonNode NOTHING = Json.MAPPER.createObjectNode();

    /// A call whose result is there.
    record Answered(String tool, JsonNode arguments, JsonNode result) {

        String say() {
            return result.path("say").asString("");
        }

        boolean isDone() {
            return result.path("status").asString("").equals("done");
        }
    }

    /// The last call that was answered.
    Optional<Answered> last() {
        return turns.reversed().stream()
                .filter(Turn.Result.class::isInstance)
                .map(Turn.Result.class::cast)
                .findFirst()
                .flatMap(this::answered);
    }

    /// What the last results say of this; missing where none of them does.
    JsonNode latest(String fact) {
        for (var turn : turns.reversed()) {
            if (turn instanceof Turn.Result(String ignored, String output)
                    && read(output).has(fact)) {
                return read(output).path(fact);
            }
        }
        return NOTHING.path(fact);
    }

    /// Details that have to be noted before it can be booked; the time is none of them.
    List<String> missing() {
        return latest("missing")
                .valueStream()
                .map(JsonNode::asString)
                .filter(field -> !field.equals("when") && !field.equals("time"))
                .toList();
    }

    boolean isHeld() {
        return latest("appointment").path("status").asString("").equals("held");
    }

    boolean isBooked() {
        return latest("appointment").path("status").asString("").equals("booked");
    }

    /// How many calls there were since the caller spoke.
    long callsInThisTurn() {
        return turns.reversed().stream()
                .takeWhile(turn -> !(turn instanceof Turn.Caller))
                .filter(Turn.Called.class::isInstance)
                .count();
    }

    /// As it was when the caller had just spoken.
    Standing beforeThisTurn() {
        var end = turns.size();
        while (end > 0 && !(turns.get(end - 1) instanceof Turn.Caller)) {
            end--;
        }
        return new Standing(turns.subList(0, end));
    }

    /// What we said last.
    String lastSaid() {
        return turns.reversed().stream()
                .filter(Turn.Model.class::isInstance)
                .map(turn -> ((Turn.Model) turn).words())
                .findFirst()
                .orElse("");
    }

    private Optional<Answered> answered(Turn.Result result) {
        return turns.stream()
                .filter(turn -> turn instanceof Turn.Called call && call.id().equals(result.id()))
                .map(Turn.Called.class::cast)
                .findFirst()
                .map(call -> new Answered(call.name(), read(call.arguments()), read(result.output())));
    }

    private static JsonNode read(String output) {
        try {
            var read = Json.MAPPER.readTree(output);
            return read.isObject() ? read : Json.MAPPER.valueToTree(Map.of("say", output));
        } catch (JacksonException plain) {
            return Json.MAPPER.valueToTree(Map.of("say", output));
        }
    }
}
