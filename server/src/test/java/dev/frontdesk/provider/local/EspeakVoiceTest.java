package dev.frontdesk.provider.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.frontdesk.audio.MuLaw;
import dev.frontdesk.speech.RecordingSpeech;
import dev.frontdesk.speech.SpeechEvent.Failed;
import dev.frontdesk.speech.SpeechEvent.ItemEnded;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.speech.TextToSpeech;
import dev.frontdesk.speech.TextToSpeechContract;
import dev.frontdesk.speech.Utterance;
import dev.frontdesk.web.socket.WheelTimers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EspeakVoiceTest extends TextToSpeechContract {

    private static final Duration PATIENT = Duration.ofSeconds(10);

    private final WheelTimers timers = new WheelTimers();
    private final ExecutorService audioThread = Executors.newSingleThreadExecutor();
    private final EspeakVoice espeak = new EspeakVoice(EspeakVoice.COMMAND, PATIENT, timers);
    private final RecordingSpeech spoken = new RecordingSpeech();

    @TempDir
    private Path folder;

    @BeforeEach
    void installed() {
        assumeTrue(espeak.isAvailable(), "espeak-ng is not installed here");
    }

    @AfterEach
    void end() {
        timers.close();
        audioThread.shutdownNow();
    }

    @Override
    protected StandIn standIn() {
        return new StandIn() {
            @Override
            public TextToSpeech voice() {
                return espeak;
            }

            @Override
            public TextToSpeech unreachable() {
                return new EspeakVoice("/nowhere/espeak-ng", PATIENT, timers);
            }

            @Override
            public TextToSpeech stalled() throws Exception {
                return program("exec sleep 60", Duration.ofMillis(300));
            }

            @Override
            public void close() {}
        };
    }

    @Override
    protected Executor audioThread() {
        return audioThread;
    }

    @Test
    void itSpeaksAloudAndForAboutAsLongAsAPerson() throws Exception {
        var sound = speak(new Utterance("u1", "Good morning, how can I help you today?", Locale.CANADA, false));

        assertThat(loudest(sound)).isGreaterThan(4_000);
        assertThat(sound.length / 8).isBetween(1_500, 4_500);
    }

    @Test
    void slowlyTakesLonger() throws Exception {
        var usual = speak(new Utterance("u1", "Six, zero, four, five.", Locale.ENGLISH, false)).length;
        var slow = speak(new Utterance("u2", "Six, zero, four, five.", Locale.ENGLISH, true)).length;

        assertThat(slow).isGreaterThan(usual * 11 / 10);
    }

    @Test
    void frenchIsSpokenAsFrench() throws Exception {
        var french = speak(new Utterance("u1", "Bonjour, comment allez-vous?", Locale.CANADA_FRENCH, false));
        var english = speak(new Utterance("u2", "Bonjour, comment allez-vous?", Locale.CANADA, false));

        assertThat(french).isNotEqualTo(english);
        assertThat(french.length).isPositive();
    }

    @Test
    void textIsNeverAnArgument() {
        var arguments = EspeakProcess.arguments(
                "espeak-ng", "--path=/etc", new Utterance("u1", "-w /tmp/secret", Locale.UK, true));

        assertThat(arguments)
                .containsExactly("espeak-ng", "--stdout", "--stdin", "-b", "1", "-v", "en-gb", "-s", "115");
    }

    @Test
    void textIsReadAsItIs() {
        assertThat(EspeakProcess.readable("a [[h@'l@U]] b\u0000\n")).isEqualTo("a [ [h@'l@U]] b  ");
    }

    @ParameterizedTest
    @CsvSource({"exit 3", "echo nothing of the kind", "printf RIFF"})
    void aProgramThatMakesNoSoundFails(String script) throws Exception {
        var session = program(script, PATIENT).open("", Locale.ENGLISH, spoken, audioThread);
        session.say(new Utterance("u1", "Hello?", Locale.ENGLISH, false));

        assertThat(spoken.await(Failed.class).fault().kind()).isIn(Kind.PROTOCOL, Kind.UNREACHABLE);
        assertThat(spoken.events(ItemEnded.class)).isEmpty();
    }

    @Test
    void aProgramThatIsNotThereIsNotAvailable() {
        assertThat(new EspeakVoice("/nowhere/espeak-ng", PATIENT, timers).isAvailable())
                .isFalse();
    }

    private EspeakVoice program(String script, Duration deadline) throws Exception {
        var file = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return new EspeakVoice(file.toString(), deadline, timers);
    }

    private byte[] speak(Utterance utterance) throws Exception {
        var session = espeak.open("", utterance.language(), spoken, audioThread);
        session.say(utterance);
        spoken.awaitUntil("the end", recording -> recording.events().contains(new ItemEnded(utterance.item())));
        session.close();
        return spoken.audio(utterance.item());
    }

    private static int loudest(byte[] muLaw) {
        int loudest = 0;
        for (byte code : muLaw) {
            loudest = Math.max(loudest, Math.abs(MuLaw.decode(code)));
        }
        return loudest;
    }
}
