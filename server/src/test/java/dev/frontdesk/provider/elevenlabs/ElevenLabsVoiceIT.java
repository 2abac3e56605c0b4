package dev.frontdesk.provider.elevenlabs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.provider.ScriptedVendor.Line;
import dev.frontdesk.speech.RecordingSpeech;
import dev.frontdesk.speech.SpeechEvent.Complained;
import dev.frontdesk.speech.SpeechEvent.Failed;
import dev.frontdesk.speech.SpeechEvent.Idle;
import dev.frontdesk.speech.SpeechEvent.ItemEnded;
import dev.frontdesk.speech.SpeechEvent.ItemStarted;
import dev.frontdesk.speech.SpeechEvent.Ready;
import dev.frontdesk.speech.SpeechEvent.Wording;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.speech.TextToSpeech.Synthesis;
import dev.frontdesk.speech.Utterance;
import dev.frontdesk.web.socket.MediaLoops;
import dev.frontdesk.web.socket.SocketClient;
import dev.frontdesk.web.socket.SocketObserver;
import dev.frontdesk.web.socket.WheelTimers;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElevenLabsVoiceIT {

    private static final MediaLoops LOOPS = new MediaLoops(1);
    private static final WheelTimers TIMERS = new WheelTimers();
    private static final SocketClient SOCKETS = new SocketClient(LOOPS, SocketObserver.NONE);

    private final RecordingSpeech told = new RecordingSpeech();
    private final Executor audioThread = LOOPS.next();
    private final ElevenLabsStandIn elevenLabs = ElevenLabsStandIn.silent(TIMERS, SOCKETS);

    @AfterEach
    void stop() {
        elevenLabs.close();
    }

    @AfterAll
    static void end() {
        TIMERS.close();
        LOOPS.close();
    }

    @Test
    void isAskedForTelephoneSoundWithTimesByTheVoicesName() throws Exception {
        open();

        var request = elevenLabs.vendor().requests().getFirst();
        assertThat(request.headers()).containsEntry("xi-api-key", "sesame");
        assertThat(request.uri())
                .isEqualTo("/v1/text-to-speech/rachel/multi-stream-input?model_id=eleven_flash_v2_5"
                        + "&output_format=ulaw_8000&inactivity_timeout=180&auto_mode=true&sync_alignment=true"
                        + "&language_code=en");
    }

    @Test
    void anUtteranceIsAContextOfItsOwn() throws Exception {
        open().say(new Utterance("u1", "Six, zero.", Locale.ENGLISH, true));

        awaitTexts(4);
        assertThat(elevenLabs.vendor().texts().subList(0, 4))
                .extracting(Object::toString)
                .containsExactly(
                        "{\"context_id\":\"standing\",\"text\":\" \"}",
                        "{\"context_id\":\"u0\",\"text\":\" \",\"voice_settings\":{\"speed\":0.8}}",
                        "{\"context_id\":\"u0\",\"text\":\"Six, zero. \",\"flush\":true}",
                        "{\"context_id\":\"u0\",\"close_context\":true}");
    }

    @Test
    void aSocketThatIsNotUsedIsKeptOpen() throws Exception {
        open();

        awaitTexts(3);
        assertThat(elevenLabs.vendor().texts().subList(1, 3))
                .extracting(Object::toString)
                .containsOnly("{\"context_id\":\"standing\",\"text\":\"\"}");
        assertThat(told.events(Failed.class)).isEmpty();
    }

    @Test
    void timesCountFromTheBeginningOfTheUtterance() throws Exception {
        open().say(utterance("u1", "Hi you"));
        awaitContexts(1);
        line().tell(Spoken.audio("u0", 800, "Hi "));
        line().tell(Spoken.audio("u0", 800, "you"));
        line().tell(Spoken.last("u0"));
        told.await(ItemEnded.class);

        assertThat(told.events(Wording.class))
                .containsExactly(
                        new Wording("u1", "Hi ", List.of(0, 5, 10)), new Wording("u1", "you", List.of(100, 105, 110)));
    }

    @Test
    void aPieceOfAudioIsGivenOnUncut() throws Exception {
        open().say(utterance("u1", "A long story."));
        awaitContexts(1);
        line().tell(Spoken.audio("u0", 160_000, ""));
        line().tell(Spoken.last("u0"));
        told.await(ItemEnded.class);

        assertThat(told.pieces()).containsExactly((160_000 + 2) / 3 * 4);
        assertThat(told.events(Wording.class)).containsExactly(new Wording("u1", "A long story.", List.of()));
    }

    @Test
    void whatStillComesOfAStoppedContextIsDropped() throws Exception {
        var session = open();
        session.say(utterance("u1", "A long story."));
        session.say(utterance("u2", "And another."));
        awaitContexts(1);
        line().tell(Spoken.audio("u0", 800, ""));
        told.await(ItemStarted.class);
        session.stop();
        session.say(utterance("u3", "Yes?"));
        awaitContexts(2);
        line().tell(Spoken.audio("u0", 800, ""));
        line().tell(Spoken.last("u0"));
        line().tell(Spoken.audio("u1", 800, ""));
        line().tell(Spoken.last("u1"));
        told.await(ItemEnded.class);

        assertThat(told.audio("u1")).hasSize(800);
        assertThat(told.events(ItemStarted.class)).containsExactly(new ItemStarted("u1"), new ItemStarted("u3"));
        assertThat(told.events(ItemEnded.class)).containsExactly(new ItemEnded("u3"));
    }

    @Test
    void stoppedContextsAreNeverMoreThanElevenLabsMakes() throws Exception {
        var session = open();
        for (int each = 0; each < 3; each++) {
            session.say(utterance("u" + each, "A long story."));
            awaitContexts(each + 1);
            session.stop();
        }
        session.say(utterance("u3", "Yes?"));
        line().tell(Spoken.audio("u1", 800, ""));
        assertThat(contexts()).hasSize(3);
        line().tell(Spoken.last("u1"));
        awaitContexts(4);
        line().tell(Spoken.last("u3"));

        assertThat(told.await(ItemEnded.class)).isEqualTo(new ItemEnded("u3"));
    }

    @Test
    void stoppedContextsThatDoNotEndAreNoticedInTime() throws Exception {
        var session = open();
        for (int each = 0; each < 3; each++) {
            session.say(utterance("u" + each, "A long story."));
            awaitContexts(each + 1);
            session.stop();
        }
        session.say(utterance("u3", "Yes?"));

        assertThat(told.await(Failed.class).fault().kind()).isEqualTo(Kind.TIMEOUT);
    }

    @Test
    void wordsWithoutASoundBeginAndEnd() throws Exception {
        var session = open();
        session.say(utterance("u1", " "));
        told.await(ItemEnded.class);
        told.await(Idle.class);
        session.say(utterance("u2", "–"));
        eventually(() -> !contexts().isEmpty());
        line().tell(Spoken.last(contexts().getFirst()));
        told.await(ItemEnded.class, 2);

        assertThat(told.events(Idle.class)).hasSizeLessThanOrEqualTo(2);
        assertThat(told.events(Failed.class)).isEmpty();
    }

    @Test
    void soundThatBreaksOffIsNoticedInTime() throws Exception {
        open().say(utterance("u1", "A long story."));
        awaitContexts(1);
        line().tell(Spoken.audio("u0", 800, ""));

        assertThat(told.await(Failed.class).fault().kind()).isEqualTo(Kind.TIMEOUT);
        assertThat(told.events(ItemEnded.class)).isEmpty();
        eventually(() -> elevenLabs.vendor().open() == 0);
    }

    @Test
    void aSocketThatDiesIsNoticedAtOnce() throws Exception {
        open();
        elevenLabs.vendor().die();

        assertThat(told.await(Failed.class).fault().kind()).isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void whatWaitsIsBounded() throws Exception {
        var session = open();
        for (int each = 0; each < 40; each++) {
            session.say(utterance("u" + each, "Words."));
        }

        assertThat(told.await(Complained.class)).isEqualTo(new Complained("too_many_waiting"));
    }

    @ParameterizedTest
    @CsvSource({
        "1008,quota_exceeded,QUOTA",
        "1008,invalid_api_key,AUTHENTICATION",
        "1008,input_timeout_exceeded,TIMEOUT",
        "1008,A model with this ID does not exist,INVALID_REQUEST",
        "1011,internal,SERVER"
    })
    void aClosedSocketSaysWhy(int code, String reason, Kind kind) throws Exception {
        open();
        line().hangUp(code, reason);

        assertThat(told.await(Failed.class).fault().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"error\":\"quota_exceeded\",\"message\":\"No.\",\"code\":1008}|QUOTA",
                "{\"message\":\"Mary said\",\"error\":\"Mary said\"}|SERVER",
                "{\"audio\":\"?\",\"contextId\":\"u0\"}|PROTOCOL",
                "[]|PROTOCOL",
                "{|PROTOCOL"
            })
    void anErrorOrAWrongMessageEndsTheSession(String message, Kind kind) throws Exception {
        open().say(utterance("u1", "Hello."));
        line().tell(message);

        var fault = told.await(Failed.class).fault();
        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(fault.detail()).doesNotContain("Mary");
    }

    private Synthesis open() throws Exception {
        var session = elevenLabs.voice().open("", Locale.ENGLISH, told, audioThread);
        told.await(Ready.class);
        eventually(() -> !elevenLabs.vendor().lines().isEmpty());
        return session;
    }

    private Line line() {
        return elevenLabs.vendor().lines().getFirst();
    }

    private void awaitContexts(int count) throws InterruptedException {
        eventually(() -> contexts().size() >= count);
    }

    private List<String> contexts() {
        return elevenLabs.vendor().texts().stream()
                .filter(message -> message.path("flush").asBoolean(false))
                .map(message -> message.path("context_id").stringValue())
                .toList();
    }

    private void awaitTexts(int count) throws InterruptedException {
        eventually(() -> elevenLabs.vendor().texts().size() >= count);
    }

    private static Utterance utterance(String item, String text) {
        return new Utterance(item, text, Locale.ENGLISH, false);
    }

    private static void eventually(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }
}
