package dev.frontdesk.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.provider.ModelServer.Ending;
import dev.frontdesk.provider.ModelServer.Play;
import dev.frontdesk.provider.ProviderException.Category;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.output.FinishReason;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What every vendor's models keep to.
public abstract class ChatModelContract {

    private static final ToolSpecification TOOL = ToolSpecification.builder()
            .name("find_slots")
            .description("Free times.")
            .parameters(JsonObjectSchema.builder().addStringProperty("when").build())
            .build();

    private static final ModelDeadlines DEADLINES =
            new ModelDeadlines(Duration.ofSeconds(2), Duration.ofSeconds(8), Duration.ofSeconds(8));
    private static final ModelDeadlines SHORT =
            new ModelDeadlines(Duration.ofSeconds(2), Duration.ofMillis(300), Duration.ofMillis(300));

    protected abstract ModelServer server();

    /// @param url of the vendor, without a path
    protected abstract StreamingChatModel model(URI url, ModelDeadlines deadlines);

    /// A whole answer of these words that took 12 tokens in and 5 out.
    protected abstract List<byte[]> words(String... words);

    /// A whole answer that asks for tools.
    protected abstract List<byte[]> calls(ToolExecutionRequest... calls);

    /// The body of a refusal, with the vendor's name of it.
    protected abstract String refusal(int status);

    /// Headers of a refusal besides.
    protected Map<String, String> refusalHeaders(int status) {
        return Map.of();
    }

    /// The ids of the calls that have a result in a request, in order.
    protected abstract List<String> answered(JsonNode request);

    /// Whether the vendor's format can carry arguments that are no JSON.
    protected boolean carriesMalformedArguments() {
        return true;
    }

    @AfterEach
    protected void close() {
        server().close();
    }

    @Test
    void wordsComeAsTheyAreMadeAndWithWhatTheyCost() throws InterruptedException {
        server().next(Play.stream(words("Hello, ", "how can ", "I help?")));
        var heard = ask(model(server().url(), DEADLINES), UserMessage.from("hi"));
        assertThat(heard.words()).isEqualTo("Hello, ");
        assertThat(heard.words()).isEqualTo("how can ");
        assertThat(heard.words()).isEqualTo("I help?");
        var response = heard.response();
        assertThat(response.aiMessage().text()).isEqualTo("Hello, how can I help?");
        assertThat(response.tokenUsage().inputTokenCount()).isEqualTo(12);
        assertThat(response.tokenUsage().outputTokenCount()).isEqualTo(5);
        assertThat(response.finishReason()).isEqualTo(FinishReason.STOP);
    }

    @Test
    void toolCallsHaveIdsAndTheirArguments() throws InterruptedException {
        server().next(Play.stream(calls(
                call("call_1", "find_slots", "{\"when\":\"tomorrow\"}"),
                call("call_2", "note_detail", "{\"said\":\"7805550123\",\"n\":7805550123}"))));
        var heard = ask(model(server().url(), DEADLINES), UserMessage.from("tomorrow?"));
        var calls = heard.response().aiMessage().toolExecutionRequests();
        assertThat(calls).extracting(ToolExecutionRequest::name).containsExactly("find_slots", "note_detail");
        assertThat(calls).allSatisfy(call -> assertThat(call.id()).isNotBlank());
        assertThat(calls.get(0).id()).isNotEqualTo(calls.get(1).id());
        assertThat(json(calls.get(0).arguments())).isEqualTo(json("{\"when\":\"tomorrow\"}"));
        assertThat(json(calls.get(1).arguments())).isEqualTo(json("{\"said\":\"7805550123\",\"n\":7805550123}"));
        assertThat(heard.calls()).hasSize(2);
    }

    @Test
    void callsWithoutArgumentsHaveAnEmptyObject() throws InterruptedException {
        server().next(Play.stream(calls(call("call_1", "end_call", ""))));
        var heard = ask(model(server().url(), DEADLINES), UserMessage.from("bye"));
        assertThat(heard.response().aiMessage().toolExecutionRequests())
                .extracting(ToolExecutionRequest::arguments)
                .containsExactly("{}");
    }

    @Test
    void everyCallGetsItsResult() throws InterruptedException {
        server().next(Play.stream(
                calls(call("call_1", "find_slots", "{\"when\":\"tomorrow\"}"), call("call_2", "find_slots", "{}"))));
        var model = model(server().url(), DEADLINES);
        var asked = ask(model, UserMessage.from("tomorrow?")).response().aiMessage();
        server().next(Play.stream(words("At nine.")));
        var messages = new ArrayList<ChatMessage>(List.of(UserMessage.from("tomorrow?"), asked));
        asked.toolExecutionRequests()
                .forEach(call -> messages.add(ToolExecutionResultMessage.from(call, "{\"say\":\"At nine.\"}")));
        assertThat(ask(model, messages.toArray(ChatMessage[]::new))
                        .response()
                        .aiMessage()
                        .text())
                .isEqualTo("At nine.");
        assertThat(answered(server().requests().getLast()))
                .containsExactlyElementsOf(asked.toolExecutionRequests().stream()
                        .map(ToolExecutionRequest::id)
                        .toList());
    }

    @Test
    void malformedArgumentsArePassedOnAsTheyAre() throws InterruptedException {
        if (!carriesMalformedArguments()) {
            return;
        }
        server().next(Play.stream(
                calls(call("call_1", "find_slots", "{\"when\": \"tomor"), call("call_2", "find_slots", "{}"))));
        var heard = ask(model(server().url(), DEADLINES), UserMessage.from("tomorrow?"));
        assertThat(heard.response().aiMessage().toolExecutionRequests())
                .extracting(ToolExecutionRequest::arguments)
                .containsExactly("{\"when\": \"tomor", "{}");
    }

