package dev.frontdesk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.speech.SpeechEvent.Complained;
import dev.frontdesk.speech.SpeechEvent.Failed;
import dev.frontdesk.speech.SpeechEvent.Final;
import dev.frontdesk.speech.SpeechEvent.Ready;
import dev.frontdesk.speech.SpeechEvent.SpeechStarted;
import dev.frontdesk.speech.SpeechEvent.SpeechStopped;
import dev.frontdesk.speech.SpeechEvent.TurnEnded;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.speech.SpeechToText.Transcription;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every [SpeechToText] keeps to, against what stands in for its vendor.
public abstract class SpeechToTextContract {

    private static final int PATIENCE_SECONDS = 5;

    /// The vendor, played, and the caller.
    public interface StandIn extends AutoCloseable {

        /// The adapter, with deadlines of at most a second.
        SpeechToText recogniser();

        /// An adapter whose vendor cannot be reached.
        SpeechToText unreachable();

        /// From now on refuses our key.
        void refuse();

        /// From now on fails.
        void die();

        /// The caller says these words and pauses; the vendor recognises them.
        void say(String words, Line line) throws Exception;

        @Override
        void close();
    }

    /// The caller's line.
    public interface Line {

        /// @param muLaw given to the session on its audio thread
        void hear(byte[] muLaw) throws Exception;
    }

    private final RecordingSpeech told = new RecordingSpeech();
    private StandIn standIn;
    private Executor audioThread;

    protected abstract StandIn standIn() throws Exception;

    protected abstract Executor audioThread();

    @BeforeEach
    void start() throws Exception {
        standIn = standIn();
        audioThread = audioThread();
    }

    @AfterEach
    void stop() {
        standIn.close();
    }

    protected static Listening listening() {
        return new Listening(Locale.CANADA, List.of("balayage"), 600);
    }

    @Test
    void openingTellsReadyOnceAndOnTheAudioThreadOnly() throws Exception {
        var session = open();
        standIn.say("hello", line(session));
        told.await(Final.class);

        assertThat(told.events().getFirst()).isEqualTo(new Ready());
        assertThat(told.events(Ready.class)).hasSize(1);
        assertThat(told.threads()).containsExactly(thread());
        session.close();
    }

    @Test
    void speechStartsBeforeItsWordsAndStops() throws Exception {
        var session = open();
        standIn.say("I need a haircut", line(session));
        told.await(Final.class);
        told.await(SpeechStopped.class);

        assertThat(heard()).isEqualTo("I need a haircut");
        assertThat(told.events().get(1)).isEqualTo(new SpeechStarted());
        assertThat(told.events(SpeechStarted.class)).hasSize(1);
        assertThat(told.events(SpeechStopped.class)).hasSize(1);
        session.close();
    }

    @Test
    void confidenceIsAShare() throws Exception {
        var session = open();
        standIn.say("tomorrow", line(session));

        assertThat(told.await(Final.class).confidence()).isBetween(0.0, 1.0);
        session.close();
    }

    @Test
    void turnsEndBehindTheirWordsWhereTheVendorEndsThem() throws Exception {
        var session = open();
        standIn.say("yes", line(session));
        told.await(Final.class);
        standIn.say("tomorrow at noon", line(session));
        told.await(SpeechStopped.class, 2);
        told.await(Final.class, 2);
        if (standIn.recogniser().endsTurns()) {
            told.await(TurnEnded.class, 2);
            assertThat(told.events().getLast()).isEqualTo(new TurnEnded());
        } else {
            assertThat(told.events(TurnEnded.class)).isEmpty();
        }
        assertThat(heard()).isEqualTo("yes tomorrow at noon");
        session.close();
    }

    @Test
    void aVendorThatCannotBeReachedIsToldAsOneFailure() throws Exception {
        var session = standIn.unreachable().open(listening(), told::event, audioThread);
        standIn.say("hello", line(session));
        told.await(Failed.class);
        session.expect(listening());
        session.close();
        settle();

        assertThat(told.events(Failed.class)).hasSize(1);
        assertThat(told.events().getLast()).isInstanceOf(Failed.class);
    }

    @Test
    void aRefusedKeyIsToldAsSuch() throws Exception {
        standIn.refuse();
        var session = standIn.recogniser().open(listening(), told::event, audioThread);
        standIn.say("hello", line(session));

        assertThat(told.await(Failed.class).fault().kind()).isEqualTo(Kind.AUTHENTICATION);
        assertThat(told.events(Failed.class).getFirst().fault().vendor())
                .isEqualTo(standIn.recogniser().vendor());
        session.close();
    }

    @Test
    void aVendorThatIsLostIsToldOnceAndNothingAfterIt() throws Exception {
        var session = open();
        standIn.die();
        standIn.say("hello", line(session));
        told.await(Failed.class);
        session.expect(new Listening(Locale.FRENCH, List.of(), 900));
        standIn.say("anybody there", line(session));
        settle();

        assertThat(told.events(Failed.class)).hasSize(1);
        assertThat(told.events().getLast()).isInstanceOf(Failed.class);
        session.close();
    }

    @Test
    void aClosedSessionTellsNothing() throws Exception {
        var session = open();
        session.close();
        settle();
        int before = told.events().size();
        standIn.say("hello", line(session));
        session.expect(new Listening(Locale.FRENCH, List.of(), 900));
        session.close();
        settle();

        assertThat(told.events()).hasSize(before);
    }

    @Test
    void otherExpectationsDisturbNothing() throws Exception {
        var session = open();
        session.expect(new Listening(Locale.CANADA, List.of("ombré", "highlights"), 1_500));
        standIn.say("still here", line(session));
        told.await(Final.class);

        assertThat(heard()).isEqualTo("still here");
        assertThat(told.events(Complained.class)).isEmpty();
        session.close();
    }

    private Transcription open() throws Exception {
        var session = standIn.recogniser().open(listening(), told::event, audioThread);
        told.await(Ready.class);
        return session;
    }

    private String heard() {
        return told.events(Final.class).stream().map(Final::text).collect(Collectors.joining(" "));
    }

    private Line line(Transcription session) {
        return muLaw -> {
            var base64 = Base64.getEncoder().encode(muLaw);
            CompletableFuture.runAsync(() -> session.audio(base64, 0, base64.length), audioThread)
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        };
    }

    private Thread thread() throws Exception {
        return CompletableFuture.supplyAsync(Thread::currentThread, audioThread)
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /// Lets the audio thread do what it was given, and what that gives it.
    private void settle() throws Exception {
        for (int round = 0; round < 3; round++) {
            thread();
        }
    }
}
