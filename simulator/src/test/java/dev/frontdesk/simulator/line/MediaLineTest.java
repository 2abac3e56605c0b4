package dev.frontdesk.simulator.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.simulator.FakeMedia;
import dev.frontdesk.simulator.FakeMedia.Behaviour;
import dev.frontdesk.simulator.FakeMedia.Stream;
import dev.frontdesk.simulator.line.Moment.Dropped;
import dev.frontdesk.simulator.line.Moment.Heard;
import dev.frontdesk.simulator.line.Moment.Spoke;
import dev.frontdesk.simulator.sound.SpokenText;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MediaLineTest {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String LONG =
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen";

    private final Exchange exchange = new Exchange();
    private @Nullable FakeMedia server;

    @AfterEach
    void hangUp() {
        exchange.close();
        if (server != null) {
            server.close();
        }
    }

    @Test
    void aStreamBeginsWithConnectedAndStartAndAllTheirFields() {
        var line = connect(greeting(stream -> {}));

        assertThat(line.await(time -> time.now() > 100, SOON)).isTrue();
        var received = stream().received();
        assertThat(received.getFirst().toString())
                .contains("\"event\":\"connected\"", "\"protocol\":\"Call\"", "\"version\":\"1.0.0\"");
        var start = received.get(1);
        assertThat(start.path("event").asString()).isEqualTo("start");
        assertThat(start.path("sequenceNumber").asString()).isEqualTo("1");
        assertThat(start.path("start").path("customParameters").path("token").asString())
                .isEqualTo("t-1");
        assertThat(start.path("start").path("callSid").asString()).isEqualTo("CA1");
        assertThat(start.path("start").path("mediaFormat").path("encoding").asString())
                .isEqualTo("audio/x-mulaw");
        assertThat(start.path("start").path("tracks").path(0).asString()).isEqualTo("inbound");
    }

    @Test
    void aSilentLineSendsNumberedFramesEveryTwentyMilliseconds() {
        var line = connect(greeting(stream -> {}));

        assertThat(line.await(time -> stream().received("media").size() >= 30, SOON))
                .isTrue();
        assertThat(line.timeLine().now()).isBetween(560L, 3_000L);
        line.hangUp();
        var media = stream().received("media");
        assertThat(media).extracting(frame -> text(frame, "track")).containsOnly("inbound");
        assertThat(media)
                .extracting(frame -> text(frame, "chunk"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, media.size())
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(text(media.get(10), "timestamp")).isEqualTo("200");
        assertThat(media.getFirst().path("media").path("chunk").isString()).isTrue();
    }

    @Test
    void whatIsSentAtOnceIsHeardInRealTimeAndItsMarkComesBackThen() {
        var line = connect(greeting(stream -> {
            var audio = SpokenText.audio("Good morning, how can I help?");
            for (var at = 0; at < audio.length; at += 37) {
                stream.media(Arrays.copyOfRange(audio, at, Math.min(audio.length, at + 37)));
            }
            stream.mark("greeting");
        }));

        assertThat(line.await(time -> !time.heardSince(0).isEmpty() && time.quietMillis() > 100, SOON))
                .isTrue();
        var heard = (Heard) line.timeLine().moments().getFirst();
        assertThat(heard.text()).isEqualTo("Good morning, how can I help?");
        assertThat(heard.whole()).isTrue();
        assertThat(heard.until() - heard.at()).isBetween(150L, 400L);
        assertThat(stream().received("mark")).hasSize(1);
        var framesBefore = stream().received().indexOf(stream().received("mark").getFirst());
        assertThat(framesBefore).isGreaterThan(8);
        assertThat(line.record().violations()).isEmpty();
        assertThat(line.record().damagedFrames()).isZero();
    }

    @Test
    void clearDropsWhatWasNotHeardAndSendsItsMarksBack() {
        var line = connect(new Behaviour() {
            @Override
            public void started(Stream stream) {
                stream.say(LONG);
                stream.mark("end");
            }

            @Override
            public void heard(Stream stream, String text) {
                stream.clear();
            }
        });

        assertThat(line.await(time -> time.soundingMillis() > 150, SOON)).isTrue();
        line.say("Stop");
        assertThat(line.await(
                        time -> time.moments().stream().anyMatch(Dropped.class::isInstance) && time.quietMillis() > 100,
                        SOON))
                .isTrue();
        var heard = line.timeLine().heardSince(0);
        var dropped = only(line, Dropped.class);
        assertThat(LONG).startsWith(heard).hasSizeGreaterThan(heard.length());
        assertThat(LONG).endsWith(dropped.unheard());
        assertThat(dropped.unheard()).isNotEmpty();
        assertThat(dropped.millis()).isGreaterThan(20);
        assertThat(only(line, Heard.class).whole()).isFalse();
        assertThat(stream().received("mark")).hasSize(1);
        assertThat(line.record().damagedFrames()).isZero();
    }

    @Test
    void theCallersWordsArriveAndTheWaitForAnAnswerIsMeasured() {
        var line = connect(new Behaviour() {
            @Override
            public void heard(Stream stream, String text) {
                stream.later(300, () -> stream.say("You said " + text));
            }
        });

        line.say("hello there");
        assertThat(line.await(time -> time.heardSinceSpeaking().equals("You said hello there"), SOON))
                .isTrue();
        line.hangUp();
        assertThat(line.record().deadAirMillis()).isBetween(280L, 900L);
        assertThat(line.timeLine().silences(250)).isNotEmpty();
        assertThat(only(line, Spoke.class).text()).isEqualTo("hello there");
    }

    @Test
    void coughsAndMumblesExpectNoAnswer() {
        var line = connect(greeting(stream -> {}));

        line.cough(100);
        line.mumble("mm-hm");
        assertThat(line.await(time -> time.moments().size() == 2 && time.now() > 700, SOON))
                .isTrue();
        assertThat(line.record().deadAirMillis()).isZero();
        assertThat(line.timeLine().lastSaid()).isZero();
    }

    @Test
    void keysAreSentOneByOne() {
        var line = connect(greeting(stream -> {}));

        line.press("12#");
        assertThat(line.await(time -> time.moments().size() == 1, SOON)).isTrue();
        assertThat(line.timeLine().moments().getFirst())
                .isInstanceOfSatisfying(
                        Moment.Pressed.class,
                        pressed -> assertThat(pressed.keys()).isEqualTo("12#"));
        assertThat(line.await(time -> stream().received("dtmf").size() == 3, SOON))
                .isTrue();
        assertThat(stream().received("dtmf"))
                .extracting(key -> key.path("dtmf").path("digit").asString())
                .containsExactly("1", "2", "#");
    }

    @Test
    void inAGapNothingIsSentAtAll() {
        var line = connect(greeting(stream -> {}));

        line.gap(400);
        assertThat(line.await(time -> time.now() > 800, SOON)).isTrue();
        assertThat(stream().received("media").size()).isBetween(1, 25);
    }

    @Test
    void hangingUpSendsStopAndCloses() {
        var line = connect(greeting(stream -> {}));

        line.hangUp();
        assertThat(line.await(time -> false, SOON)).isFalse();
        assertThat(line.isOpen()).isFalse();
        assertThat(eventually(() -> stream().received("stop").size() == 1)).isTrue();
    }

    @Test
    void aServerThatClosesOrDiesEndsTheLineAndWhatItStillHadToSay() {
        for (Consumer<Stream> end : List.<Consumer<Stream>>of(Stream::close, Stream::die)) {
            try (var media = new FakeMedia(greeting(stream -> {
                stream.say(LONG);
                stream.later(200, () -> end.accept(stream));
            }))) {
                var line = exchange.connect(order(media.url()));

                assertThat(line.await(time -> false, SOON)).isFalse();
                assertThat(line.isOpen()).isFalse();
                assertThat(only(line, Dropped.class).unheard()).isNotEmpty();
            }
        }
    }

    @Test
    void whateverTwilioWouldRefuseIsAViolation() {
        var line = connect(greeting(stream -> {
            var media = "{\"event\":\"media\",\"streamSid\":\"%s\",\"media\":{\"payload\":\"%s\"}}";
            var sid = stream.received("start").getFirst().path("streamSid").asString();
            stream.raw(media.formatted("MZother", "//8="));
            stream.raw(media.formatted(sid, "not base64!"));
            stream.raw(media.formatted(sid, "UklGRiQAAABXQVZF"));
            stream.raw(media.formatted(sid, ""));
            stream.raw("{\"event\":\"pong\",\"streamSid\":\"" + sid + "\"}");
            stream.raw("{\"event\":\"mark\",\"streamSid\":\"" + sid + "\"}");
            stream.raw("{\"event\":\"clear\",\"streamSid\":\"" + sid + "\",\"now\":true}");
            stream.raw("[]");
            stream.raw("{");
            stream.binary();
            stream.mark("done");
        }));

        assertThat(line.await(time -> !stream().received("mark").isEmpty(), SOON))
                .isTrue();
        assertThat(line.record().violations())
                .hasSize(10)
                .allMatch(violation -> violation.startsWith("31924 "))
                .anyMatch(violation -> violation.contains("streamSid"))
                .anyMatch(violation -> violation.contains("file's header"));
    }

    @Test
    void whereNobodyAnswersTheStreamIsRefused() {
        assertThatThrownBy(() -> exchange.connect(order("ws://localhost:1/twilio/stream")))
                .isInstanceOf(StreamRefused.class)
                .hasMessageStartingWith("31920 ");
    }

    private static Behaviour greeting(Consumer<Stream> first) {
        return new Behaviour() {
            @Override
            public void started(Stream stream) {
                first.accept(stream);
            }
        };
    }

    private MediaLine connect(Behaviour behaviour) {
        server = new FakeMedia(behaviour);
        return exchange.connect(order(server.url()));
    }

    private Stream stream() {
        if (server == null) {
            throw new AssertionError("no server");
        }
        return server.streams().getFirst();
    }

    private static StreamOrder order(String url) {
        return new StreamOrder(URI.create(url), Map.of("token", "t-1"), "AC1", "CA1", "");
    }

    private static String text(JsonNode frame, String key) {
        return frame.path("media").path(key).asString();
    }

    private static <T extends Moment> T only(MediaLine line, Class<T> kind) {
        var found = line.timeLine().moments().stream().filter(kind::isInstance).toList();
        assertThat(found).hasSize(1);
        return kind.cast(found.getFirst());
    }

    private static boolean eventually(BooleanSupplier condition) {
        var deadline = System.nanoTime() + SOON.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        return condition.getAsBoolean();
    }
}
