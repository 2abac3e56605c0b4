package dev.frontdesk.channel.twilio.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.Admission;
import dev.frontdesk.call.CallStart;
import dev.frontdesk.call.Line;
import dev.frontdesk.call.LineListener;
import dev.frontdesk.call.LineMeter;
import dev.frontdesk.web.socket.SocketFailure;
import dev.frontdesk.web.socket.SocketListener;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwilioStreamTest {

    private static final int LIMIT = 2;

    private final FakeTimers timers = new FakeTimers();
    private final Admission admission = new Admission(LIMIT, timers, Duration.ofMinutes(1));
    private final List<String> heard = new ArrayList<>();
    private final List<String> counted = new ArrayList<>();
    private final FakeSocket socket = new FakeSocket();
    private @Nullable Line line;
    private boolean breaks;
    private final TwilioStreams streams = streams();
    private final SocketListener stream = streams.accept();

    private TwilioStreams streams() {
        var meter = new LineMeter() {
            @Override
            public void dropped() {
                counted.add("dropped");
            }

            @Override
            public void refused(String reason) {
                counted.add(reason);
            }
        };
        var ports = new StreamPorts(
                (start, arrived, _) -> arrived(start, arrived),
                admission,
                meter,
                timers,
                Gaps.USUAL,
                Duration.ofSeconds(5));
        return new TwilioStreams(ports, () -> 0);
    }

    private LineListener arrived(CallStart start, Line arrived) {
        heard.add("arrived " + start.call() + " " + start.token());
        line = arrived;
        return new LineListener() {
            @Override
            public void audio(byte[] base64, int offset, int length) {
                if (breaks) {
                    throw new IllegalStateException("a bug of the call's");
                }
                heard.add("audio " + new String(base64, offset, length, StandardCharsets.US_ASCII));
            }

            @Override
            public void key(char digit) {
                heard.add("key " + digit);
            }

            @Override
            public void marked(String name) {
                heard.add("marked " + name);
            }

            @Override
            public void gone(boolean orderly) {
                heard.add(orderly ? "hung up" : "lost");
            }
        };
    }

    @BeforeEach
    void open() {
        stream.opened(socket);
    }

    private void say(String text) {
        byte[] bytes = Written.bytes(text);
        stream.text(bytes, 0, bytes.length);
    }

    private Line started() {
        say(Written.CONNECTED);
        say(Written.START);
        heard.clear();
        var arrived = line;
        assertThat(arrived).isNotNull();
        return arrived;
    }

    @Test
    void callIsHeardFromStartToStop() {
        say(Written.CONNECTED);
        say(Written.START);
        say(Written.media("AAEC"));
        say(Written.media("AAEC").replace(",", ", "));
        say(Written.KEY);
        say(Written.MARK);
        say(Written.STOP);
        assertThat(heard)
                .containsExactly("arrived CA1 tok-1", "audio AAEC", "audio AAEC", "key #", "marked m é", "hung up");
        assertThat(socket.sent).containsExactly("close 1000 stopped");
        assertThat(socket.trusted).isTrue();
    }

    @Test
    void whatIsSaidToTheCallerIsWrittenAsTwilioWantsIt() {
        var arrived = started();
        arrived.audio(Written.bytes("xAAECx"), 1, 4);
        arrived.mark("a\"b");
        arrived.clear();
        assertThat(socket.sent)
                .containsExactly(
                        "{\"event\":\"media\",\"streamSid\":\"MZ1\",\"media\":{\"payload\":\"AAEC\"}}",
                        "{\"event\":\"mark\",\"streamSid\":\"MZ1\",\"mark\":{\"name\":\"a\\\"b\"}}",
                        "{\"event\":\"clear\",\"streamSid\":\"MZ1\"}");
    }

    @Test
    void lineThatTakesNoMoreLosesAudioButNeverAClear() {
        var arrived = started();
        socket.takes = false;
        arrived.audio(Written.bytes("AAEC"), 0, 4);
        arrived.clear();
        assertThat(counted).containsExactly("dropped");
        assertThat(socket.sent).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"event\":\"media\",\"media\":{\"track\":\"inbound\",\"payload\":\"AAAA\"}} | 1008 | too_early",
                "{\"event\":\"mark\",\"mark\":{\"name\":\"x\"}} | 1008 | too_early",
                "{\"event\": | 1007 | bad_json",
                "{\"event\":\"start\"} | 1008 | bad_start"
            })
    void whatComesBeforeTheStartClosesTheSocket(String text, int code, String reason) {
        say(text);
        assertThat(socket.sent).singleElement().asString().startsWith("close " + code);
        assertThat(counted).containsExactly(reason);
        assertThat(heard).isEmpty();
    }

    @Test
    void secondStartEndsTheCall() {
        started();
        say(Written.START);
        assertThat(heard).containsExactly("lost");
        assertThat(counted).containsExactly("second_start");
        assertThat(admission.taken()).isZero();
    }

    @Test
    void brokenAudioAndBinaryEndTheCall() {
        started();
        say(Written.media("A!AA"));
        stream.binary(new byte[1], 0, 1);
        assertThat(socket.sent).containsExactly("close 1007 payload is not base64");
        assertThat(heard).containsExactly("lost");
    }

    @Test
    void aBugWhileAGapIsFilledEndsThatStreamOnly() {
        started();
        say(Written.media("AAEC"));
        breaks = true;
        for (int tick = 1; tick <= 15; tick++) {
            ((Pacer.Paced) stream).tick(tick * 20_000_000L);
        }
        assertThat(socket.sent).containsExactly("close 1011 internal error");
        assertThat(heard).endsWith("lost");
        assertThat(admission.taken()).isZero();
    }

    @Test
    void startThatNeverComesClosesTheSocket() {
        timers.runAll();
        assertThat(counted).containsExactly("no_start");
        assertThat(timers.size()).isZero();
    }

    @Test
    void eventsOfTomorrowAreIgnored() {
        started();
        say("{\"event\":\"weather\",\"degrees\":4}");
        say(Written.media("AAEC"));
        assertThat(heard).containsExactly("audio AAEC");
    }

    @Test
    void endIsToldOnceWhoeverBringsIt() {
        started();
        stream.failed(new SocketFailure(SocketFailure.Kind.BROKEN, 0, ""));
        stream.closed(1000, "");
        say(Written.STOP);
        streams.stop();
        assertThat(heard).containsExactly("lost");
        assertThat(streams.open()).isZero();
    }

    @Test
    void callThatClosesItsLineIsNotTold() {
        started().close("goodbye");
        stream.closed(1000, "");
        assertThat(heard).isEmpty();
        assertThat(socket.sent).containsExactly("close 1000 goodbye");
        assertThat(admission.taken()).isZero();
    }

    @Test
    void callTooManyIsRefused() {
        for (int i = 0; i < LIMIT; i++) {
            assertThat(admission.tryEnter()).isTrue();
        }
        say(Written.START);
        assertThat(counted).containsExactly("full");
        assertThat(admission.taken()).isEqualTo(LIMIT);
    }
}
