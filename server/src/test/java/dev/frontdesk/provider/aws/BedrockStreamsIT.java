package dev.frontdesk.provider.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// AWS's own library over a socket: its framing, its signatures, its errors.
class BedrockStreamsIT {

    private static final Duration DEADLINE = Duration.ofSeconds(2);

    /// One for all: the library takes seconds to start and to close.
    private static final BedrockServer BEDROCK = new BedrockServer();

    private static final BedrockStreams STREAMS = streams(BEDROCK.uri());

    private final BedrockServer bedrock = BEDROCK;
    private final NovaStreams streams = STREAMS;
    private final Told told = new Told();

    @BeforeAll
    static void haveCredentials() {
        System.setProperty("aws.accessKeyId", "AKIDEXAMPLE");
        System.setProperty("aws.secretAccessKey", "example");
    }

    @AfterAll
    static void forgetCredentials() {
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
        STREAMS.close();
        BEDROCK.close();
    }

    @BeforeEach
    void forget() {
        bedrock.forget();
    }

    private static BedrockStreams streams(URI endpoint) {
        return new BedrockStreams(
                new BedrockStreams.Place("amazon.nova-2-sonic-v1:0", "us-east-1", endpoint, DEADLINE));
    }

    @Test
    void eventsGoBothWaysAndTheStreamEndsWhenAsked() throws Exception {
        var stream = streams.open(told);
        stream.send(json("{\"event\":{\"sessionStart\":{}}}"));
        stream.send(json("{\"event\":{\"promptStart\":{}}}"));
        eventually(() -> told.opened == 1 && bedrock.received().size() == 2);
        bedrock.tell("{\"event\":{\"completionStart\":{}}}");
        eventually(() -> told.events.size() == 1);
        stream.send(json("{\"event\":{\"sessionEnd\":{}}}"));
        stream.end();
        eventually(() -> bedrock.open() == 0);

        assertThat(bedrock.paths())
                .containsExactly("/model/amazon.nova-2-sonic-v1%3A0/invoke-with-bidirectional-stream");
        assertThat(bedrock.received().getLast().at("/event/sessionEnd").isObject())
                .isTrue();
        assertThat(told.events).containsExactly("{\"event\":{\"completionStart\":{}}}");
        assertThat(told.faults).isEmpty();
        assertThat(told.ended).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "403,AccessDeniedException,AUTHENTICATION",
        "400,ValidationException,INVALID_REQUEST",
        "429,ThrottlingException,RATE_LIMIT",
        "400,ServiceQuotaExceededException,QUOTA",
        "503,ServiceUnavailableException,SERVER"
    })
    void aRefusedRequestSaysWhy(int status, String code, Kind kind) throws Exception {
        bedrock.refuse(status, code);
        streams.open(told);
        eventually(() -> !told.faults.isEmpty());

        assertThat(told.faults).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.detail()).contains(code);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "validationException,INVALID_REQUEST",
        "throttlingException,RATE_LIMIT",
        "modelTimeoutException,TIMEOUT",
        "internalServerException,SERVER",
        "modelStreamErrorException,SERVER"
    })
    void anExceptionWithinTheStreamSaysWhy(String type, Kind kind) throws Exception {
        streams.open(told);
        eventually(() -> told.opened == 1);
        bedrock.except(type);
        eventually(() -> !told.faults.isEmpty());

        assertThat(told.faults).singleElement().extracting(SpeechFault::kind).isEqualTo(kind);
    }

    @Test
    void aBrokenConnectionAndAStreamThatJustEndsAreTold() throws Exception {
        streams.open(told);
        eventually(() -> told.opened == 1);
        bedrock.end();
        eventually(() -> told.ended == 1);
        streams.open(told);
        eventually(() -> told.opened == 2);
        bedrock.die();
        eventually(() -> !told.faults.isEmpty());

        assertThat(told.faults).singleElement().extracting(SpeechFault::kind).isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void nobodyThereIsUnreachable() throws Exception {
        try (var nowhere = streams(URI.create("http://127.0.0.1:1"))) {
            nowhere.open(told);
            eventually(() -> !told.faults.isEmpty());
        }

        assertThat(told.faults).singleElement().extracting(SpeechFault::kind).isEqualTo(Kind.UNREACHABLE);
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void eventually(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static final class Told implements NovaStreams.Listener {

        private final List<String> events = new CopyOnWriteArrayList<>();
        private final List<SpeechFault> faults = new CopyOnWriteArrayList<>();
        private volatile int opened;
        private volatile int ended;

        @Override
        public synchronized void opened() {
            opened++;
        }

        @Override
        public void event(byte[] json) {
            events.add(new String(json, StandardCharsets.UTF_8));
        }

        @Override
        public synchronized void ended() {
            ended++;
        }

        @Override
        public void failed(SpeechFault fault) {
            faults.add(fault);
        }
    }
}
