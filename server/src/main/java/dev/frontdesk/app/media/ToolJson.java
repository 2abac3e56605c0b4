package dev.frontdesk.app.media;

import dev.frontdesk.conversation.Arguments;
import java.util.HashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the arguments that a model gave a tool: a JSON object, as the model wrote it.
public final class ToolJson implements Function<String, Arguments> {

    private final JsonMapper json;

    public ToolJson(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Arguments apply(String written) {
        try {
            var tree = json.readTree(written.isBlank() ? "{}" : written);
            return tree.isObject() ? arguments(tree) : Arguments.UNREADABLE;
        } catch (JacksonException _) {
            return Arguments.UNREADABLE;
        }
    }

    private static Arguments arguments(JsonNode object) {
        var values = new HashMap<String, @Nullable Object>();
        object.properties().forEach(field -> values.put(field.getKey(), value(field.getValue())));
        return Arguments.of(values);
    }

    private static @Nullable Object value(JsonNode node) {
        return node.isNull() ? null : node.isValueNode() ? node.asString() : node.toString();
    }
}
