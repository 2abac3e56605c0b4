package dev.frontdesk.provider.google;

import static dev.frontdesk.provider.SseServer.event;

import dev.frontdesk.provider.ChatModelContract;
import dev.frontdesk.provider.ModelDeadlines;
import dev.frontdesk.provider.ModelServer;
import dev.frontdesk.provider.SseServer;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.model.chat.StreamingChatModel;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

class GeminiChatTest extends ChatModelContract {

    private final SseServer server = new SseServer();

    @Override
    protected ModelServer server() {
        return server;
    }

    @Override
    protected StreamingChatModel model(URI url, ModelDeadlines deadlines) {
        var account = new GeminiAccount("key", URI.create(url + "/v1beta"));
        return new GeminiChat(account, deadlines).model("gemini-test");
    }

    @Override
    protected List<byte[]> words(String... words) {
        var events = new ArrayList<byte[]>();
        for (var word : words) {
            events.add(candidate("{\"text\":" + quoted(word) + "}", ""));
        }
        events.add(candidate("{\"text\":\"\"}", ",\"finishReason\":\"STOP\""));
        return events;
    }

    /// Its calls have no ids, and their arguments are an object.
    @Override
    protected List<byte[]> calls(ToolExecutionRequest... calls) {
        var events = new ArrayList<byte[]>();
        for (var call : calls) {
            var arguments = call.arguments().isEmpty() ? "" : ",\"args\":" + call.arguments();
            events.add(candidate(
                    "{\"functionCall\":{\"name\":\"" + call.name() + "\"" + arguments
                            + "},\"thoughtSignature\":\"c2ln\"}",
                    ""));
        }
        events.add(candidate("{\"text\":\"\"}", ",\"finishReason\":\"STOP\""));
        return events;
    }

    private static byte[] candidate(String part, String more) {
        return event("{\"candidates\":[{\"content\":{\"role\":\"model\",\"parts\":[" + part + "]}" + more
                + ",\"index\":0}],\"usageMetadata\":{\"promptTokenCount\":12,\"candidatesTokenCount\":5,"
                + "\"totalTokenCount\":17},\"modelVersion\":\"gemini-test\",\"responseId\":\"r\"}");
    }

    @Override
    protected String refusal(int status) {
        return "{\"error\":{\"code\":" + status + ",\"message\":\"secret words\",\"status\":\"SOME_STATUS\"}}";
    }

    @Override
    protected boolean carriesMalformedArguments() {
        return false;
    }

    @Override
    protected List<String> answered(JsonNode request) {
        return request.path("contents")
                .valueStream()
                .flatMap(content -> content.path("parts").valueStream())
                .filter(part -> part.has("functionResponse"))
                .map(part -> part.path("functionResponse").path("id").asString(""))
                .toList();
    }
}
