package dev.frontdesk.simulator.vendor.openai;

import dev.frontdesk.simulator.vendor.model.Tool;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What a response is to be made of.
///
/// @param instructions in place of the session's; empty for none
/// @param apart from the conversation: sees only what it is given, leaves nothing behind
/// @param tools whether any may be called
/// @param metadata given back with the response; null for none
record Request(
        String instructions,
        boolean apart,
        boolean tools,
        @Nullable JsonNode metadata) {

    /// As the session begins one by itself.
    static final Request OWN = new Request("", false, true, null);

    /// @param parameters of `response.create`
    static Request of(JsonNode parameters) {
        var none = parameters.path("tool_choice").asString("").equals("none")
                || (parameters.path("tools").isArray()
                        && parameters.path("tools").isEmpty());
        return new Request(
                parameters.path("instructions").asString(""),
                parameters.path("conversation").asString("").equals("none"),
                !none,
                parameters.path("metadata").isObject() ? parameters.path("metadata") : null);
    }

    List<Tool> tools(Settings settings) {
        return tools ? settings.tools() : List.of();
    }
}
