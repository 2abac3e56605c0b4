package dev.frontdesk.provider.aws;

import dev.frontdesk.provider.ChatModelContract;
import dev.frontdesk.provider.ModelDeadlines;
import dev.frontdesk.provider.ModelServer;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.model.chat.StreamingChatModel;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import tools.jackson.databind.JsonNode;

class BedrockChatTest extends ChatModelContract {

    /// AWS's library takes long to start.
    private static final Map<String, BedrockChat> STARTED = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    private static ConverseServer server;

    @BeforeAll
    static void start() {
        server = new ConverseServer();
        System.setProperty("aws.accessKeyId", "key");
        System.setProperty("aws.secretAccessKey", "secret");
    }

    @AfterAll
    static void stop() {
        STARTED.values().forEach(BedrockChat::close);
        STARTED.clear();
        server.close();
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }

    @AfterEach
    @Override
    protected void close() {
        server.forget();
    }

    @Override
    protected ModelServer server() {
        return server;
    }

    @Override
    protected StreamingChatModel model(URI url, ModelDeadlines deadlines) {
        return STARTED.computeIfAbsent(url + " " + deadlines, _ -> new BedrockChat("us-east-1", url, deadlines))
                .model("test.model-v1:0");
    }

    @Override
    protected List<byte[]> words(String... words) {
        var events = begun();
        for (var word : words) {
            events.add(ConverseServer.event(
                    "contentBlockDelta", "{\"contentBlockIndex\":0,\"delta\":{\"text\":" + quoted(word) + "}}"));
        }
        events.add(ConverseServer.event("contentBlockStop", "{\"contentBlockIndex\":0}"));
        return ended(events, "end_turn");
    }

    @Override
    protected List<byte[]> calls(ToolExecutionRequest... calls) {
        var events = begun();
        for (var i = 0; i < calls.length; i++) {
            events.add(ConverseServer.event(
                    "contentBlockStart",
                    "{\"contentBlockIndex\":%d,\"start\":{\"toolUse\":{\"toolUseId\":\"%s\",\"name\":\"%s\"}}}"
                            .formatted(i, calls[i].id(), calls[i].name())));
            if (!calls[i].arguments().isEmpty()) {
                events.add(ConverseServer.event(
                        "contentBlockDelta",
                        "{\"contentBlockIndex\":%d,\"delta\":{\"toolUse\":{\"input\":%s}}}"
                                .formatted(i, quoted(calls[i].arguments()))));
            }
            events.add(ConverseServer.event("contentBlockStop", "{\"contentBlockIndex\":" + i + "}"));
        }
        return ended(events, "tool_use");
    }

    private static List<byte[]> begun() {
        return new ArrayList<>(List.of(ConverseServer.event("messageStart", "{\"role\":\"assistant\"}")));
    }

    private static List<byte[]> ended(List<byte[]> events, String reason) {
        events.add(ConverseServer.event("messageStop", "{\"stopReason\":\"" + reason + "\"}"));
        events.add(
                ConverseServer.event(
                        "metadata",
                        "{\"usage\":{\"inputTokens\":12,\"outputTokens\":5,\"totalTokens\":17},\"metrics\":{\"latencyMs\":9}}"));
        return events;
    }

    @Override
    protected String refusal(int status) {
        return "{\"message\":\"secret words\"}";
    }

    @Override
    protected Map<String, String> refusalHeaders(int status) {
        return Map.of(
                "x-amzn-errortype",
                switch (status) {
                    case 401, 403 -> "AccessDeniedException";
                    case 404 -> "ResourceNotFoundException";
                    case 408 -> "ModelTimeoutException";
                    case 429 -> "ThrottlingException";
                    case 500 -> "InternalServerException";
                    case 503 -> "ServiceUnavailableException";
                    default -> "ValidationException";
                });
    }

    @Override
    protected List<String> answered(JsonNode request) {
        return request.path("messages")
                .valueStream()
                .flatMap(message -> message.path("content").valueStream())
                .filter(block -> block.has("toolResult"))
                .map(block -> block.path("toolResult").path("toolUseId").asString(""))
                .toList();
    }
}
