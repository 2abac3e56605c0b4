package dev.frontdesk.provider.openai;

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

class OpenAiChatTest extends ChatModelContract {

    private final SseServer server = new SseServer();

    @Override
    protected ModelServer server() {
        return server;
    }

    @Override
    protected StreamingChatModel model(URI url, ModelDeadlines deadlines) {
        var account = new OpenAiAccount("key", URI.create(url + "/v1"), OpenAiAccount.REALTIME_URL);
        return new OpenAiChat(account, deadlines).model("gpt-test");
    }

    @Override
    protected List<byte[]> words(String... words) {
        var events = new ArrayList<byte[]>();
        events.add(chunk("{\"role\":\"assistant\",\"content\":\"\"}", "null"));
        for (var word : words) {
            events.add(chunk("{\"content\":" + quoted(word) + "}", "null"));
        }
        return ended(events, "stop");
    }

    @Override
    protected List<byte[]> calls(ToolExecutionRequest... calls) {
        var events = new ArrayList<byte[]>();
        for (var i = 0; i < calls.length; i++) {
            events.add(chunk("""
                    {"tool_calls":[{"index":%d,"id":"%s","type":"function","function":{"name":"%s","arguments":""}}]}""".formatted(i, calls[i].id(), calls[i].name()), "null"));
            events.add(chunk(
                    "{\"tool_calls\":[{\"index\":%d,\"function\":{\"arguments\":%s}}]}"
                            .formatted(i, quoted(calls[i].arguments())),
                    "null"));
        }
        return ended(events, "tool_calls");
    }

    private static List<byte[]> ended(List<byte[]> events, String reason) {
        events.add(chunk("{}", "\"" + reason + "\""));
        events.add(event("{\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"choices\":[],"
                + "\"usage\":{\"prompt_tokens\":12,\"completion_tokens\":5,\"total_tokens\":17}}"));
        events.add(event("[DONE]"));
        return events;
    }

    private static byte[] chunk(String delta, String reason) {
        return event("{\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"gpt-test\","
                + "\"choices\":[{\"index\":0,\"delta\":" + delta + ",\"finish_reason\":" + reason + "}]}");
    }

    @Override
    protected String refusal(int status) {
        return "{\"error\":{\"message\":\"secret words\",\"type\":\"some_error\",\"code\":null}}";
    }

    @Override
    protected List<String> answered(JsonNode request) {
        return request.path("messages")
                .valueStream()
                .filter(message -> message.path("role").asString("").equals("tool"))
                .map(message -> message.path("tool_call_id").asString(""))
                .toList();
    }
}
