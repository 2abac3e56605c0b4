package dev.frontdesk.provider.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.audio.MuLaw;
import dev.frontdesk.speech.RecordingSpeech;
import dev.frontdesk.speech.SpeechEvent.Failed;
import dev.frontdesk.speech.SpeechEvent.Final;
import dev.frontdesk.speech.SpeechEvent.Idle;
import dev.frontdesk.speech.SpeechEvent.ItemEnded;
import dev.frontdesk.speech.SpeechEvent.ItemStarted;
import dev.frontdesk.speech.SpeechEvent.Ready;
import dev.frontdesk.speech.SpeechEvent.SpeechStarted;
import dev.frontdesk.speech.SpeechEvent.SpeechStopped;
import dev.frontdesk.speech.SpeechEvent.ToolAsked;
import dev.frontdesk.speech.SpeechEvent.TurnEnded;
import dev.frontdesk.speech.SpeechEvent.Wording;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.speech.SpeechSession;
import dev.frontdesk.speech.SpeechToSpeech;
import dev.frontdesk.speech.SpeechToSpeechContract;
import dev.frontdesk.speech.Utterance;
import dev.frontdesk.web.socket.WheelTimers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class NovaSonicTest extends SpeechToSpeechContract {

    private static final ExecutorService AUDIO = Executors.newSingleThreadExecutor();
    private static final WheelTimers TIMERS = new WheelTimers();
    private static final Duration LONG = Duration.ofMinutes(7);

    private final ScriptedNova nova = new ScriptedNova();
    private final RecordingSpeech told = new RecordingSpeech();

    @AfterAll
    static void end() {
        TIMERS.close();
        AUDIO.shutdownNow();
    }

    @Override
    protected Executor audioThread() {
        return AUDIO;
    }

    @Override
    protected StandIn standIn() {
        return new NovaStandIn();
    }

    private static NovaSonic vendor(NovaStreams streams, Duration rotation) {
        var options = new NovaOptions("tiffany", 1_024, Duration.ofMillis(700), rotation);
        return new NovaSonic(streams, options, TIMERS, System::nanoTime);
    }

    private SpeechSession begun(Duration rotation) throws Exception {
        var session = vendor(nova, rotation).open(request(), told, AUDIO);
        told.await(Ready.class);
        return session;
    }

    @Test
    void aSessionIsToldEverythingInNovasOrderAndNeverLeftWithoutAudio() throws Exception {
        var session = begun(LONG);
        eventually(() -> nova.latest().received("audioInput").size() >= 2);

        assertThat(nova.latest().order())
                .containsExactly(
                        "sessionStart", "promptStart", "contentStart", "textInput", "contentEnd", "contentStart");
        var start = nova.latest().received("sessionStart").getFirst();
        assertThat(start.at("/turnDetectionConfiguration/endpointingSensitivity")
                        .asString())
                .isEqualTo("HIGH");
        var prompt = nova.latest().received("promptStart").getFirst();
        assertThat(prompt.at("/audioOutputConfiguration/sampleRateHertz").asInt())
                .isEqualTo(8_000);
        assertThat(prompt.at("/toolConfiguration/tools/0/toolSpec/inputSchema/json")
                        .asString())
                .isEqualTo("{\"type\":\"object\",\"properties\":{}}");
        assertThat(nova.latest()
                        .received("contentStart")
                        .getLast()
                        .path("interactive")
                        .asBoolean())
                .isTrue();
        session.close();
        eventually(() -> nova.open() == 0);
        assertThat(nova.latest().order()).endsWith("contentEnd", "promptEnd", "sessionEnd");
    }

    @Test
    void wordsAreToldOnceAndWithTheirSound() throws Exception {
        var session = begun(LONG);
        var stream = nova.latest();
        stream.words("in", "USER", "FINAL", "Do you cut beards?");
        stream.words("plan", "ASSISTANT", "SPECULATIVE", "We do.");
        stream.began("out", "AUDIO", "ASSISTANT", "");
        stream.sound("out", 1_600);
        stream.ended("out", "AUDIO", "PARTIAL_TURN");
        stream.says("more", "When?");
        told.await(Idle.class);

        assertThat(told.events(Final.class)).extracting(Final::text).containsExactly("Do you cut beards?");
        assertThat(told.events(TurnEnded.class)).hasSize(1);
        assertThat(told.events(ItemStarted.class)).extracting(ItemStarted::item).containsExactly("out");
        assertThat(told.events(Wording.class)).extracting(Wording::text).containsExactly("We do.", " When?");
        assertThat(told.audio("out")).hasSize(3_200).containsOnly(0xFF);
        session.close();
    }

    @Test
    void onceWordsAreWrittenDownTheCallerWaits() throws Exception {
        var session = begun(LONG);
        nova.latest().words("in", "USER", "FINAL", "Do you cut beards?");
        told.await(SpeechStopped.class);
        assertThat(told.events(TurnEnded.class)).isEmpty();
        nova.latest().words("more", "USER", "FINAL", "And hair?");
        told.await(SpeechStopped.class, 2);
        nova.latest().says("out", "We do.");
        told.await(TurnEnded.class);

        assertThat(told.events(SpeechStarted.class)).hasSize(2);
        assertThat(told.events(SpeechStopped.class)).hasSize(2);
        session.close();
    }

    @Test
    void anInterruptionByANoiseIsATurnWithoutWords() throws Exception {
        var session = begun(LONG);
        nova.latest().began("out", "AUDIO", "ASSISTANT", "");
        nova.latest().sound("out", 800);
        nova.latest().ended("out", "AUDIO", "INTERRUPTED");
        nova.latest().says("again", "As I said.");
        told.await(TurnEnded.class);

        assertThat(told.events(Final.class)).extracting(Final::text).containsExactly("");
        session.close();
    }

    @Test
    void anInterruptionEndsTheReplyAndWordsWithoutSoundAreNotTold() throws Exception {
        var session = begun(LONG);
        var stream = nova.latest();
        stream.began("out", "AUDIO", "ASSISTANT", "");
        stream.sound("out", 800);
        stream.words("plan", "ASSISTANT", "SPECULATIVE", "Never spoken.");
        stream.ended("out", "AUDIO", "INTERRUPTED");
        stream.words("mark", "ASSISTANT", "FINAL", "{ \"interrupted\" : true }");
        stream.words("in", "USER", "FINAL", "Wait.");
        told.await(Final.class);

        assertThat(told.events(SpeechStarted.class)).hasSize(1);
        assertThat(told.events(ItemEnded.class)).hasSize(1);
        assertThat(told.events(Wording.class)).isEmpty();
        session.close();
    }

    @Test
    void theEmptyTranscriptOfATextIsNoTurnOfTheCallers() throws Exception {
        var session = begun(LONG);
        session.prompt("Greet the caller.");
        eventually(() -> nova.latest().received("textInput").size() == 2);
        nova.latest().words("in", "USER", "FINAL", " ");
        nova.latest().says("out", "Hello.");
        told.await(Idle.class);

        assertThat(told.events(SpeechStarted.class)).isEmpty();
        assertThat(told.events(Final.class)).isEmpty();
        session.close();
    }

    @Test
    void wordsToSayAreAskedForOneAfterTheOtherAndKeepTheirNames() throws Exception {
        var session = begun(LONG);
        session.say(new Utterance("u1", "One moment.", Locale.ENGLISH, false));
        session.say(new Utterance("u2", "Thank you.", Locale.ENGLISH, false));
        eventually(() -> nova.latest().received("textInput").size() == 2);
        assertThat(nova.latest().received("textInput").getLast().path("content").asString())
                .contains("\nOne moment.\n");
        nova.latest().says("b1", "One moment.");
        eventually(() -> nova.latest().received("textInput").size() == 3);
        nova.latest().says("b2", "Thank you.");
        told.await(Idle.class);

        assertThat(told.events(ItemStarted.class)).extracting(ItemStarted::item).containsExactly("u1", "u2");
        session.close();
    }

    @Test
    void lateAccountsOfAReplyDoNotEndTheNext() throws Exception {
        var session = begun(LONG);
        var stream = nova.latest();
        stream.says("first", "Hello.");
        stream.began("second", "AUDIO", "ASSISTANT", "");
        stream.sound("second", 800);
        stream.began("late", "TEXT", "ASSISTANT", "FINAL");
        stream.ended("late", "TEXT", "END_TURN");
        stream.sound("second", 800);
        stream.ended("second", "AUDIO", "END_TURN");
        told.await(Idle.class, 2);

        assertThat(told.audio("second")).hasSize(1_600);
        assertThat(told.events(ItemEnded.class)).extracting(ItemEnded::item).containsExactly("first", "second");
        session.close();
    }

    @Test
    void anOldSessionIsReplacedWhileNobodySpeaksAndKnowsWhatWasSaid() throws Exception {
        var session = begun(Duration.ofMillis(300));
        var first = nova.stream(0);
        first.says("hello", "Hello.");
        first.words("in", "USER", "FINAL", "Do you cut beards?");
        eventually(() -> nova.opened() == 2);
        assertThat(told.events(Ready.class)).as("while the caller waits").hasSize(1);
        first.says("out", "We do.");
        told.await(Ready.class, 2);
        eventually(() -> nova.open() == 1);

        assertThat(said(nova.stream(1)).subList(1, 5))
                .containsExactly(
                        "USER: (The caller has called.)",
                        "ASSISTANT: Hello.",
                        "USER: Do you cut beards?",
                        "ASSISTANT: We do.");
        assertThat(told.events(Failed.class)).isEmpty();
        session.close();
    }

    @Test
    void aSessionThatBedrockEndsForItsAgeIsReplacedAndTheCallersTurnAndTheToolAnswered() throws Exception {
        var session = begun(Duration.ofMillis(300));
        var first = nova.stream(0);
        first.words("in", "USER", "FINAL", "Friday at three, please.");
        first.tell("toolUse", Map.of("toolUseId", "t1", "toolName", "find_slots", "content", "{}"));
        told.await(ToolAsked.class);
        eventually(() -> nova.opened() == 2);
        first.fail(Kind.TIMEOUT);
        told.await(Ready.class, 2);
        session.answer("t1", "{\"slots\":[1]}");
        eventually(
                () -> said(nova.latest()).stream().anyMatch(each -> each.contains("find_slots gave: {\"slots\":[1]}")));

        assertThat(said(nova.latest())).contains("USER: Friday at three, please.");
        assertThat(told.events(Failed.class)).isEmpty();
        session.close();
    }

    @Test
    void aSessionIsNotReplacedBeforeItHasSpokenOfAToolsResult() throws Exception {
        var session = begun(Duration.ofMillis(600));
        var first = nova.stream(0);
        first.words("in", "USER", "FINAL", "Friday at three, please.");
        first.tell("toolUse", Map.of("toolUseId", "t1", "toolName", "find_slots", "content", "{}"));
        told.await(ToolAsked.class);
        session.answer("t1", "{}");
        eventually(() -> nova.opened() == 2);
        assertThat(told.events(Ready.class)).hasSize(1);
        first.says("out", "Three is free.");
        told.await(Ready.class, 2);

        assertThat(said(nova.stream(1))).contains("ASSISTANT: Three is free.");
        session.close();
    }

    @Test
    void whatTheCallerSaysWhileTheTimeRunsOutIsHeardByTheNextFromItsBeginning() throws Exception {
        var session = begun(Duration.ofMillis(600));
        var speech = speech();
        nova.stream(0).began("out", "AUDIO", "ASSISTANT", "");
        eventually(() -> nova.opened() == 2);
        while (told.events(Ready.class).size() < 2) {
            AUDIO.submit(() -> session.audio(speech, 0, speech.length)).get();
            TimeUnit.MILLISECONDS.sleep(20);
        }
        eventually(() -> sounds(nova.stream(1)) > 10);

        assertThat(said(nova.stream(1))).noneMatch(each -> each.contains("Go on"));
        session.close();
    }

    @Test
    void whatTheOldSessionHasWrittenDownTheNextDoesNotHearAgain() throws Exception {
        var session = begun(Duration.ofSeconds(2));
        var speech = speech();
        nova.stream(0).began("out", "AUDIO", "ASSISTANT", "");
        eventually(() -> nova.opened() == 2);
        AUDIO.submit(() -> session.audio(speech, 0, speech.length)).get();
        TimeUnit.MILLISECONDS.sleep(400);
        nova.stream(0).words("in", "USER", "FINAL", "Yes.");
        nova.stream(0).ended("out", "AUDIO", "INTERRUPTED");
        nova.stream(0).says("more", "Booked.");
        told.await(Ready.class, 2);

        assertThat(said(nova.stream(1))).contains("USER: Yes.", "ASSISTANT: Booked.");
        assertThat(sounds(nova.stream(1))).isZero();
        session.close();
    }

    private static byte[] speech() {
        var codes = new byte[160];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = MuLaw.encode((short) (8_000 * Math.sin(i * 0.4)));
        }
        return Base64.getEncoder().encode(codes);
    }

    /// Frames that are not silent.
    private static int sounds(ScriptedNova.Stream stream) {
        return (int) stream.received("audioInput").stream()
                .map(each -> Base64.getDecoder().decode(each.path("content").asString()))
                .filter(linear -> java.util.stream.IntStream.range(0, linear.length / 2)
                        .anyMatch(i -> Math.abs(linear[2 * i + 1]) > 4))
                .count();
    }

    @Test
    void aYoungSessionThatIsLostFails() throws Exception {
        begun(LONG);
        nova.latest().fail(Kind.RATE_LIMIT);

        assertThat(told.await(Failed.class).fault().kind()).isEqualTo(Kind.RATE_LIMIT);
    }

    @Test
    void brokenEventsFailTheSessionAndUnknownOnesDoNot() throws Exception {
        begun(LONG);
        nova.latest().tell("somethingNew", Map.of("value", 1));
        nova.latest().tell("{}".getBytes(StandardCharsets.UTF_8));
        nova.latest().says("out", "Hello.");
        told.await(Idle.class);
        nova.latest().tell("{\"event\":".getBytes(StandardCharsets.UTF_8));

        assertThat(told.await(Failed.class).fault().kind()).isEqualTo(Kind.PROTOCOL);
    }

    @Test
    void audioIsDroppedWhileBedrockDoesNotKeepUpAndToolResultsAreNot() throws Exception {
        var session = begun(LONG);
        nova.latest().tell("toolUse", Map.of("toolUseId", "t1", "toolName", "find_slots", "content", "{}"));
        told.await(ToolAsked.class);
        nova.takeNoAudio();
        int heard = nova.latest().received("audioInput").size();
        AUDIO.submit(() -> session.audio(FRAME, 0, FRAME.length)).get();
        session.answer("t1", "{}");
        eventually(() -> nova.latest().received("toolResult").size() == 1);

        assertThat(nova.latest().received("audioInput").size()).isLessThanOrEqualTo(heard + 1);
        session.close();
    }

    private static List<String> said(ScriptedNova.Stream stream) {
        var texts = stream.received("textInput");
        var roles = stream.received("contentStart").stream()
                .filter(each -> each.path("type").asString().equals("TEXT"))
                .map(each -> each.path("role").asString())
                .toList();
        return java.util.stream.IntStream.range(0, texts.size())
                .mapToObj(
                        i -> roles.get(i) + ": " + texts.get(i).path("content").asString())
                .toList();
    }

    private static void eventually(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }

    /// Nova as the contract wants it.
    private final class NovaStandIn implements StandIn {

        private String begun = "";

        @Override
        public SpeechToSpeech vendor() {
            return NovaSonicTest.vendor(nova, LONG);
        }

        @Override
        public SpeechToSpeech unreachable() {
            return NovaSonicTest.vendor(
                    listener -> {
                        listener.failed(new SpeechFault("nova", Kind.UNREACHABLE, "ConnectException"));
                        return new NowhereStream();
                    },
                    LONG);
        }

        @Override
        public void stall() {
            nova.stall();
        }

        @Override
        public int open() {
            return nova.open();
        }

        /// Without the silence that fills gaps, which comes in lumps.
        @Override
        public long heard() {
            return nova.streams().stream()
                    .flatMap(each -> each.received("audioInput").stream())
                    .mapToLong(each ->
                            Base64.getDecoder().decode(each.path("content").asString()).length)
                    .filter(length -> length == 320)
                    .sum();
        }

        @Override
        public void speak(String item, boolean toTheEnd) {
            if (!begun.isEmpty()) {
                nova.latest().ended(begun, "AUDIO", "END_TURN");
            }
            begun = toTheEnd ? "" : item;
            nova.latest().began(item, "AUDIO", "ASSISTANT", "");
            speakOn(item);
            if (toTheEnd) {
                nova.latest().ended(item, "AUDIO", "END_TURN");
            }
        }

        @Override
        public void speakOn(String item) {
            nova.latest().sound(item, 1_600);
        }

        @Override
        public void askForTool(String call, String name, String arguments) {
            nova.latest().tell("toolUse", Map.of("toolUseId", call, "toolName", name, "content", arguments));
        }

        @Override
        public List<String> results(String call) {
            return nova.streams().stream()
                    .flatMap(each -> each.received("toolResult").stream().filter(result -> isOf(each, result, call)))
                    .map(each -> each.path("content").asString())
                    .toList();
        }

        private static boolean isOf(ScriptedNova.Stream stream, tools.jackson.databind.JsonNode result, String call) {
            return stream.received("contentStart").stream()
                    .filter(each -> each.path("contentName").equals(result.path("contentName")))
                    .anyMatch(each -> each.at("/toolResultInputConfiguration/toolUseId")
                            .asString()
                            .equals(call));
        }

        @Override
        public void die() {
            nova.streams().forEach(each -> each.fail(Kind.UNREACHABLE));
        }

        @Override
        public void close() {
            nova.close();
        }
    }

    private static final class NowhereStream implements NovaStream {

        @Override
        public void send(byte[] json) {}

        @Override
        public boolean writable() {
            return false;
        }

        @Override
        public void end() {}
    }
}
