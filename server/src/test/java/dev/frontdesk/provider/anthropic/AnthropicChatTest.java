package dev.frontdesk.provider.anthropic;

import static dev.frontdesk.provider.SseServer.event;

import dev.frontdesk.provider.ChatModelContract;
import dev.frontdesk.provider.ModelDeadlines;
import dev.frontdesk.provider.ModelServer;
import dev.frontdesk.provider.SseServer;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.model.chat.StreamingChatModel;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

class AnthropicChatTest extends ChatModelContract {

    private final SseServer server = new SseServer();

    @Override
    protected ModelServer server() {
        return server;
    }

    @Override
    protected StreamingChatModel model(URI url, ModelDeadlines deadlines) {
        var account = new AnthropicAccount("key", URI.create(url + "/v1"));
        return new AnthropicChat(account, deadlines).model("claude-test");
    }

    /// The first piece holds all that goes before the first words.
    @Override
    protected List<byte[]> words(String... words) {
        var events = begun("{\"type\":\"text\",\"text\":\"\"}");
        for (var word : words) {
            events.add(event(
                    "content_block_delta",
                    "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":"
                            + quoted(word) + "}}"));
        }
        events.add(stopped(0));
        return ended(events, "end_turn");
    }

    @Override
    protected List<byte[]> calls(ToolExecutionRequest... calls) {
        var events = new ArrayList<byte[]>(List.of(message()));
        for (var i = 0; i < calls.length; i++) {
            events.add(started(
                    i,
                    "{\"type\":\"tool_use\",\"id\":\"%s\",\"name\":\"%s\",\"input\":{}}"
                            .formatted(calls[i].id(), calls[i].name())));
            events.add(event(
                    "content_block_delta",
                    "{\"type\":\"content_block_delta\",\"index\":" + i
                            + ",\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":"
                            + quoted(calls[i].arguments()) + "}}"));
            events.add(stopped(i));
        }
        return ended(events, "tool_use");
    }

    private static List<byte[]> begun(String block) {
        var first =
                new String(message(), StandardCharsets.UTF_8) + new String(started(0, block), StandardCharsets.UTF_8);
        return new ArrayList<>(List.of(first.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] message() {
        return event(
                "message_start",
                "{\"type\":\"message_start\",\"message\":{\"id\":\"m\",\"type\":\"message\",\"role\":\"assistant\","
                        + "\"model\":\"claude-test\",\"content\":[],\"usage\":{\"input_tokens\":12,\"output_tokens\":1}}}");
    }

    private static byte[] started(int index, String block) {
        return event(
                "content_block_start",
                "{\"type\":\"content_block_start\",\"index\":" + index + ",\"content_block\":" + block + "}");
    }

    private static byte[] stopped(int index) {
        return event("content_block_stop", "{\"type\":\"content_block_stop\",\"index\":" + index + "}");
    }

    private static List<byte[]> ended(List<byte[]> events, String reason) {
        events.add(event(
                "message_delta",
                "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"" + reason
                        + "\"},\"usage\":{\"output_tokens\":5}}"));
        events.add(event("message_stop", "{\"type\":\"message_stop\"}"));
        return events;
    }

    @Override
    protected String refusal(int status) {
        return "{\"type\":\"error\",\"error\":{\"type\":\"some_error\",\"message\":\"secret words\"}}";
    }

    @Override
    protected List<String> answered(JsonNode request) {
        return request.path("messages")
                .valueStream()
                .flatMap(message -> message.path("content").valueStream())
                .filter(block -> block.path("type").asString("").equals("tool_result"))
                .map(block -> block.path("tool_use_id").asString(""))
                .toList();
    }
}
