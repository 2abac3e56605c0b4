package dev.frontdesk.simulator.vendor.elevenlabs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.frontdesk.simulator.sound.Hearing;
import dev.frontdesk.simulator.sound.Piece;
import dev.frontdesk.simulator.vendor.Published;
import dev.frontdesk.simulator.vendor.StandIn;
import dev.frontdesk.simulator.vendor.TestSocket;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ElevenLabsTest {

    private static final String SINGLE =
            "/v1/text-to-speech/rachel/stream-input?output_format=ulaw_8000&auto_mode=true&inactivity_timeout=1";
    private static final String MULTI = "/v1/text-to-speech/rachel/multi-stream-input?output_format=ulaw_8000";
    private static final String SENTENCE = "Tuesday at three is free, shall I book it? ";

    private final StandIn elevenLabs = StandIn.start(new ElevenLabs("sesame"));

    @AfterEach
    void close() {
        elevenLabs.close();
    }

    @Test
    void aTextIsSpokenWithTheTimeOfEachCharacter() {
        try (var client = open(SINGLE)) {
            client.send("{\"text\":\" \"}");
            client.send("{\"text\":\"" + SENTENCE + "\"}");
            client.send("{\"text\":\"\"}");

            assertThat(client.awaitClose()).isEqualTo(1000);
            assertThat(heard(client, any -> true)).isEqualTo(SENTENCE);
            var first = client.all().getFirst();
            var audio = Base64.getDecoder().decode(first.path("audio").asString());
            var alignment = first.path("alignment");
            assertThat(alignment.path("chars").size())
                    .isEqualTo(alignment.path("charStartTimesMs").size());
            assertThat(alignment
                            .path("charsDurationsMs")
                            .valueStream()
                            .mapToInt(JsonNode::asInt)
                            .sum())
                    .isEqualTo(audio.length / 8);
            assertThat(client.all().getLast().path("isFinal").asBoolean()).isTrue();
            check(client);
            assertThat(elevenLabs.violations()).isEmpty();
        }
    }

    @Test
    void withoutAutoModeShortTextsWaitForTheFlush() {
        try (var client = open(SINGLE.replace("&auto_mode=true", ""))) {
            client.send("{\"text\":\" \"}");
            client.send("{\"text\":\"One moment. \"}");
            client.send("{\"text\":\"Please. \",\"flush\":true}");

            client.await(message -> message.path("audio").isString());
            assertThat(heard(client, any -> true)).isEqualTo(" One moment. Please. ");
        }
    }

    @Test
    void contextsAreSpokenAndClosedEachByItself() {
        try (var client = open(MULTI)) {
            client.send("{\"text\":\" \",\"context_id\":\"one\"}");
            client.send("{\"text\":\"" + SENTENCE + "\",\"context_id\":\"one\",\"flush\":true}");
            client.send("{\"text\":\"Never flushed \",\"context_id\":\"one\"}");
            client.await(message -> message.path("contextId").asString("").equals("one"));
            client.send("{\"context_id\":\"one\",\"close_context\":true}");
            client.send("{\"text\":\"All right. \",\"context_id\":\"two\",\"flush\":true}");
            client.await(message -> isFinal(message, "one"));
            client.send("{\"context_id\":\"two\",\"close_context\":true}");
            client.await(message -> isFinal(message, "two"));
            client.send("{\"close_socket\":true}");

            assertThat(client.awaitClose()).isEqualTo(1000);
            assertThat(heard(client, "one"::equals)).isEqualTo(" " + SENTENCE);
            assertThat(heard(client, "two"::equals)).isEqualTo("All right. ");
            check(client);
            assertThat(elevenLabs.violations()).isEmpty();
        }
    }

    @Test
    void silenceOfTheClientEndsTheConnection() {
        try (var client = open(SINGLE)) {
            assertThat(client.awaitClose()).isEqualTo(1008);
            assertThat(client.await(message -> message.has("error"))
                            .path("error")
                            .asString())
                    .isEqualTo("input_timeout_exceeded");
        }
    }

    @Test
    void theKeyMayComeWithTheFirstMessage() {
        try (var client = TestSocket.open(elevenLabs.url() + SINGLE)) {
            client.send("{\"text\":\" \",\"xi-api-key\":\"sesame\"}");
            client.send("{\"text\":\"Hello. \"}");
            client.await(message -> message.path("audio").isString());
        }
        try (var client = TestSocket.open(elevenLabs.url() + SINGLE)) {
            client.send("{\"text\":\" \"}");
            assertThat(client.awaitClose()).isEqualTo(1008);
        }
    }

    @Test
    void whatItWouldRefuseIsRefusedAndNoted() {
        assertThatThrownBy(() -> TestSocket.open(elevenLabs.url() + SINGLE, "xi-api-key", "guessed"))
                .hasMessageContaining("Handshake");
        assertThatThrownBy(() -> open("/v1/text-to-speech/rachel/stream-input")).hasMessageContaining("Handshake");
        assertThatThrownBy(() -> open(SINGLE.replace("timeout=1", "timeout=300")))
                .hasMessageContaining("Handshake");
        assertThat(elevenLabs.violations()).hasSize(3);
    }

    @Test
    void whatThePublishedDescriptionForbidsIsRefused() {
        assumeTrue(
                Published.find("elevenlabs-websocket.json").isPresent(),
                "ElevenLabs's description does not lie beside the checkout");
        try (var client = open(SINGLE)) {
            client.send("{\"txt\":1}");
            assertThat(client.awaitClose()).isEqualTo(1008);
        }
    }

    private TestSocket open(String path) {
        return TestSocket.open(elevenLabs.url() + path, "xi-api-key", "sesame");
    }

    private static boolean isFinal(JsonNode message, String context) {
        return message.path("isFinal").asBoolean(false)
                && message.path("contextId").asString("").equals(context);
    }

    private static String heard(TestSocket client, Predicate<String> context) {
        var hearing = new Hearing();
        return client.all().stream()
                .filter(message -> message.path("audio").isString())
                .filter(message -> context.test(message.path("contextId").asString("")))
                .map(message -> Base64.getDecoder().decode(message.path("audio").asString()))
                .map(hearing::take)
                .flatMap(List::stream)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static void check(TestSocket client) {
        Published.find("elevenlabs-websocket.json")
                .ifPresent(published -> client.all().forEach(message -> {
                    var multi = message.has("contextId") ? "Multi" : "";
                    var schema = message.path("isFinal").asBoolean(false) ? "FinalOutput" : "AudioOutput";
                    assertThat(published.mistakesBesideNulls(schema + multi, message))
                            .as(message.toString())
                            .isEmpty();
                }));
    }
}
