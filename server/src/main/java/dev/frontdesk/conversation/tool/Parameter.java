package dev.frontdesk.conversation.tool;

import java.util.List;

/// What a tool is given.
///
/// @param description for the model
/// @param choices the only values it takes; empty when it takes any
public record Parameter(String name, String description, Type type, boolean required, List<String> choices) {

    public Parameter {
        choices = List.copyOf(choices);
    }

    public enum Type {
        TEXT("string"),
        YES_OR_NO("boolean");

        private final String json;

        Type(String json) {
            this.json = json;
        }

        /// As JSON Schema calls it.
        String json() {
            return json;
        }
    }

    static Parameter required(String name, String description) {
        return new Parameter(name, description, Type.TEXT, true, List.of());
    }

    static Parameter optional(String name, String description) {
        return new Parameter(name, description, Type.TEXT, false, List.of());
    }

    static Parameter oneOf(String name, String description, List<String> choices) {
        return new Parameter(name, description, Type.TEXT, true, choices);
    }

    static Parameter yesOrNo(String name, String description) {
        return new Parameter(name, description, Type.YES_OR_NO, true, List.of());
    }
}
