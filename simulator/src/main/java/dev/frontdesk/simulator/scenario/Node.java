package dev.frontdesk.simulator.scenario;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A mapping of a scenario's file; refuses keys it does not know, so that a slip is not a fact left unchecked.
record Node(String place, JsonNode json) {

    Node known(String... keys) {
        var allowed = Set.of(keys);
        json.propertyNames().stream()
                .filter(key -> !allowed.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new BadScenario(place + ": does not know '" + key + "', only " + String.join(", ", keys));
                });
        return this;
    }

    boolean has(String key) {
        return json.hasNonNull(key);
    }

    @Nullable
    String text(String key) {
        return json.hasNonNull(key) ? json.path(key).asString() : null;
    }

    String text(String key, String otherwise) {
        var text = text(key);
        return text == null ? otherwise : text;
    }

    String required(String key) {
        var text = text(key);
        if (text == null) {
            throw new BadScenario(place + ": '" + key + "' is missing");
        }
        return text;
    }

    @Nullable
    OffsetDateTime time(String key) {
        var text = text(key);
        return text == null ? null : OffsetDateTime.parse(text);
    }

    Node child(String key) {
        return new Node(place + "." + key, json.path(key));
    }

    /// The items of a list, or the one value where a list could stand.
    List<Node> items(String key) {
        var value = json.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        var items = value.isArray() ? value.valueStream().toList() : List.of(value);
        return items.stream().map(item -> new Node(place + "." + key, item)).toList();
    }
}
