package dev.frontdesk.provider.google;

import static dev.frontdesk.provider.SseServer.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.provider.ChatModelContract;
import dev.frontdesk.provider.ModelDeadlines;
import dev.frontdesk.provider.ModelServer;
import dev.frontdesk.provider.SseServer;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    @Test
    void aThoughtsSignatureGoesBackWithItsCall() throws InterruptedException {
        var model = model(server.url(), ModelDeadlines.USUAL);
        server.next(ModelServer.Play.stream(calls(call("", "find_slots", "{}"))));
        var calls =
                ask(model, UserMessage.from("tomorrow?")).response().aiMessage().toolExecutionRequests();
        server.next(ModelServer.Play.stream(words("At nine.")));
        var result = ToolExecutionResultMessage.from(calls.getFirst(), "{}");
        ask(model, UserMessage.from("tomorrow?"), AiMessage.from(calls), result).response();
        assertThat(server.requests().getLast().toString()).contains("\"thoughtSignature\":\"c2ln\"");
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
