package dev.frontdesk.simulator.desk;

import java.time.ZoneId;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A business as REST shows it.
public record Business(String slug, String name, ZoneId zone, List<String> numbers, List<Service> services) {

    /// @param slug what REST calls it
    /// @param name what callers call it
    public record Service(String slug, String name) {}

    public Business {
        numbers = List.copyOf(numbers);
        services = List.copyOf(services);
    }

    static Business of(JsonNode json) {
        return new Business(
                json.path("slug").asString(""),
                json.path("name").asString(""),
                ZoneId.of(json.path("zone").asString("UTC")),
                json.path("numbers").valueStream().map(JsonNode::asString).toList(),
                json.path("services")
                        .valueStream()
                        .map(service -> new Service(
                                service.path("slug").asString(""),
                                service.path("name").asString("")))
                        .toList());
    }
}
