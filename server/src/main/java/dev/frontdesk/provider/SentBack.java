package dev.frontdesk.provider;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A conversation as every vendor takes it back: a tool call's arguments are an object, whatever the model wrote,
/// with what the vendor signed; the sides take turns; nobody said nothing.
final class SentBack {

    private final Signatures signatures;

    SentBack(Signatures signatures) {
        this.signatures = signatures;
    }

    ChatRequest request(ChatRequest request) {
        var messages = new ArrayList<ChatMessage>();
        request.messages().forEach(message -> add(messages, message));
        return ChatRequest.builder()
                .messages(messages)
                .parameters(request.parameters())
                .build();
    }

    private void add(List<ChatMessage> messages, ChatMessage message) {
        var last = messages.isEmpty() ? null : messages.getLast();
        switch (message) {
            case AiMessage said when said.hasToolExecutionRequests() -> messages.add(called(said));
            case AiMessage said when said.text() == null || said.text().isBlank() -> {}
            case UserMessage next
            when next.hasSingleText() && last instanceof UserMessage before && before.hasSingleText() ->
                messages.set(messages.size() - 1, UserMessage.from(before.singleText() + "\n" + next.singleText()));
            default -> messages.add(message);
        }
    }

    private AiMessage called(AiMessage said) {
        return signatures.recall(said).toBuilder()
                .toolExecutionRequests(said.toolExecutionRequests().stream()
                        .map(SentBack::call)
                        .toList())
                .build();
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
