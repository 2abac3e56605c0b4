package dev.frontdesk.simulator.vendor.model;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// A tool a model is offered.
///
/// @param parameters a JSON schema of an object
public record Tool(String name, String description, JsonNode parameters) {

    public boolean takes(String parameter) {
        return parameters.path("properties").has(parameter);
    }

    public List<String> all() {
        return List.copyOf(parameters.path("properties").propertyNames());
    }

    public List<String> required() {
        return parameters.path("required").valueStream().map(JsonNode::asString).toList();
    }
}
