package dev.frontdesk.simulator.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A stream of a live call as REST shows it.
///
/// @param reason why it ended; empty while it goes on
/// @param entries empty when its server did not live to tell
public record CallStream(int attempt, Instant started, String reason, List<Entry> entries) {

    /// Something that happened on it.
    public record Entry(Instant at, String what, String detail) {}

    public CallStream {
        entries = List.copyOf(entries);
    }

    static CallStream of(JsonNode json) {
        var started = OffsetDateTime.parse(json.path("started").asString("")).toInstant();
        return new CallStream(
                json.path("attempt").asInt(0),
                started,
                json.path("reason").asString(""),
                json.path("timeline")
                        .valueStream()
                        .map(entry -> new Entry(
                                started.plusMillis(entry.path("atMillis").asLong(0)),
                                entry.path("what").asString(""),
                                entry.path("detail").asString("")))
                        .toList());
    }
}
