package dev.frontdesk.app.evaluate.attacks;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.util.List;
import java.util.stream.IntStream;

/// What a model answers, knowing what it was sent.
interface Move {

    AiMessage on(ChatRequest asked);

    static AiMessage text(String text) {
        return AiMessage.from(text);
    }

    static AiMessage calls(List<Call> calls) {
        return AiMessage.from(IntStream.range(0, calls.size())
                .mapToObj(i -> request(i, calls.get(i)))
                .toList());
    }

    private static ToolExecutionRequest request(int number, Call call) {
        return ToolExecutionRequest.builder()
                .id("call-" + number)
                .name(call.tool())
                .arguments(call.arguments())
                .build();
    }
}
