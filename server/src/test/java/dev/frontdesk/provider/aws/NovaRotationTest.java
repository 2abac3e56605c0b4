package dev.frontdesk.provider.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.audio.MuLaw;
import dev.frontdesk.speech.SpeechEvent.Failed;
import dev.frontdesk.speech.SpeechEvent.Ready;
import dev.frontdesk.speech.SpeechEvent.ToolAsked;
import dev.frontdesk.speech.SpeechFault.Kind;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Sessions that grow too old for Bedrock, and the next ones that take their place.
class NovaRotationTest extends PlayedNova {

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
            audio().submit(() -> session.audio(speech, 0, speech.length)).get();
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
        audio().submit(() -> session.audio(speech, 0, speech.length)).get();
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
