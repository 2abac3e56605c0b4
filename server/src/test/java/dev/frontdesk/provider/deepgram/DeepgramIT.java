package dev.frontdesk.provider.deepgram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.RecordingSpeech;
import dev.frontdesk.speech.SpeechEvent.Complained;
import dev.frontdesk.speech.SpeechEvent.Failed;
import dev.frontdesk.speech.SpeechEvent.Final;
import dev.frontdesk.speech.SpeechEvent.Partial;
import dev.frontdesk.speech.SpeechEvent.Ready;
import dev.frontdesk.speech.SpeechEvent.SpeechStarted;
import dev.frontdesk.speech.SpeechEvent.SpeechStopped;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.speech.SpeechToText.Transcription;
import dev.frontdesk.web.socket.MediaLoops;
import dev.frontdesk.web.socket.SocketClient;
import dev.frontdesk.web.socket.SocketObserver;
import dev.frontdesk.web.socket.WheelTimers;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeepgramIT {

    private static final MediaLoops LOOPS = new MediaLoops(1);
    private static final WheelTimers TIMERS = new WheelTimers();
    private static final SocketClient SOCKETS = new SocketClient(LOOPS, SocketObserver.NONE);
    private static final Listening ENGLISH = new Listening(Locale.CANADA, List.of("balayage", "root touch-up"), 600);
    private static final Listening FRENCH = new Listening(Locale.CANADA_FRENCH, List.of(), 600);

    private final RecordingSpeech told = new RecordingSpeech();
    private final Executor audioThread = LOOPS.next();
    private final DeepgramStandIn nova = DeepgramStandIn.nova(TIMERS, SOCKETS);
    private final DeepgramStandIn flux = DeepgramStandIn.flux(TIMERS, SOCKETS);

    @AfterEach
    void stop() {
        nova.close();
        flux.close();
    }

    @AfterAll
    static void end() {
        TIMERS.close();
        LOOPS.close();
    }

    @Test
    void novaIsAskedForTelephoneSoundAndHints() throws Exception {
        open(nova);

        var request = nova.vendor().requests().getFirst();
        assertThat(request.headers()).containsEntry("authorization", "Token sesame");
        assertThat(request.uri())
                .isEqualTo("/v1/listen?model=nova-3&language=en&encoding=mulaw&sample_rate=8000&channels=1"
                        + "&interim_results=true&endpointing=300&utterance_end_ms=1000&vad_events=true&punctuate=true"
                        + "&keyterm=balayage&keyterm=root+touch-up");
    }

    @Test
    void fluxIsAskedForTelephoneSoundAndPatience() throws Exception {
        open(flux);

        assertThat(flux.vendor().requests().getFirst().uri())
                .isEqualTo("/v2/listen?model=flux-general-en&encoding=mulaw&sample_rate=8000&eot_threshold=0.7"
                        + "&eot_timeout_ms=1600&keyterm=balayage&keyterm=root+touch-up");
    }

    @ParameterizedTest
    @CsvSource({"false,20", "true,80"})
    void soundArrivesAsItWas(boolean toFlux, int millis) throws Exception {
        var standIn = toFlux ? flux : nova;
        var session = open(standIn);
        var sound = new byte[millis * 8 * 5];
        new Random(3).nextBytes(sound);
        for (int at = 0; at < sound.length; at += 160) {
            hear(session, sound, at);
        }

        eventually(() -> standIn.vendor().binary().length >= sound.length);
        assertThat(standIn.vendor().binary()).startsWith(sound);
    }

    @Test
    void novaIsToldThatWeAreThereWhenNoSoundGoesOut() throws Exception {
        open(nova);

        eventually(() -> nova.vendor().texts().size() >= 2);
        assertThat(nova.vendor().texts().getFirst().toString()).isEqualTo("{\"type\":\"KeepAlive\"}");
        assertThat(nova.vendor().binary()).isEmpty();
    }

    @Test
    void fluxHearsSilenceWhenNoSoundGoesOut() throws Exception {
        open(flux);

        eventually(() -> flux.vendor().binary().length >= 1_280);
        assertThat(flux.vendor().binary()).containsOnly((byte) 0xFF);
        assertThat(flux.vendor().texts()).isEmpty();
    }

    @Test
    void aClosedSessionSaysSo() throws Exception {
        open(nova).close();

        eventually(() -> nova.vendor().open() == 0);
        assertThat(nova.vendor().texts().getLast().toString()).isEqualTo("{\"type\":\"CloseStream\"}");
    }

    @Test
    void aFluxThatDoesNotGreetFailsInTime() throws Exception {
        flux.vendor().stall();
        flux.recogniser().open(ENGLISH, told::event, audioThread);

        assertThat(told.await(Failed.class).fault().kind()).isEqualTo(Kind.TIMEOUT);
        eventually(() -> flux.vendor().open() == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "1011,NET-0001,TIMEOUT",
        "1011,NET-0000,SERVER",
        "1008,DATA-0000,INVALID_REQUEST",
        "1001,going away,UNREACHABLE",
        "1002,whatever,PROTOCOL"
    })
    void aClosedSocketSaysWhy(int code, String reason, Kind kind) throws Exception {
        open(nova);
        nova.line().hangUp(code, reason);

        assertThat(told.await(Failed.class).fault().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"402,QUOTA", "429,RATE_LIMIT", "400,INVALID_REQUEST", "503,SERVER"})
    void aRefusedSocketSaysWhy(int status, Kind kind) throws Exception {
        nova.vendor().refuse(status);
        nova.recogniser().open(ENGLISH, told::event, audioThread);

        assertThat(told.await(Failed.class).fault().kind()).isEqualTo(kind);
    }

    @Test
    void anErrorOfFluxEndsTheSession() throws Exception {
        open(flux);
        flux.line().tell(Said.fluxError("INTERNAL_SERVER_ERROR"));

        var fault = told.await(Failed.class).fault();
        assertThat(fault.kind()).isEqualTo(Kind.SERVER);
        assertThat(fault.detail()).isEqualTo("INTERNAL_SERVER_ERROR");
    }

    @ParameterizedTest
    @CsvSource({"{", "[1]x"})
    void aBrokenMessageEndsTheSession(String message) throws Exception {
        open(nova);
        nova.line().tell(message);

        assertThat(told.await(Failed.class).fault().kind()).isEqualTo(Kind.PROTOCOL);
    }

    @Test
    void fluxIsConfiguredForALongerPause() throws Exception {
        var session = open(flux);
        session.expect(new Listening(Locale.CANADA, List.of("Siobhan"), 2_000));

        eventually(() -> !flux.vendor().texts().isEmpty());
        assertThat(flux.vendor().texts().getFirst().toString())
                .isEqualTo("{\"type\":\"Configure\",\"thresholds\":{\"eot_threshold\":0.85,\"eot_timeout_ms\":3000},"
                        + "\"keyterms\":[\"Siobhan\"]}");
        assertThat(flux.vendor().lines()).hasSize(1);
    }

    @Test
    void anotherLanguageTakesOverInAPause() throws Exception {
        var session = open(nova);
        var english = nova.line();
        english.tell(Said.speechStarted());
        told.await(SpeechStarted.class);
        session.expect(FRENCH);
        eventually(() -> nova.vendor().lines().size() == 2);
        english.tell(Said.results("in French please", true, true));
        told.await(SpeechStopped.class);
        told.await(Ready.class, 2);
        eventually(() -> nova.vendor().open() == 1);
        nova.line().tell(Said.results("bonjour", true, true));
        told.await(Final.class, 2);

        assertThat(nova.vendor().requests().getLast().uri()).contains("language=fr-CA");
        assertThat(told.events(Final.class)).extracting(Final::text).containsExactly("in French please", "bonjour");
        assertThat(told.events(Failed.class)).isEmpty();
    }

    @Test
    void anotherLanguageTakesOverFromACallerWhoDoesNotPause() throws Exception {
        var session = open(nova);
        nova.line().tell(Said.speechStarted());
        told.await(SpeechStarted.class);
        session.expect(FRENCH);

        told.await(Ready.class, 2);
        assertThat(told.events(SpeechStopped.class)).hasSize(1);
    }

    @Test
    void aLanguageThatCannotBeHadLeavesTheOldOne() throws Exception {
        var session = open(nova);
        nova.vendor().refuse(400);
        session.expect(FRENCH);
        told.await(Complained.class);
        nova.vendor().lines().getFirst().tell(Said.results("still here", true, true));

        assertThat(told.await(Final.class).text()).isEqualTo("still here");
    }

    @Test
    void aCoughIsOverWhenThereWereNoWords() throws Exception {
        open(nova);
        var line = nova.line();
        line.tell(Said.speechStarted());
        line.tell(Said.results("", true, false));

        told.await(SpeechStopped.class);
        assertThat(told.events(Final.class)).extracting(Final::text).containsExactly("");
        assertThat(told.events(Partial.class)).isEmpty();
    }

    private Transcription open(DeepgramStandIn standIn) throws Exception {
        var session = standIn.recogniser().open(ENGLISH, told::event, audioThread);
        told.await(Ready.class);
        return session;
    }

    private void hear(Transcription session, byte[] sound, int at) throws Exception {
        var frame = Base64.getEncoder().encode(Arrays.copyOfRange(sound, at, at + 160));
        CompletableFuture.runAsync(() -> session.audio(frame, 0, frame.length), audioThread)
                .get(5, TimeUnit.SECONDS);
    }

    private static void eventually(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }
}