    @Test
    void malformedArgumentsDoNotSpoilTheConversation() throws InterruptedException {
        server().next(Play.stream(words("Sorry?")));
        var said = AiMessage.from(call("call_1", "find_slots", "{\"when\": \"tomor"));
        var result = ToolExecutionResultMessage.from("call_1", "find_slots", "not understood");
        var heard = ask(model(server().url(), DEADLINES), UserMessage.from("tomorrow?"), said, result);
        assertThat(heard.response().aiMessage().text()).isEqualTo("Sorry?");
    }

    @Test
    void theSidesTakeTurnsWhateverTheyAreGiven() throws InterruptedException {
        server().next(Play.stream(words("Yes?")));
        var nothing = AiMessage.builder().build();
        ask(model(server().url(), DEADLINES), UserMessage.from("one"), nothing, UserMessage.from("two"))
                .response();
        assertThat(server().requests().getFirst().toString()).contains("one\\ntwo");
    }

    @ParameterizedTest
    @CsvSource({
        "401, AUTHENTICATION", "403, AUTHENTICATION", "400, INVALID_REQUEST", "404, INVALID_REQUEST",
        "429, RATE_LIMIT", "500, SERVER", "503, SERVER", "408, TIMEOUT"
    })
    void refusalsHaveACategory(int status, Category category) throws InterruptedException {
        server().next(Play.refusal(status, refusalHeaders(status), refusal(status)));
        var fault =
                ask(model(server().url(), DEADLINES), UserMessage.from("hi")).fault();
        assertThat(fault.category()).isEqualTo(category);
        assertThat(fault.getMessage()).doesNotContain("secret words");
        assertThat(server().requests()).as("no retries").hasSize(1);
    }

    @Test
    void theVendorSaysHowLongItWantsToBeLeftAlone() throws InterruptedException {
        var headers = new HashMap<>(refusalHeaders(429));
        headers.put("Retry-After", "7");
        server().next(Play.refusal(429, headers, refusal(429)));
        assertThat(ask(model(server().url(), DEADLINES), UserMessage.from("hi"))
                        .fault()
                        .retryAfter())
                .isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void anAnswerThatDoesNotBeginIsLate() throws InterruptedException {
        assertThat(ask(model(server().url(), SHORT), UserMessage.from("hi"))
                        .fault()
                        .category())
                .isEqualTo(Category.TIMEOUT);
    }

    @Test
    void anAnswerThatStallsIsLate() throws InterruptedException {
        server().next(Play.broken(words("Hello, ", "I help?").subList(0, 2), Ending.STALL));
        assertThat(ask(model(server().url(), SHORT), UserMessage.from("hi"))
                        .fault()
                        .category())
                .isEqualTo(Category.TIMEOUT);
    }

    @Test
    void anAnswerThatIsCutOffIsAFailure() throws InterruptedException {
        server().next(Play.broken(words("Hello, ", "I help?").subList(0, 2), Ending.CUT));
        assertThat(ask(model(server().url(), DEADLINES), UserMessage.from("hi"))
                        .fault()
                        .category())
                .isEqualTo(Category.UNREACHABLE);
    }

    @Test
    void anAnswerThatEndsTooEarlyIsAFailure() throws InterruptedException {
        server().next(Play.stream(words("Hello, ", "I help?").subList(0, 2)));
        assertThat(ask(model(server().url(), DEADLINES), UserMessage.from("hi"))
                        .fault()
                        .category())
                .isEqualTo(Category.UNREACHABLE);
    }

    @Test
    void whoCancelsHearsOfNoEndAndTheVendorIsLeft() throws InterruptedException {
        server().next(Play.broken(words("Hello, ", "I help?").subList(0, 2), Ending.LINGER));
        var heard = ask(model(server().url(), DEADLINES), UserMessage.from("hi"));
        assertThat(heard.words()).isEqualTo("Hello, ");
        heard.handle().cancel();
        server().awaitGivenUp();
        assertThat(heard.isLeftOpen()).isTrue();
    }

    @Test
    void anAnswerCanBeCancelledBeforeItBegins() throws InterruptedException {
        server().next(Play.broken(List.of(), Ending.LINGER));
        var heard = ask(model(server().url(), DEADLINES), UserMessage.from("hi"));
        heard.handle().cancel();
        assertThat(heard.isLeftOpen()).isTrue();
    }

    @Test
    void aVendorThatIsNotThereIsUnreachable() throws InterruptedException {
        var model = model(URI.create("http://127.0.0.1:1"), DEADLINES);
        assertThat(ask(model, UserMessage.from("hi")).fault().category()).isEqualTo(Category.UNREACHABLE);
    }

    protected static ToolExecutionRequest call(String id, String name, String arguments) {
        return ToolExecutionRequest.builder()
                .id(id)
                .name(name)
                .arguments(arguments)
                .build();
    }

    protected static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    protected static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    protected static Heard ask(StreamingChatModel model, ChatMessage... messages) {
        var all = new ArrayList<ChatMessage>(List.of(SystemMessage.from("You are a receptionist.")));
        all.addAll(List.of(messages));
        var heard = new Heard();
        model.chat(ChatRequest.builder().messages(all).toolSpecifications(TOOL).build(), heard);
        return heard;
    }
}
