package dev.frontdesk.simulator.vendor.deepgram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.simulator.sound.SpokenText;
import dev.frontdesk.simulator.vendor.Published;
import dev.frontdesk.simulator.vendor.StandIn;
import dev.frontdesk.simulator.vendor.TestSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DeepgramTest {

    private static final String NOVA = "/v1/listen?model=nova-3&encoding=mulaw&sample_rate=8000&interim_results=true"
            + "&endpointing=300&utterance_end_ms=1000&vad_events=true&smart_format=true";
    private static final String FLUX =
            "/v2/listen?model=flux-general-en&encoding=mulaw&sample_rate=8000&eager_eot_threshold=0.4";

    private final StandIn deepgram = StandIn.start(new Deepgram("sesame"));

    @AfterEach
    void close() {
        deepgram.close();
    }

    @Test
    void novaTellsWhatIsSaidWhenItIsOverAndThatNothingFollows() {
        try (var client = open(deepgram, NOVA)) {
            say(client, "A check-up on Tuesday at three please.");
            silence(client, 1_200);

            client.await("UtteranceEnd");
            assertThat(transcripts(client, false)).isNotEmpty();
            assertThat(speechFinal(client)).isEqualTo("A check-up on Tuesday at three please.");
            assertThat(client.types()).startsWith("SpeechStarted", "Results");
            checkNova(client);
        }
    }

    @Test
    void novaTakesAPauseShorterThanEndpointingForNone() {
        try (var client = open(deepgram, NOVA)) {
            say(client, "seven eight oh");
            silence(client, 200);
            say(client, "five five five");
            silence(client, 400);

            client.await(DeepgramTest::isSpeechFinal);
            assertThat(speechFinal(client)).isEqualTo("seven eight oh five five five");
        }
    }

    @Test
    void novaHearsACoughButNoWords() {
        try (var client = open(deepgram, NOVA)) {
            SpokenText.coughs(200).forEach(client::send);
            silence(client, 3_200);

            client.await("Results");
            assertThat(client.types()).contains("SpeechStarted").doesNotContain("UtteranceEnd");
            assertThat(transcripts(client, true)).containsOnly("");
        }
    }

    @Test
    void novaFinishesWhenAsked() {
        try (var client = open(deepgram, NOVA)) {
            say(client, "Hello");
            client.send("{\"type\":\"KeepAlive\"}");
            client.send("{\"type\":\"Finalize\"}");
            var result = client.await(message -> message.path("from_finalize").asBoolean(false));
            client.send("{\"type\":\"CloseStream\"}");

            client.await("Metadata");
            assertThat(transcript(result)).isEqualTo("Hello");
            assertThat(client.awaitClose()).isEqualTo(1000);
            checkNova(client);
            assertThat(deepgram.violations()).isEmpty();
        }
    }

    @Test
    void wordsAreMisheardAsTold() {
        var mishearing = new Mishearing(Map.of("four", "for"), 0.4, List.of("check up at more"));
        try (var bad = StandIn.start(new Deepgram("sesame", mishearing, Duration.ofSeconds(10)));
                var client = open(bad, NOVA.replace("&smart_format=true", ""))) {
            say(client, "Check-up at four, please.");
            silence(client, 400);

            var alternatives =
                    client.await(DeepgramTest::isSpeechFinal).path("channel").path("alternatives");
            assertThat(alternatives.path(0).path("transcript").asString()).isEqualTo("check-up at for please");
            assertThat(alternatives.path(0).path("confidence").asDouble()).isEqualTo(0.4);
            assertThat(alternatives.path(1).path("transcript").asString()).isEqualTo("check up at more");
        }
    }

    @Test
    void aConnectionWithoutAudioIsClosed() {
        var impatient = new Deepgram("sesame", Mishearing.NONE, Duration.ofMillis(100));
        try (var standIn = StandIn.start(impatient);
                var client = open(standIn, NOVA)) {
            assertThat(client.awaitClose()).isEqualTo(1011);
            assertThat(standIn.violations()).singleElement().asString().contains("NET-0001");
        }
    }

    @Test
    void fluxTellsTheCourseOfATurn() {
        try (var client = open(deepgram, FLUX)) {
            say(client, "My number is seven eight oh, ");
            silence(client, 1_000);
            say(client, "five five five.");
            silence(client, 200);
            say(client, "Yes.");
            silence(client, 400);
            say(client, "Thanks.");
            silence(client, 400);

            client.await(message -> message.path("turn_index").asInt(-1) == 1 && isEndOfTurn(message));
            assertThat(client.all("TurnInfo").stream()
                            .map(message -> message.path("event").asString())
                            .filter(event -> !event.equals("Update")))
                    .containsExactly(
                            "StartOfTurn",
                            "EagerEndOfTurn",
                            "TurnResumed",
                            "EagerEndOfTurn",
                            "EndOfTurn",
                            "StartOfTurn",
                            "EagerEndOfTurn",
                            "EndOfTurn");
            assertThat(client.await(DeepgramTest::isEndOfTurn)
                            .path("transcript")
                            .asString())
                    .isEqualTo("My number is seven eight oh, five five five. Yes.");
            checkFlux(client);
        }
    }

    @Test
    void fluxIsConfiguredOnItsWayAndClosed() {
        try (var client = open(deepgram, FLUX)) {
            client.send("{\"type\":\"Configure\",\"thresholds\":{\"eot_threshold\":0.9}}");
            var configured = client.await("ConfigureSuccess");
            client.send("{\"type\":\"CloseStream\"}");

            assertThat(configured.path("thresholds").path("eot_threshold").asDouble())
                    .isEqualTo(0.9);
            assertThat(client.awaitClose()).isEqualTo(1000);
            checkFlux(client);
            assertThat(deepgram.violations()).isEmpty();
        }
    }

    @Test
    void fluxDoesNotKnowKeepAlive() {
        try (var client = open(deepgram, FLUX)) {
            client.send("{\"type\":\"KeepAlive\"}");

            client.await("Error");
            assertThat(client.awaitClose()).isEqualTo(1008);
            checkFlux(client);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/listen?model=nova-3&encoding=mulaw",
                "/v1/listen?model=nova-3&encoding=mulaw&sample_rate=8000&utterance_end_ms=1000",
                "/v1/listen?model=nova-3&encoding=mulaw&sample_rate=8000&interim_results=true&utterance_end_ms=500",
                "/v2/listen?model=nova-3&encoding=mulaw&sample_rate=8000",
                "/v2/listen?model=flux-general-en&encoding=mulaw&sample_rate=8000&eot_threshold=2",
                "/v3/listen"
            })
    void whatDeepgramWouldRefuseIsRefusedAndNoted(String path) {
        assertThatThrownBy(() -> open(deepgram, path)).hasMessageContaining("WebSocketHandshakeException");
        assertThat(deepgram.violations()).isNotEmpty();
    }

    @Test
    void parametersAreThoseThatArePublished() {
        open(deepgram, NOVA + "&keyterm=Bella").close();
        if (Published.find("deepgram-websocket.json").isPresent()) {
            assertThatThrownBy(() -> open(deepgram, NOVA + "&endpoint=3")).hasMessageContaining("Handshake");
            assertThatThrownBy(() -> open(deepgram, NOVA + "&diarize=perhaps")).hasMessageContaining("Handshake");
            assertThat(deepgram.violations()).hasSize(2);
        }
    }

    private static TestSocket open(StandIn standIn, String path) {
        return TestSocket.open(standIn.url() + path, "Authorization", "Token sesame");
    }

    private static void say(TestSocket client, String text) {
        SpokenText.frames(text).forEach(client::send);
    }

    private static void silence(TestSocket client, int millis) {
        SpokenText.silence(millis).forEach(client::send);
    }

    private static String speechFinal(TestSocket client) {
        return transcript(client.await(DeepgramTest::isSpeechFinal));
    }

    private static boolean isSpeechFinal(JsonNode message) {
        return message.path("speech_final").asBoolean(false);
    }

    private static boolean isEndOfTurn(JsonNode message) {
        return message.path("event").asString("").equals("EndOfTurn");
    }

    private static List<String> transcripts(TestSocket client, boolean isFinal) {
        return client.all("Results").stream()
                .filter(result -> result.path("is_final").asBoolean() == isFinal)
                .map(DeepgramTest::transcript)
                .toList();
    }

    private static String transcript(JsonNode result) {
        return result.path("channel")
                .path("alternatives")
                .path(0)
                .path("transcript")
                .asString();
    }

    private static void checkNova(TestSocket client) {
        check(client, "ListenV1_ListenV1");
    }

    private static void checkFlux(TestSocket client) {
        check(client, "ListenV2_ListenV2");
    }

    private static void check(TestSocket client, String prefix) {
        Published.find("deepgram-websocket.json")
                .ifPresent(published -> client.all().forEach(message -> {
                    var type = message.path("type").asString();
                    var schema = prefix + (type.equals("Error") ? "FatalError" : type);
                    assertThat(published.mistakes(schema, message.toString()))
                            .as(message.toString())
                            .isEmpty();
                }));
    }
}
