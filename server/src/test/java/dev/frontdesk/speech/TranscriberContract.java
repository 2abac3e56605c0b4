package dev.frontdesk.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.frontdesk.speech.SpeechFault.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What everything that writes recordings down must do, over a socket.
public abstract class TranscriberContract {

    protected static final Duration DEADLINE = Duration.ofMillis(700);
    private static final SoundFile SOUND =
            new SoundFile(SoundFile.Format.OGG, "OggS and more".getBytes(StandardCharsets.US_ASCII));
    private static final Listening LISTENING = new Listening(Locale.CANADA_FRENCH, List.of("balayage"), 800);

    private final CountDownLatch released = new CountDownLatch(1);
    private HttpServer server;
    private volatile Answering answering = _ -> {};

    /// The last request.
    protected volatile @Nullable URI address;

    protected volatile String type = "";
    protected volatile String authorization = "";
    protected volatile String body = "";

    private interface Answering {

        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    /// @param base without a path
    protected abstract Transcriber open(URI base);

    /// An answer with these words.
    protected abstract String answer(String words);

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    @AfterEach
    void stop() {
        released.countDown();
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        address = exchange.getRequestURI();
        type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
        try (exchange) {
            answering.to(exchange);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void answering(int status, String text) {
        answering = exchange -> {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    private Transcriber transcriber() {
        return open(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    private Kind refusal(Transcriber transcriber) {
        var failure = catchThrowableOfType(SpeechFailure.class, () -> transcriber.transcribe(SOUND, LISTENING));
        assertThat(failure.fault().vendor()).isEqualTo(transcriber.vendor());
        return failure.fault().kind();
    }

    @Test
    void theWordsAreGivenBack() {
        answering(200, answer(" Un balayage, s'il vous plaît. "));

        assertThat(transcriber().transcribe(SOUND, LISTENING)).isEqualTo("Un balayage, s'il vous plaît.");
        assertThat(body).contains("OggS and more");
        assertThat(address + body).contains("balayage");
    }

    @Test
    void aRecordingWithoutWordsGivesNone() {
        answering(200, answer(""));

        assertThat(transcriber().transcribe(SOUND, LISTENING)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"401, AUTHENTICATION", "400, INVALID_REQUEST", "429, RATE_LIMIT", "503, SERVER"})
    void aRefusalSaysWhatItIs(int status, Kind kind) {
        answering(status, "{}");

        assertThat(refusal(transcriber())).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"<html>", "{}", "[]", "''"})
    void anAnswerThatIsNoneIsAFault(String text) {
        answering(200, text);

        assertThat(refusal(transcriber())).isEqualTo(Kind.PROTOCOL);
    }

    @Test
    void anAnswerThatDoesNotComeIsGivenUp() {
        answering = _ -> released.await();

        assertThat(refusal(transcriber())).isEqualTo(Kind.TIMEOUT);
    }

    @Test
    void nobodyThereIsAFault() {
        var transcriber = transcriber();
        server.stop(0);

        assertThat(refusal(transcriber)).isEqualTo(Kind.UNREACHABLE);
    }
}
