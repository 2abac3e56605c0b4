package dev.frontdesk.simulator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.desk.Appointment;
import dev.frontdesk.simulator.process.RunningServer;
import dev.frontdesk.simulator.process.TestedServer;
import dev.frontdesk.simulator.scenario.Report;
import dev.frontdesk.simulator.scenario.ScenarioFile;
import dev.frontdesk.simulator.scenario.ScenarioRunner;
import dev.frontdesk.simulator.scenario.Transcript;
import dev.frontdesk.simulator.twilio.messages.Behaviour;
import dev.frontdesk.simulator.twilio.messages.MessagesApi;
import dev.frontdesk.simulator.twilio.messages.SentText;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Texts that leave the house, from the real server to a stand-in for Twilio.
class TextsIT {

    private static final String ACCOUNT = "AC0123456789abcdef0123456789abcdef";
    private static final String TOKEN = "a token that only this test knows";
    private static final String DESK = "+14385550119";
    private static final String PERSON = "+14385550120";

    private static final String BOOKING = """
            business: bella
            from: "%s"
            lines: ["Hi, this is Peter Novak, can I come in for a check-up next Wednesday at ten in the morning?"]
            facts:
              appointment: {service: check-up, start: "2026-11-25T10:00:00-07:00", status: booked}
            """;

    private static final String MESSAGE = """
            business: bella
            from: "%s"
            lines:
              - I would like to leave a message
              - "Please call me back about my test results, it's Jane Miller"
            facts: {appointment: none, outcome: message}
            """;

    @TempDir
    static Path data;

    private static final MessagesApi TWILIO = new MessagesApi(ACCOUNT, TOKEN);
    private static @Nullable RunningServer server;

    private int before;
    private int requests;
    private double delivered;

    @BeforeAll
    static void start() {
        var started = TestedServer.unpacked(
                data,
                Map.of(
                        "FRONTDESK_NOW",
                        ScenariosIT.NOW.toString(),
                        "FRONTDESK_RATE_LIMIT",
                        "0",
                        "TWILIO_ACCOUNT_SID",
                        ACCOUNT,
                        "TWILIO_AUTH_TOKEN",
                        TOKEN,
                        "TWILIO_BASE_URL",
                        TWILIO.url()));
        server = started;
        started.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        TWILIO.close();
    }

    @BeforeEach
    void remember() {
        before = TWILIO.sent().size();
        requests = TWILIO.requests();
        delivered = outbox("delivered");
    }

    @AfterEach
    void everyRequestWasRight() {
        assertThat(TWILIO.mistakes()).isEmpty();
    }

    @Test
    void aCallerWhoBooksGetsOneConfirmation() {
        var booked = have(BOOKING.formatted("+17805550151"));

        settled();

        assertThat(fresh()).isEqualTo(confirmation("+17805550151", booked));
        assertThat(TWILIO.requests()).isEqualTo(requests + 1);
    }

    @Test
    void aMessageReachesThePersonOnce() {
        have(MESSAGE.formatted("+17805550152"));

        settled();

        assertThat(fresh()).isEqualTo(message("+17805550152"));
        assertThat(TWILIO.requests()).isEqualTo(requests + 1);
    }

    @Test
    void aConfirmationOutlivesAVendorThatBreaks() {
        TWILIO.then(Behaviour.BREAK);
        var booked = have(BOOKING.formatted("+17805550153"));

        settled();

        assertThat(fresh()).isEqualTo(confirmation("+17805550153", booked));
        assertThat(TWILIO.requests()).isEqualTo(requests + 2);
    }

    @Test
    void aMessageOutlivesAVendorThatIsBusyAndBreaks() {
        TWILIO.then(Behaviour.REFUSE_FOR_NOW, Behaviour.BREAK);
        have(MESSAGE.formatted("+17805550154"));

        settled();

        assertThat(fresh()).isEqualTo(message("+17805550154"));
        assertThat(TWILIO.requests()).isEqualTo(requests + 3);
    }

    @Test
    void whatTheVendorRefusesIsGivenUpAtOnce() {
        var givenUp = outbox("given-up");
        TWILIO.then(Behaviour.REFUSE);
        have(MESSAGE.formatted("+17805550155"));

        eventually(() -> outbox("given-up") == givenUp + 1);

        assertThat(TWILIO.requests()).isEqualTo(requests + 1);
        assertThat(TWILIO.sent()).hasSize(before);
    }

    private static Report have(String scenario) {
        var transcript = new Transcript();
        var runner = new ScenarioRunner(requireNonNull(server).connection(), transcript);
        var report = runner.runAndCleanUp(ScenarioFile.read("texts", scenario));
        assertThat(report.failures()).as(transcript.text()).isEmpty();
        return report;
    }

    /// The server has noted one more delivery: nothing of it is to come any more.
    private void settled() {
        eventually(() -> outbox("delivered") == delivered + 1);
    }

    private SentText fresh() {
        assertThat(TWILIO.sent()).hasSize(before + 1);
        return TWILIO.sent().getLast();
    }

    private static SentText confirmation(String to, Report report) {
        String reference = report.appointments().stream()
                .map(Appointment::reference)
                .findFirst()
                .orElseThrow();
        return new SentText(
                DESK,
                to,
                "Bella Clinic: you are booked for Check-up, Wednesday, November 25 at 10 a.m. (reference " + reference
                        + ").");
    }

    private static SentText message(String from) {
        return new SentText(
                DESK,
                PERSON,
                "Message for Bella Clinic. Call back Jane Miller, " + from
                        + ". They said: Please call me back about my test results, it's Jane Miller");
    }

    /// 0 before the first.
    private static double outbox(String outcome) {
        var desk = requireNonNull(server).connection();
        var request = HttpRequest.newBuilder(URI.create(desk.address().url() + "/metrics"))
                .timeout(Duration.ofSeconds(10))
                .build();
        var body = new String(desk.send(request).body(), StandardCharsets.UTF_8);
        return body.lines()
                .filter(line -> line.startsWith("frontdesk_outbox_total{outcome=\"" + outcome + "\"}"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElse(0);
    }

    private static void eventually(BooleanSupplier condition) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }
}
