package dev.frontdesk.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.provider.openai.RealtimeOptions.Detection;
import dev.frontdesk.speech.RecordingSpeech;
import dev.frontdesk.speech.SpeechEvent.Failed;
import dev.frontdesk.speech.SpeechEvent.Final;
import dev.frontdesk.speech.SpeechEvent.Idle;
import dev.frontdesk.speech.SpeechEvent.Ready;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.speech.SpeechToSpeech;
import dev.frontdesk.speech.SpeechToSpeechContract;
import dev.frontdesk.web.socket.MediaLoops;
import dev.frontdesk.web.socket.SocketClient;
import dev.frontdesk.web.socket.SocketObserver;
import dev.frontdesk.web.socket.WheelTimers;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class OpenAiRealtimeIT extends SpeechToSpeechContract {

    private static final MediaLoops LOOPS = new MediaLoops(1);
    private static final WheelTimers TIMERS = new WheelTimers();
    private static final SocketClient SOCKETS = new SocketClient(LOOPS, SocketObserver.NONE);
    private static final String SOUND = Base64.getEncoder().encodeToString(new byte[1_600]);

    private final ScriptedRealtime openAi = new ScriptedRealtime();
    private final RecordingSpeech told = new RecordingSpeech();

    @AfterAll
    static void end() {
        TIMERS.close();
        LOOPS.close();
    }

    @Override
    protected Executor audioThread() {
        return LOOPS.next();
    }

    @Override
    protected StandIn standIn() {
        return new OpenAiStandIn(
                vendor(Duration.ofMinutes(50)), realtime(URI.create("ws://127.0.0.1:1"), Duration.ofMinutes(50)));
    }

    private OpenAiRealtime vendor(Duration rotation) {
        return realtime(openAi.uri(), rotation);
    }

    private static OpenAiRealtime realtime(URI uri, Duration rotation) {
        var options = new RealtimeOptions(
                "gpt-realtime", "gpt-4o-mini-transcribe", "marin", Detection.SERVER, Duration.ofMillis(700), rotation);
        return new OpenAiRealtime(
                new OpenAiAccount("sesame", OpenAiAccount.BASE_URL, uri), options, SOCKETS, TIMERS, System::nanoTime);
    }

    @Test
    void showsItsKeyAndModelAndIsConfiguredForTelephones() throws Exception {
        var session = open();

        assertThat(openAi.requests())
                .containsExactly(new ScriptedRealtime.Request("/v1/realtime?model=gpt-realtime", "Bearer sesame"));
        var configured = openAi.received("session.update").getFirst().path("session");
        assertThat(configured.at("/audio/input/format/type").stringValue()).isEqualTo("audio/pcmu");
        assertThat(configured.at("/audio/output/format/type").stringValue()).isEqualTo("audio/pcmu");
        assertThat(configured
                        .at("/audio/input/turn_detection/interrupt_response")
                        .booleanValue())
                .isFalse();
        assertThat(configured.at("/tools/0/parameters/type").stringValue()).isEqualTo("object");
        session.close();
    }

    @ParameterizedTest
    @CsvSource({"401,AUTHENTICATION", "403,AUTHENTICATION", "404,INVALID_REQUEST", "429,RATE_LIMIT", "503,SERVER"})
    void aRefusedSocketSaysWhy(int status, Kind kind) throws Exception {
        openAi.refuse(status);
        vendor(Duration.ofMinutes(50)).open(request(), told, audioThread());

        assertThat(told.await(Failed.class).fault().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "4000,beta_api_shape_disabled,PROTOCOL",
        "3000,invalid_request_error.invalid_api_key,AUTHENTICATION",
        "1008,insufficient_quota,QUOTA",
        "1011,internal,SERVER",
        "1001,going away,UNREACHABLE"
    })
    void aClosedSocketSaysWhy(int code, String reason, Kind kind) throws Exception {
        vendor(Duration.ofMinutes(50)).open(request(), told, audioThread());
        told.await(Ready.class);
        openAi.hangUp(code, reason);

        assertThat(told.await(Failed.class).fault().kind()).isEqualTo(kind);
    }

    @Test
    void aPieceOfAudioIsGivenOnUncut() throws Exception {
        vendor(Duration.ofMinutes(50)).open(request(), told, audioThread());
        told.await(Ready.class);
        var long20Seconds = Base64.getEncoder().encodeToString(new byte[160_000]);
        openAi.tell(Said.responseCreated("resp_1", ""));
        openAi.tell(Said.itemAdded("resp_1", "item_1"));
        openAi.tell(Said.audio("resp_1", "item_1", long20Seconds));
        openAi.tell(Said.responseDone("resp_1"));
        told.await(Idle.class);

        assertThat(told.pieces()).containsExactly(long20Seconds.length());
        assertThat(told.audio("item_1")).hasSize(160_000);
    }

    @Test
    void anOldSessionIsReplacedWhileNobodySpeaksAndKnowsWhatWasSaid() throws Exception {
        var session = vendor(Duration.ofMillis(300)).open(request(), told, audioThread());
        told.await(Ready.class);
        openAi.tell(0, Said.speechStarted());
        openAi.tell(0, Said.speechStopped());
        openAi.tell(0, Said.committed("in_1"));
        openAi.tell(0, Said.callerSaid("in_1", "Do you cut beards?"));
        openAi.tell(0, Said.responseCreated("resp_1", ""));
        openAi.tell(0, Said.itemAdded("resp_1", "item_1"));
        openAi.tell(0, Said.audio("resp_1", "item_1", SOUND));
        openAi.tell(0, Said.wording("resp_1", "item_1", "We do."));
        eventually(() -> openAi.opened() == 2);
        assertThat(told.events(Ready.class)).as("while the response is made").hasSize(1);
        openAi.tell(0, Said.audioDone("resp_1", "item_1"));
        openAi.tell(0, Said.responseDone("resp_1"));
        told.await(Ready.class, 2);
        eventually(() -> openAi.open() == 1);
        eventually(() -> openAi.received(1, "conversation.item.create").size() == 2);

        assertThat(said(openAi.received(1, "conversation.item.create")))
                .containsExactly("user: Do you cut beards?", "assistant: We do.");
        assertThat(told.events(Failed.class)).isEmpty();
        session.close();
    }

    @Test
    void aSessionThatHasExpiredIsReplacedAtOnceAndTheCallersTurnAnswered() throws Exception {
        var session = vendor(Duration.ofMinutes(50)).open(request(), told, audioThread());
        told.await(Ready.class);
        openAi.tell(0, Said.speechStarted());
        openAi.tell(0, Said.speechStopped());
        openAi.tell(0, Said.committed("in_1"));
        openAi.tell(0, Said.callerSaid("in_1", "Friday at three, please."));
        told.await(Final.class);
        openAi.tell(0, Said.error("invalid_request_error", "session_expired", ""));
        openAi.hangUp(1001, "session_expired");
        told.await(Ready.class, 2);
        eventually(() -> !openAi.received(1, "response.create").isEmpty());

        assertThat(said(openAi.received(1, "conversation.item.create")))
                .containsExactly("user: Friday at three, please.");
        assertThat(told.events(Failed.class)).isEmpty();
        session.close();
    }

    @Test
    void whenNoOtherSessionCanBeHadAnExpiredOneFails() throws Exception {
        vendor(Duration.ofMinutes(50)).open(request(), told, audioThread());
        told.await(Ready.class);
        openAi.refuse(503);
        openAi.tell(0, Said.error("invalid_request_error", "session_expired", ""));

        assertThat(told.await(Failed.class).fault().kind()).isEqualTo(Kind.SERVER);
    }

    @Test
    void brokenMessagesFailTheSession() throws Exception {
        vendor(Duration.ofMinutes(50)).open(request(), told, audioThread());
        told.await(Ready.class);
        openAi.tell("{\"type\":\"response.output_audio.delta\",");

        assertThat(told.await(Failed.class).fault().kind()).isEqualTo(Kind.PROTOCOL);
        eventually(() -> openAi.open() == 0);
    }

    private static List<String> said(List<JsonNode> items) {
        return items.stream()
                .map(each -> each.at("/item/role").stringValue() + ": "
                        + each.at("/item/content/0/text").stringValue())
                .toList();
    }

    private static void eventually(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }

    /// OpenAI as the contract wants it.
    private final class OpenAiStandIn implements StandIn {

        private final SpeechToSpeech vendor;
        private final SpeechToSpeech unreachable;

        private OpenAiStandIn(SpeechToSpeech vendor, SpeechToSpeech unreachable) {
            this.vendor = vendor;
            this.unreachable = unreachable;
        }

        @Override
        public SpeechToSpeech vendor() {
            return vendor;
        }

        @Override
        public SpeechToSpeech unreachable() {
            return unreachable;
        }

        @Override
        public void stall() {
            openAi.stall();
        }

        @Override
        public int open() {
            return openAi.open();
        }

        @Override
        public long heard() {
            return openAi.received("input_audio_buffer.append").stream()
                    .mapToLong(each ->
                            Base64.getDecoder().decode(each.path("audio").stringValue()).length)
                    .sum();
        }

        @Override
        public void speak(String item, boolean toTheEnd) {
            var response = "resp_" + item;
            openAi.tell(Said.responseCreated(response, ""));
            openAi.tell(Said.itemAdded(response, item));
            speakOn(item);
            openAi.tell(Said.wording(response, item, "Good afternoon."));
            if (toTheEnd) {
                openAi.tell(Said.audioDone(response, item));
                openAi.tell(Said.responseDone(response));
            }
        }

        @Override
        public void speakOn(String item) {
            openAi.tell(Said.audio("resp_" + item, item, SOUND));
        }

        @Override
        public void askForTool(String call, String name, String arguments) {
            openAi.tell(Said.responseCreated("resp_" + call, ""));
            openAi.tell(Said.toolCall("resp_" + call, call, name, arguments));
            openAi.tell(Said.responseDone("resp_" + call));
        }

        @Override
        public List<String> results(String call) {
            return openAi.received("conversation.item.create").stream()
                    .map(each -> each.path("item"))
                    .filter(item -> item.path("call_id").asString("").equals(call))
                    .map(item -> item.path("output").stringValue())
                    .toList();
        }

        @Override
        public void die() {
            openAi.die();
        }

        @Override
        public void close() {
            openAi.close();
        }
    }
}
