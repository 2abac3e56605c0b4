package dev.frontdesk.provider.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.speech.SpeechEvent.Final;
import dev.frontdesk.speech.SpeechEvent.Idle;
import dev.frontdesk.speech.SpeechEvent.ItemEnded;
import dev.frontdesk.speech.SpeechEvent.ItemStarted;
import dev.frontdesk.speech.SpeechEvent.SpeechStarted;
import dev.frontdesk.speech.SpeechEvent.SpeechStopped;
import dev.frontdesk.speech.SpeechEvent.TurnEnded;
import dev.frontdesk.speech.SpeechEvent.Wording;
import dev.frontdesk.speech.Utterance;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NovaSonicTest extends PlayedNova {

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
}
