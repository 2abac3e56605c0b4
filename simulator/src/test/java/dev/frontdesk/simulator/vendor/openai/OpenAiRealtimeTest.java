package dev.frontdesk.simulator.vendor.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.sound.Hearing;
import dev.frontdesk.simulator.sound.Piece;
import dev.frontdesk.simulator.sound.SpokenText;
import dev.frontdesk.simulator.vendor.StandIn;
import dev.frontdesk.simulator.vendor.TestSocket;
import dev.frontdesk.simulator.vendor.model.Reply;
import dev.frontdesk.simulator.vendor.model.Scene;
import dev.frontdesk.simulator.vendor.model.Script;
import dev.frontdesk.simulator.vendor.model.Turn;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenAiRealtimeTest {

    private static final String CONFIGURATION = """
            {"type": "session.update", "session": {"type": "realtime", "output_modalities": ["audio"],
              "instructions": "You are Bella's receptionist.",
              "audio": {
                "input": {"format": {"type": "audio/pcmu"}, "transcription": {"model": "gpt-4o-mini-transcribe"},
                  "turn_detection": {"type": "server_vad", "silence_duration_ms": 200}},
                "output": {"format": {"type": "audio/pcmu"}, "voice": "marin"}},
              "tools": [{"type": "function", "name": "find_slots", "description": "Free times",
                "parameters": {"type": "object", "properties": {"when": {"type": "string"}}, "required": ["when"]}}]}}
            """;
    private static final String LONG = "We are open from nine to five on weekdays, and until noon on Saturdays. "
            .repeat(8)
            .strip();

    private final Script script = OpenAiRealtimeTest::reply;
    private final StandIn openai = StandIn.start(new OpenAiRealtime("sesame", script));

    @AfterEach
    void close() {
        openai.close();
    }

    @Test
    void aSpokenTurnIsHeardAndAnsweredInAudioThatSaysIt() {
        try (var client = configured()) {
            say(client, "Are you there?");

            client.await("response.done");

            assertThat(client.await("conversation.item.input_audio_transcription.completed")
                            .path("transcript")
                            .asString())
                    .isEqualTo("Are you there?");
            assertThat(heard(client)).isEqualTo("You said: Are you there?");
            assertThat(client.await("response.output_audio_transcript.done")
                            .path("transcript")
                            .asString())
                    .isEqualTo("You said: Are you there?");
            assertThat(client.types())
                    .containsSubsequence(
                            "session.created",
                            "session.updated",
                            "input_audio_buffer.speech_started",
                            "input_audio_buffer.speech_stopped",
                            "input_audio_buffer.committed",
                            "conversation.item.added",
                            "conversation.item.done",
                            "response.created",
                            "response.output_item.added",
                            "conversation.item.added",
                            "response.content_part.added",
                            "response.output_audio.delta",
                            "response.output_audio.done",
                            "response.content_part.done",
                            "response.output_item.done",
                            "response.done");
            PublishedEvents.check(client);
            assertThat(openai.violations()).isEmpty();
        }
    }

    @Test
    void aToolIsCalledAndItsResultSpoken() {
        try (var client = configured()) {
            say(client, "What is free on Tuesday?");
            var call = client.await("response.function_call_arguments.done");
            client.await("response.done");

            assertThat(call.path("name").asString()).isEqualTo("find_slots");
            assertThat(call.path("arguments").asString()).isEqualTo("{\"when\":\"What is free on Tuesday?\"}");
            client.send(Json.MAPPER.writeValueAsString(Map.of(
                    "type",
                    "conversation.item.create",
                    "item",
                    Map.of(
                            "type", "function_call_output",
                            "call_id", call.path("call_id").asString(),
                            "output", "{\"say\":\"Tuesday at nine is free.\"}"))));
            client.send("{\"type\":\"response.create\"}");
            client.await("response.done", 2);

            assertThat(heard(client)).isEqualTo("Tuesday at nine is free.");
            PublishedEvents.check(client);
            assertThat(openai.violations()).isEmpty();
        }
    }

    @Test
    void speechInterruptsAnAnswer() {
        try (var client = configured()) {
            say(client, "Tell me all");
            client.await("response.output_audio.delta", 2);

            say(client, "Stop");

            var done = client.await("response.done").path("response");
            assertThat(done.path("status").asString()).isEqualTo("cancelled");
            assertThat(done.path("status_details").path("reason").asString()).isEqualTo("turn_detected");
            client.await("response.done", 2);
            PublishedEvents.check(client);
        }
    }

    @Test
    void truncatingKeepsWhatWasHeardAndNeverMoreThanThereIs() {
        try (var client = configured()) {
            say(client, "Hello");
            var item = client.await("response.output_item.done").path("item");
            var id = item.path("id").asString();
            var length = SpokenText.millis("You said: Hello");

            client.send(truncate(id, length + 20));
            var error = client.await("error").path("error");
            client.send(truncate(id, 40));
            client.await("conversation.item.truncated");
            client.send("{\"type\":\"conversation.item.retrieve\",\"item_id\":\"" + id + "\"}");
            var kept = client.await("conversation.item.retrieved").path("item");

            assertThat(error.path("message").asString()).contains("is already shorter than");
            assertThat(kept.path("content").path(0).path("transcript").asString())
                    .isEqualTo("You sa");
            assertThat(openai.violations()).hasSize(1);
        }
    }

    @Test
    void cancellingWithNothingToCancelIsAnError() {
        try (var client = configured()) {
            client.send("{\"type\":\"response.cancel\",\"event_id\":\"mine\"}");

            var error = client.await("error").path("error");

            assertThat(error.path("code").asString()).isEqualTo("response_cancel_not_active");
            assertThat(error.path("event_id").asString()).isEqualTo("mine");
            PublishedEvents.check(client);
        }
    }

    @Test
    void theBetaIsGone() {
        try (var client = open()) {
            client.send("{\"type\":\"session.update\",\"session\":{\"modalities\":[\"audio\"],\"voice\":\"alloy\"}}");

            assertThat(client.awaitClose()).isEqualTo(4000);
        }
        try (var client = TestSocket.open(url(), "Authorization", "Bearer sesame", "OpenAI-Beta", "realtime=v1")) {
            assertThat(client.awaitClose()).isEqualTo(4000);
        }
    }

    @Test
    void unknownEventsAndFieldsAreErrors() {
        try (var client = open()) {
            client.send("{\"type\":\"session.upgrade\"}");
            client.await("error");
            client.send("not json");
            client.await("error", 2);
            client.send("{\"type\":\"input_audio_buffer.append\",\"audio\":\"%%\"}");
            client.await("error", 3);
            if (PublishedEvents.areThere()) {
                client.send("{\"type\":\"session.update\",\"session\":{\"type\":\"realtime\",\"temper\":1}}");
                client.await("error", 4);
                client.send("{\"type\":\"conversation.item.truncate\",\"item_id\":\"x\"}");
                client.await("error", 5);
            }
            PublishedEvents.check(client);
        }
    }

    @Test
    void aWrongKeyIsRefused() {
        assertThatThrownBy(() -> TestSocket.open(url(), "Authorization", "Bearer guessed"))
                .hasMessageContaining("WebSocketHandshakeException");
        assertThat(openai.violations()).containsExactly("Incorrect API key provided");
        assertThat(openai.connections()).isZero();
    }

    @Test
    void withoutTurnDetectionTheClientCommitsAndAsks() {
        try (var client = configured()) {
            client.send("""
                    {"type": "session.update", "session": {"type": "realtime",
                      "audio": {"input": {"turn_detection": null}}}}""");
            client.await("session.updated", 2);
            say(client, "Hello");
            client.send("{\"type\":\"input_audio_buffer.commit\"}");
            client.await("input_audio_buffer.committed");
            client.send("{\"type\":\"response.create\"}");
            client.await("response.done");

            assertThat(heard(client)).isEqualTo("You said: Hello");
            assertThat(client.types()).doesNotContain("input_audio_buffer.speech_started");
        }
    }

    @Test
    void aResponseApartFromTheConversationLeavesNothingBehind() {
        try (var client = configured()) {
            say(client, "Tell me all");
            client.await("response.output_audio.delta");
            client.send("""
                    {"type": "response.create", "response": {"conversation": "none", "input": [], "tools": [],
                      "instructions": "anything", "metadata": {"ask": "7"}}}""");

            var done = client.await(event -> event.path("type").asString().equals("response.done")
                    && event.path("response")
                            .path("metadata")
                            .path("ask")
                            .asString("")
                            .equals("7"));
            var item = done.path("response").path("output").path(0).path("id").asString();
            client.send("{\"type\":\"conversation.item.retrieve\",\"item_id\":\"" + item + "\"}");

            assertThat(client.await("error").path("error").path("code").asString())
                    .isEqualTo("item_not_found");
            assertThat(done.path("response").path("status").asString()).isEqualTo("completed");
            PublishedEvents.check(client);
        }
    }

    @Test
    void onlyOneResponseOfTheConversationAtATime() {
        try (var client = configured()) {
            say(client, "Tell me all");
            var first =
                    client.await("response.created").path("response").path("id").asString();
            client.send("{\"type\":\"response.create\"}");
            var error = client.await("error").path("error");
            client.send("{\"type\":\"response.cancel\",\"response_id\":\"" + first + "\"}");

            var done = client.await("response.done").path("response");
            assertThat(error.path("code").asString()).isEqualTo("conversation_already_has_active_response");
            assertThat(done.path("status_details").path("reason").asString()).isEqualTo("client_cancelled");
        }
    }

    @Test
    void aSessionEndsAtItsLimit() {
        var pace = Pace.USUAL.withSessionLimit(Duration.ofMillis(100));
        try (var shortLived = StandIn.start(new OpenAiRealtime("sesame", () -> script, pace));
                var client = TestSocket.open(
                        shortLived.url() + "/v1/realtime?model=gpt-realtime", "Authorization", "Bearer sesame")) {
            assertThat(client.await("error").path("error").path("code").asString())
                    .isEqualTo("session_expired");
            assertThat(client.awaitClose()).isEqualTo(1001);
            assertThat(shortLived.violations()).isEmpty();
        }
    }

    private static Reply reply(Scene scene) {
        return switch (scene.lastTurn().orElse(new Turn.Caller(""))) {
            case Turn.Result result ->
                Reply.say(Json.MAPPER.readTree(result.output()).path("say").asString());
            case Turn.Caller(String words)
            when words.contains("free") -> Reply.call("find_slots", Map.of("when", words));
            case Turn.Caller(String words) when words.contains("all") -> Reply.say(LONG);
            case Turn.Caller(String words) -> Reply.say("You said: " + words);
            case Turn.Model ignored -> Reply.say("Go on.");
            case Turn.Note ignored -> Reply.say("Noted.");
            case Turn.Called ignored -> Reply.say("One moment.");
        };
    }

    private TestSocket configured() {
        var client = open();
        client.await("session.created");
        client.send(CONFIGURATION);
        client.await("session.updated");
        return client;
    }

    private TestSocket open() {
        return TestSocket.open(url(), "Authorization", "Bearer sesame");
    }

    private String url() {
        return openai.url() + "/v1/realtime?model=gpt-realtime";
    }

    private static void say(TestSocket client, String text) {
        SpokenText.frames(text).forEach(frame -> append(client, frame));
        SpokenText.silence(300).forEach(frame -> append(client, frame));
    }

    private static void append(TestSocket client, byte[] frame) {
        client.send("{\"type\":\"input_audio_buffer.append\",\"audio\":\""
                + Base64.getEncoder().encodeToString(frame) + "\"}");
    }

    private static String truncate(String item, int millis) {
        return "{\"type\":\"conversation.item.truncate\",\"item_id\":\"" + item
                + "\",\"content_index\":0,\"audio_end_ms\":" + millis + "}";
    }

    private static String heard(TestSocket client) {
        var hearing = new Hearing();
        return client.all("response.output_audio.delta").stream()
                .map(delta -> Base64.getDecoder().decode(delta.path("delta").asString()))
                .map(hearing::take)
                .flatMap(List::stream)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
