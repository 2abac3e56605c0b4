package dev.frontdesk.simulator.desk;

import java.time.OffsetDateTime;
import tools.jackson.databind.JsonNode;

/// A time on a resource, free or not.
public record Slot(OffsetDateTime start, OffsetDateTime end, String resource) {

    public boolean overlaps(Slot other) {
        return resource.equals(other.resource) && start.isBefore(other.end) && other.start.isBefore(end);
    }

    static Slot of(JsonNode json) {
        var start = OffsetDateTime.parse(json.path("start").asString(""));
        var end = json.path("end").asString("");
        return new Slot(
                start,
                end.isEmpty() ? start : OffsetDateTime.parse(end),
                json.path("resource").asString(""));
    }
}
