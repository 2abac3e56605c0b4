package dev.frontdesk.simulator.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.simulator.socket.Guest;
import dev.frontdesk.simulator.socket.Handshake;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every stand-in can do wrong, with a service that answers each message with two.
class StandInTest {

    private final StandIn standIn = StandIn.start(new Echo());

    @AfterEach
    void close() {
        standIn.close();
    }

    @Test
    void itRefusesTheNextConnectionOnly() {
        standIn.then(Misbehaviour.parse("refuse"));

        assertThatThrownBy(this::open).isInstanceOf(CompletionException.class);
        try (var client = open()) {
            client.send("hello");
            client.await("second");
            assertThat(standIn.connections()).isEqualTo(1);
        }
    }

    @Test
    void itLeavesAHandshakeUnanswered() {
        standIn.then(Misbehaviour.parse("hang"));

        try (var http = HttpClient.newHttpClient()) {
            var connecting = http.newWebSocketBuilder()
                    .buildAsync(URI.create(standIn.url()), new WebSocket.Listener() {})
                    .orTimeout(300, TimeUnit.MILLISECONDS);
            assertThatThrownBy(connecting::join).hasCauseInstanceOf(TimeoutException.class);
            assertThat(standIn.open()).isEqualTo(1);
            http.shutdownNow();
        }
    }

    @Test
    void itDiesAtAMessageAndNoSocketIsLeft() {
        standIn.always(Misbehaviour.parse("die@second"));
        try (var client = open()) {
            client.send("hello");
            client.awaitBreak();
            assertThat(client.types()).doesNotContain("second");
            client.waitFor(() -> standIn.open() == 0);
        }
    }

    @Test
    void onlyConnectionsWithTheMarkInTheirAddressDoItWrong() {
        standIn.whenever("live-1", Misbehaviour.parse("die@second"));
        try (var other = TestSocket.open(standIn.url() + "/live-10?word=live-11");
                var marked = TestSocket.open(standIn.url() + "/listen?word=other&word=live-1")) {
            other.send("hello");
            other.await("second");
            assertThat(standIn.misdid("live-1")).isFalse();
            marked.send("hello");
            marked.awaitBreak();
            assertThat(standIn.misdid("live-1")).isTrue();
        }
    }

    @Test
    void whatWasPlannedForAConnectionThatNeverCameIsForgotten() {
        standIn.then(Misbehaviour.parse("refuse"));
        standIn.forgetPlans();

        try (var client = open()) {
            client.send("hello");
            client.await("second");
            assertThat(standIn.planned()).isZero();
        }
    }

    @Test
    void itDiesWhenSomethingComesIn() {
        standIn.always(Misbehaviour.parse("die@received:hello#2"));
        try (var client = open()) {
            client.send("hello");
            client.await("second");
            client.send("hello");
            client.awaitBreak();
            assertThat(client.all("first")).hasSize(1);
        }
    }

    @Test
    void itDiesAtOnceWhenTold() {
        try (var one = open();
                var other = open()) {
            one.waitFor(() -> standIn.connections() == 2);
            standIn.now(Deed.DIE);
            one.awaitBreak();
            other.awaitBreak();
        }
    }

    @Test
    void itSendsHalfAFrame() {
        standIn.always(Misbehaviour.parse("half@second"));
        try (var client = open()) {
            client.send("hello");
            client.await("first");
            client.waitFor(() -> standIn.misdeeds() == 1 && standIn.open() == 0);
            assertThat(client.types()).containsExactly("first");
        }
    }

    @Test
    void itSendsPartOfAFrameAndStaysOpen() {
        standIn.always(Misbehaviour.parse("part@second"));
        try (var client = open()) {
            client.send("hello");
            client.await("first");
            client.waitFor(() -> standIn.misdeeds() == 1);
            assertThat(client.types()).containsExactly("first");
            assertThat(standIn.open()).isOne();
        }
    }

    @Test
    void itSaysNothingMoreButStaysOpen() {
        standIn.always(Misbehaviour.parse("stall@2"));
        try (var client = open()) {
            client.send("hello");
            client.await("first");
            client.send("hello");
            client.send("bye");
            client.waitFor(() -> standIn.violations().contains("bye was said"));
            assertThat(client.types()).containsExactly("first");
            assertThat(standIn.open()).isEqualTo(1);
        }
    }

    @Test
    void itClosesWithAnInternalError() {
        standIn.always(Misbehaviour.parse("close@first"));
        try (var client = open()) {
            client.send("hello");
            assertThat(client.awaitClose()).isEqualTo(1011);
        }
    }

    @Test
    void itSendsAMegabytePingsAndRubbish() {
        standIn.always(
                Misbehaviour.parse("huge@second"),
                Misbehaviour.parse("ping@second"),
                Misbehaviour.parse("unknown@second"),
                Misbehaviour.parse("garbage@first#2"));
        try (var client = open()) {
            client.send("hello");
            var second = client.await("second");
            client.send("hello");

            client.waitFor(() -> client.raw().size() == 5);
            assertThat(second.toString()).hasSizeGreaterThan(1 << 20);
            assertThat(client.pings()).isEqualTo(1);
            assertThat(client.raw()).anyMatch(message -> message.contains("something.new"));
            assertThat(client.raw().get(3)).endsWith("\"}]");
        }
    }

    @Test
    void itIsLateAndKeepsTheOrder() {
        standIn.always(Misbehaviour.parse("late=150@first"), Misbehaviour.parse("slow=20@second"));
        try (var client = open()) {
            var before = System.nanoTime();
            client.send("hello");
            client.await("second");

            assertThat(System.nanoTime() - before).isGreaterThan(150_000_000);
            assertThat(client.types()).containsExactly("first", "second");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"explode", "late=soon", "die@first#x"})
    void aSlipInAMisbehaviourIsNamed(String text) {
        assertThatThrownBy(() -> Misbehaviour.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'");
    }

    private TestSocket open() {
        return TestSocket.open(standIn.url());
    }

    private record Echo() implements Service {
        @Override
        public Optional<Refusal> refusal(Handshake handshake) {
            return Optional.empty();
        }

        @Override
        public Guest serve(Handshake handshake, Line line) {
            return new Guest() {
                @Override
                public void text(String message) {
                    line.received(message);
                    if (message.equals("bye")) {
                        line.violation("bye was said");
                    }
                    line.send("first", Map.of("type", "first", "heard", message));
                    line.send("second", Map.of("type", "second", "heard", message));
                }

                @Override
                public void binary(byte[] message) {}
            };
        }
    }
}
