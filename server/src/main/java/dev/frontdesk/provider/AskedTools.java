package dev.frontdesk.provider;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The tool calls of one answer, with the arguments as the model wrote them: some of LangChain4j's models read
/// them once more for the whole answer, and lose what they cannot read. Calls whose vendor gives no id get one, those
/// without arguments an empty object.
final class AskedTools {

    private final List<ToolExecutionRequest> calls = new ArrayList<>();

    CompleteToolCall add(CompleteToolCall call) {
        var known = identified(call.toolExecutionRequest());
        calls.add(known);
        return new CompleteToolCall(calls.size() - 1, known);
    }

    /// The answer, with the calls that were added in place of its own.
    ChatResponse completed(ChatResponse response) {
        var said = response.aiMessage();
        if (calls.isEmpty()) {
            said.toolExecutionRequests().forEach(call -> calls.add(identified(call)));
        }
        return calls.isEmpty()
                ? response
                : response.toBuilder()
                        .aiMessage(said.toBuilder()
                                .toolExecutionRequests(List.copyOf(calls))
                                .build())
                        .build();
    }

    private static ToolExecutionRequest identified(ToolExecutionRequest call) {
        var known = call.id() == null || call.id().isBlank() ? "call_" + UUID.randomUUID() : call.id();
        var arguments = call.arguments();
        var none = arguments == null || arguments.isBlank() || arguments.equals("null");
        return call.toBuilder().id(known).arguments(none ? "{}" : arguments).build();
    }
}
