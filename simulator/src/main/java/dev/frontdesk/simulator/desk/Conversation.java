package dev.frontdesk.simulator.desk;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// A conversation as REST shows it. Lists of conversations leave turns and streams out.
///
/// @param streams of a live call, in order
public record Conversation(String id, String channel, String outcome, List<Turn> turns, List<CallStream> streams) {

    /// @param who `contact`, `desk` or `person`
    public record Turn(String who, String text) {}

    public Conversation {
        turns = List.copyOf(turns);
        streams = List.copyOf(streams);
    }

    static Conversation of(JsonNode json) {
        return new Conversation(
                json.path("id").asString(""),
                json.path("channel").asString(""),
                json.path("outcome").asString(""),
                json.path("turns")
                        .valueStream()
                        .map(turn -> new Turn(
                                turn.path("who").asString(""), turn.path("text").asString("")))
                        .toList(),
                json.path("call")
                        .path("streams")
                        .valueStream()
                        .map(CallStream::of)
                        .toList());
    }
}
