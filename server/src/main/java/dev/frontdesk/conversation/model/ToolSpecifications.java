package dev.frontdesk.conversation.model;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.tool.Parameter;
import dev.frontdesk.conversation.tool.Tool;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import java.util.List;

/// Tools as LangChain4j describes them to vendors.
final class ToolSpecifications {

    private ToolSpecifications() {}

    /// As they are offered by one business.
    static List<ToolSpecification> of(List<Tool> tools, Business business) {
        return tools.stream().map(tool -> of(tool, business)).toList();
    }

    private static ToolSpecification of(Tool tool, Business business) {
        return ToolSpecification.builder()
                .name(tool.name())
                .description(tool.description())
                .parameters(schema(tool.parameters(business)))
                .build();
    }

    private static JsonObjectSchema schema(List<Parameter> parameters) {
        var schema = JsonObjectSchema.builder().additionalProperties(false);
        for (var parameter : parameters) {
            switch (parameter.type()) {
                case YES_OR_NO -> schema.addBooleanProperty(parameter.name(), parameter.description());
                case TEXT -> {
                    if (parameter.choices().isEmpty()) {
                        schema.addStringProperty(parameter.name(), parameter.description());
                    } else {
                        schema.addEnumProperty(parameter.name(), parameter.choices(), parameter.description());
                    }
                }
            }
        }
        return schema.required(parameters.stream()
                        .filter(Parameter::required)
                        .map(Parameter::name)
                        .toList())
                .build();
    }
}
