package dev.frontdesk.provider;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A conversation as every vendor takes it back: a tool call's arguments are an object, whatever the model wrote.
final class Readable {

    private Readable() {}

    static ChatRequest request(ChatRequest request) {
        return ChatRequest.builder()
                .messages(request.messages().stream().map(Readable::message).toList())
                .parameters(request.parameters())
                .build();
    }

    private static ChatMessage message(ChatMessage message) {
        if (message instanceof AiMessage said && said.hasToolExecutionRequests()) {
            return said.toBuilder()
                    .toolExecutionRequests(said.toolExecutionRequests().stream()
                            .map(Readable::call)
                            .toList())
                    .build();
        }
        return message;
    }

    private static ToolExecutionRequest call(ToolExecutionRequest call) {
        return isObject(call.arguments())
                ? call
                : ToolExecutionRequest.builder()
                        .id(call.id())
                        .name(call.name())
                        .arguments("{}")
                        .build();
    }

    static boolean isObject(@Nullable String arguments) {
        try {
            return arguments != null && JsonMapper.shared().readTree(arguments).isObject();
        } catch (JacksonException malformed) {
            return false;
        }
    }
}
