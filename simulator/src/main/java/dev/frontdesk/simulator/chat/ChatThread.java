package dev.frontdesk.simulator.chat;

import dev.frontdesk.simulator.desk.DeskConnection;
import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.desk.NoAnswerInTime;
import dev.frontdesk.simulator.talk.Action;
import dev.frontdesk.simulator.talk.Ending;
import dev.frontdesk.simulator.talk.Prompt;
import dev.frontdesk.simulator.talk.Talk;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// A web chat with a business.
public final class ChatThread implements Talk {

    private static final Duration DEADLINE = Duration.ofSeconds(15);

    private final DeskConnection desk;
    private final String business;
    private @Nullable String conversation;
    private String body = "";
    private String key = "";
    private String lastReply = "";

    public ChatThread(DeskConnection desk, String business) {
        this.desk = desk;
        this.business = business;
    }

    @Override
    public Prompt open() {
        return write(null);
    }

    @Override
    public Prompt act(Action action) {
        return switch (action) {
            case Action.Say say -> write(say.text());
            case Action.Press press -> write(press.keys());
            case Action.Silence() -> throw new IllegalStateException("there is no silence in a chat");
            case Action.HangUp() -> Prompt.said("").ended(new Ending.ByContact());
            case Action.Repeat() -> repeat();
        };
    }

    @Override
    public Prompt resume() {
        try {
            var answer = desk.send(request());
            var text = new String(answer.body(), StandardCharsets.UTF_8);
            if (answer.statusCode() != 200) {
                return failed("HTTP " + answer.statusCode() + " " + text);
            }
            lastReply = text;
            return prompt(Json.MAPPER.readTree(text));
        } catch (NoAnswerInTime | JacksonException bad) {
            return failed(String.valueOf(bad.getMessage()));
        }
    }

    @Override
    public List<String> dialled() {
        return List.of();
    }

    /// Null before the first reply.
    public @Nullable String conversation() {
        return conversation;
    }

    private Prompt write(@Nullable String text) {
        var message = Json.MAPPER.createObjectNode();
        message.put("conversation", conversation);
        message.put("text", text);
        body = message.toString();
        key = UUID.randomUUID().toString();
        return resume();
    }

    private Prompt repeat() {
        var before = lastReply;
        var prompt = resume();
        return lastReply.equals(before) ? prompt : failed("the repeated message got another answer: " + lastReply);
    }

    private HttpRequest request() {
        var url = desk.address().url() + "/api/v1/businesses/" + business + "/chat";
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(DEADLINE)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private Prompt prompt(JsonNode json) {
        conversation = json.path("conversation").asString("");
        return new Prompt(
                json.path("reply").asString(""),
                json.path("expects").asString(""),
                json.path("options").valueStream().map(JsonNode::asString).toList(),
                "",
                json.path("ended").asBoolean(false) ? new Ending.ByDesk() : null);
    }

    private static Prompt failed(String why) {
        return Prompt.said("").ended(new Ending.Failed(why));
    }
}
