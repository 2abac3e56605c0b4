package dev.frontdesk.simulator.vendor.chat;

import static dev.frontdesk.simulator.vendor.chat.ModelCall.events;
import static dev.frontdesk.simulator.vendor.chat.ModelCall.json;
import static dev.frontdesk.simulator.vendor.chat.ModelCall.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.simulator.vendor.Published;
import dev.frontdesk.simulator.vendor.all.AllVendors;
import dev.frontdesk.simulator.vendor.all.AllVendors.Ports;
import dev.frontdesk.simulator.vendor.model.BookingModel;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageModelsTest {

    @SuppressWarnings("NullAway.Init")
    private static AllVendors vendors;

    @BeforeAll
    static void start() {
        vendors = new AllVendors(Ports.ANY, BookingModel::new);
    }

    @AfterAll
    static void stop() {
        vendors.close();
    }

    @BeforeEach
    void behave() {
        vendors.misbehave("openai-chat", List.of());
    }

    @Test
    void openAiStreamsACallOfATool() throws Exception {
        var before = vendors.violations().size();
        var chunks = events(openAi(true, "Is Tuesday at three free for a check-up?"));
        Published.find("openai.json")
                .ifPresent(openai -> assertThat(chunks)
                        .allSatisfy(chunk -> assertThat(
                                        openai.mistakesBesideNulls("CreateChatCompletionStreamResponse", chunk))
                                .as("but for what is null until the end")
                                .allMatch(mistake -> mistake.contains("'finish_reason' not found"))));
        assertThat(chunks)
                .anySatisfy(chunk -> assertThat(chunk.at("/choices/0/delta/tool_calls/0/function/name")
                                .asString(""))
                        .isEqualTo("find_slots"));
        assertThat(chunks.getLast().at("/usage/total_tokens").asInt()).isPositive();
        assertThat(vendors.violations()).hasSize(before);
    }

    @Test
    void openAiAnswersAtOnceToo() throws Exception {
        var answer = json(openAi(false, "Is Tuesday at three free for a check-up?"));
        Published.find("openai.json")
                .ifPresent(openai -> assertThat(openai.mistakes("CreateChatCompletionResponse", answer.toString()))
                        .isEmpty());
        assertThat(answer.at("/choices/0/finish_reason").asString("")).isEqualTo("tool_calls");
    }

    @Test
    void aCallWithoutItsResultIsRefused() throws Exception {
        var before = vendors.models().mind("openai-chat").violations().size();
        var call = Map.of("id", "c1", "type", "function", "function", Map.of("name", "find_slots", "arguments", "{}"));
        var messages = List.of(
                Map.of("role", "user", "content", "Tuesday?"),
                Map.of("role", "assistant", "content", "", "tool_calls", List.of(call)),
                Map.of("role", "user", "content", "Hello?"));
        assertThat(openAi(Map.of("model", "m", "messages", messages)).statusCode())
                .isEqualTo(400);
        assertThat(vendors.models()
                        .mind("openai-chat")
                        .violations()
                        .subList(before, before + 1)
                        .toString())
                .contains("c1");
    }

    @Test
    void anthropicStreamsACallOfATool() throws Exception {
        var tool = Map.of("name", "find_slots", "description", "Free times.", "input_schema", ModelCall.schema());
        var body = Map.of(
                "model",
                "m",
                "max_tokens",
                100,
                "stream",
                true,
                "tools",
                List.of(tool),
                "messages",
                List.of(Map.of("role", "user", "content", "<contact>Tuesday at three?</contact>")));
        var answer = post(environment("ANTHROPIC_BASE_URL") + "/messages", body, "x-api-key", AllVendors.KEY);
        assertThat(events(answer))
                .anySatisfy(event ->
                        assertThat(event.at("/content_block/name").asString("")).isEqualTo("find_slots"));
        assertThat(answer.body()).contains("event: message_stop");
    }

    @Test
    void geminiStreamsACallOfATool() throws Exception {
        var tool = Map.of("name", "find_slots", "description", "Free times.", "parameters", ModelCall.schema());
        var body = Map.of(
                "contents", List.of(Map.of("role", "user", "parts", List.of(Map.of("text", "Tuesday at three?")))),
                "tools", List.of(Map.of("functionDeclarations", List.of(tool))));
        var answer = post(
                environment("GEMINI_BASE_URL") + "/models/m:streamGenerateContent?alt=sse",
                body,
                "x-goog-api-key",
                AllVendors.KEY);
        assertThat(events(answer))
                .anySatisfy(event -> assertThat(event.at("/candidates/0/content/parts/0/functionCall/name")
                                .asString(""))
                        .isEqualTo("find_slots"));
    }

    @ParameterizedTest
    @CsvSource({"refuse, 503", "error, 500", "limit, 429", "lock, 401"})
    void aVendorCanRefuse(String deed, int status) throws Exception {
        vendors.misbehave("openai-chat", List.of(deed));
        var refused = openAi(true, "Hello");
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 429);
    }

    @Test
    void onlyTheRequestThatIsMeantGoesWrong() throws Exception {
        vendors.misbehave("openai-chat", List.of("lie-booked@2"));
        assertThat(openAi(false, "Hello").body()).doesNotContain("Q7Z9X");
        assertThat(openAi(false, "Hello").body()).contains("Q7Z9X");
        assertThat(openAi(false, "Hello").body()).doesNotContain("Q7Z9X");
    }

    @Test
    void aConnectionDiesWithinAnAnswer() {
        vendors.misbehave("openai-chat", List.of("die"));
        assertThatThrownBy(() -> openAi(true, "Hello")).isInstanceOf(IOException.class);
    }

    @Test
    void argumentsCanBeMalformed() throws Exception {
        vendors.misbehave("openai-chat", List.of("malformed"));
        var answer = json(openAi(false, "Hello"));
        assertThat(answer.at("/choices/0/message/tool_calls/0/function/arguments")
                        .asString(""))
                .startsWith("{")
                .doesNotEndWith("}");
    }

    @Test
    void likeTextsHaveLikeVectors() throws Exception {
        var body = Map.of(
                "model",
                "text-embedding-3-small",
                "dimensions",
                256,
                "input",
                List.of("Where can I park my car?", "Parking your car", "We open at nine"));
        var answer = json(post(
                environment("OPENAI_BASE_URL") + "/embeddings", body, "Authorization", "Bearer " + AllVendors.KEY));
        Published.find("openai.json")
                .ifPresent(openai -> assertThat(openai.mistakesBesideNulls("CreateEmbeddingResponse", answer))
                        .isEmpty());
        var data = answer.path("data");
        assertThat(product(data, 0, 0)).isBetween(0.99, 1.01);
        assertThat(product(data, 0, 1)).isGreaterThan(product(data, 0, 2));
    }

    private static double product(tools.jackson.databind.JsonNode data, int one, int other) {
        var sum = 0.0;
        for (var i = 0; i < 256; i++) {
            sum += data.path(one).path("embedding").path(i).asDouble()
                    * data.path(other).path("embedding").path(i).asDouble();
        }
        return sum;
    }

    private static HttpResponse<String> openAi(boolean streamed, String words) throws Exception {
        var function = Map.of("name", "find_slots", "description", "Free times.", "parameters", ModelCall.schema());
        return openAi(Map.of(
                "model",
                "m",
                "stream",
                streamed,
                "tools",
                List.of(Map.of("type", "function", "function", function)),
                "messages",
                List.of(Map.of("role", "user", "content", words))));
    }

    private static HttpResponse<String> openAi(Map<String, ?> body) throws Exception {
        return post(
                environment("OPENAI_BASE_URL") + "/chat/completions",
                body,
                "Authorization",
                "Bearer " + AllVendors.KEY);
    }

    private static String environment(String name) {
        return String.valueOf(vendors.environment().get(name));
    }
}
