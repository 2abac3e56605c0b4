package dev.frontdesk.provider.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.audio.MuLaw;
import dev.frontdesk.call.PlayedTime;
import dev.frontdesk.speech.SpeechEvent.Failed;
import dev.frontdesk.speech.SpeechEvent.Ready;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.speech.SpeechSession;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Sessions that grow too old for Bedrock, and the next ones that take their place.
class NovaRotationTest extends PlayedNova {

    /// After which a session is old; for as long again the old one may go on.
    private static final Duration AGE = Duration.ofSeconds(10);

    /// Longer than a sound may still become a word.
    private static final Duration QUIET = Duration.ofSeconds(3);

    /// Shorter than the time that Bedrock has to open a session.
    private static final Duration STEP = Duration.ofMillis(200);

    private final PlayedTime time = new PlayedTime();

    @Test
    void anOldSessionIsReplacedWhileNobodySpeaksAndKnowsWhatWasSaid() throws Exception {
        var session = begun();
        var first = nova.stream(0);
        first.says("hello", "Hello.");
        first.words("in", "USER", "FINAL", "Do you cut beards?");
        growOld();
        pass(QUIET);
        assertThat(told.events(Ready.class)).as("while the caller waits").hasSize(1);
        first.says("out", "We do.");
        pass(QUIET);

        assertThat(told.events(Ready.class)).hasSize(2);
        assertThat(nova.open()).isEqualTo(1);
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
        var session = begun();
        var first = nova.stream(0);
        first.words("in", "USER", "FINAL", "Friday at three, please.");
        first.tell("toolUse", Map.of("toolUseId", "t1", "toolName", "find_slots", "content", "{}"));
        growOld();
        first.fail(Kind.TIMEOUT);
        settle();
        assertThat(told.events(Ready.class)).hasSize(2);
        session.answer("t1", "{\"slots\":[1]}");
        settle();

        assertThat(said(nova.latest()))
                .contains("USER: Friday at three, please.")
                .anyMatch(each -> each.contains("find_slots gave: {\"slots\":[1]}"));
        assertThat(told.events(Failed.class)).isEmpty();
        session.close();
    }

    @Test
    void aSessionIsNotReplacedBeforeItHasSpokenOfAToolsResult() throws Exception {
        var session = begun();
        var first = nova.stream(0);
        first.words("in", "USER", "FINAL", "Friday at three, please.");
        first.tell("toolUse", Map.of("toolUseId", "t1", "toolName", "find_slots", "content", "{}"));
        settle();
        session.answer("t1", "{}");
        growOld();
        pass(QUIET);
        assertThat(told.events(Ready.class)).hasSize(1);
        first.says("out", "Three is free.");
        pass(QUIET);

        assertThat(told.events(Ready.class)).hasSize(2);
        assertThat(said(nova.stream(1))).contains("ASSISTANT: Three is free.");
        session.close();
    }

    @Test
    void whatTheCallerSaysWhileTheTimeRunsOutIsHeardByTheNextFromItsBeginning() throws Exception {
        var session = begun();
        nova.stream(0).began("out", "AUDIO", "ASSISTANT", "");
        growOld();
        int frames = 0;
        for (; told.events(Ready.class).size() < 2; frames++) {
            assertThat(frames).as("frames until the next session hears").isLessThan(600);
            hear(session);
            pass(Duration.ofMillis(20));
        }

        assertThat(sounds(nova.stream(1))).isEqualTo(frames);
        assertThat(said(nova.stream(1))).noneMatch(each -> each.contains("Go on"));
        session.close();
    }

    @Test
    void whatTheOldSessionHasWrittenDownTheNextDoesNotHearAgain() throws Exception {
        var session = begun();
        nova.stream(0).began("out", "AUDIO", "ASSISTANT", "");
        growOld();
        hear(session);
        pass(Duration.ofMillis(400));
        nova.stream(0).words("in", "USER", "FINAL", "Yes.");
        nova.stream(0).ended("out", "AUDIO", "INTERRUPTED");
        nova.stream(0).says("more", "Booked.");
        pass(QUIET);

        assertThat(told.events(Ready.class)).hasSize(2);
        assertThat(said(nova.stream(1))).contains("USER: Yes.", "ASSISTANT: Booked.");
        assertThat(sounds(nova.stream(1))).isZero();
        session.close();
    }

    private SpeechSession begun() throws Exception {
        return begun(AGE, time, time::nanoTime);
    }

    /// The next session stands by.
    private void growOld() throws Exception {
        for (var age = Duration.ZERO; nova.opened() < 2; age = age.plus(STEP)) {
            assertThat(age).isLessThan(AGE);
            pass(STEP);
        }
    }

    private void pass(Duration length) throws Exception {
        settle();
        time.pass(length);
        settle();
    }

    private void hear(SpeechSession session) throws Exception {
        var speech = speech();
        audio().submit(() -> session.audio(speech, 0, speech.length)).get();
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
                .filter(linear -> IntStream.range(0, linear.length / 2).anyMatch(i -> Math.abs(linear[2 * i + 1]) > 4))
                .count();
    }

    private static List<String> said(ScriptedNova.Stream stream) {
        var texts = stream.received("textInput");
        var roles = stream.received("contentStart").stream()
                .filter(each -> each.path("type").asString().equals("TEXT"))
                .map(each -> each.path("role").asString())
                .toList();
        return IntStream.range(0, texts.size())
                .mapToObj(
                        i -> roles.get(i) + ": " + texts.get(i).path("content").asString())
                .toList();
    }
}
