package dev.frontdesk.conversation.review;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.TokenUsage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// A model that hands in the review it is given, for a dollar.
final class HandedIn implements StreamingChatModel {

    /// What it was told.
    final List<String> asked = new CopyOnWriteArrayList<>();

    volatile String answer = "";
    volatile boolean asText;
    volatile @Nullable RuntimeException failure;

    @Override
    public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
        asked.add(((UserMessage) request.messages().getLast()).singleText());
        var fails = failure;
        if (fails != null) {
            handler.onError(fails);
            return;
        }
        handler.onCompleteResponse(ChatResponse.builder()
                .aiMessage(asText ? AiMessage.from(answer) : AiMessage.from(call()))
                .tokenUsage(new TokenUsage(1, 0))
                .build());
    }

    private ToolExecutionRequest call() {
        return ToolExecutionRequest.builder()
                .id("1")
                .name("review")
                .arguments(answer)
                .build();
    }
}
