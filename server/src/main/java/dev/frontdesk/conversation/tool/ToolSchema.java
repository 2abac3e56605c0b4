package dev.frontdesk.conversation.tool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The JSON Schema of a tool's arguments.
final class ToolSchema {

    private ToolSchema() {}

    /// As text; nothing but these parameters is allowed.
    static String of(List<Parameter> parameters) {
        var properties = new LinkedHashMap<String, Object>();
        parameters.forEach(parameter -> properties.put(parameter.name(), property(parameter)));
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                parameters.stream()
                        .filter(Parameter::required)
                        .map(Parameter::name)
                        .toList());
        schema.put("additionalProperties", false);
        return Json.write(schema);
    }

    private static Map<String, Object> property(Parameter parameter) {
        var property = new LinkedHashMap<String, Object>();
        property.put("type", parameter.type().json());
        property.put("description", parameter.description());
        if (!parameter.choices().isEmpty()) {
            property.put("enum", parameter.choices());
        }
        return property;
    }
}
