package dev.frontdesk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.speech.SpeechEvent.Failed;
import dev.frontdesk.speech.SpeechEvent.Idle;
import dev.frontdesk.speech.SpeechEvent.ItemEnded;
import dev.frontdesk.speech.SpeechEvent.ItemStarted;
import dev.frontdesk.speech.SpeechEvent.Ready;
import dev.frontdesk.speech.SpeechEvent.Wording;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.speech.TextToSpeech.Synthesis;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every [TextToSpeech] keeps to, against what stands in for its vendor, or the program itself.
public abstract class TextToSpeechContract {

    private static final int PATIENCE_SECONDS = 5;
    private static final int BYTES_PER_MILLI = 8;

    /// The vendor, played.
    public interface StandIn extends AutoCloseable {

        /// The adapter, with deadlines of at most a second.
        TextToSpeech voice();

        /// An adapter whose vendor cannot be reached, or not be started.
        TextToSpeech unreachable();

        /// An adapter whose vendor takes words and says nothing.
        TextToSpeech stalled() throws Exception;

        @Override
        void close();
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

    @Test
    void allIsToldOnTheAudioThread() throws Exception {
        var session = open();
        session.say(utterance("u1", "Good morning."));
        told.await(ItemEnded.class);

        assertThat(told.events().getFirst()).isEqualTo(new Ready());
        assertThat(told.events(Ready.class)).hasSize(1);
        assertThat(told.threads()).containsExactly(thread());
        session.close();
    }

    @Test
    void anUtteranceIsBegunWordedSoundedAndEnded() throws Exception {
        var session = open();
        session.say(utterance("u1", "Good morning, how can I help?"));
        told.await(ItemEnded.class);

        assertThat(told.events().get(1)).isEqualTo(new ItemStarted("u1"));
        assertThat(told.events(ItemStarted.class)).hasSize(1);
        assertThat(words("u1")).isEqualTo("Good morning, how can I help?");
        assertThat(told.audio("u1").length).isGreaterThan(100 * BYTES_PER_MILLI);
        session.close();
    }

    @Test
    void timesOfCharactersRiseAndLieWithinTheSound() throws Exception {
        var session = open();
        session.say(utterance("u1", "It takes a quarter of an hour."));
        told.await(ItemEnded.class);

        var times = new ArrayList<Integer>();
        for (var wording : told.events(Wording.class)) {
            assertThat(wording.alignment().size()).isIn(0, wording.text().length());
            times.addAll(wording.alignment());
        }
        assertThat(times).isSorted();
        assertThat(times).allMatch(time -> time <= told.audio("u1").length / BYTES_PER_MILLI);
        session.close();
    }

    @Test
    void utterancesAreSpokenOneAfterTheOther() throws Exception {
        var session = open();
        session.say(utterance("u1", "One."));
        session.say(utterance("u2", "Two."));
        session.say(utterance("u3", "Three."));
        told.await(ItemEnded.class, 3);
        // A quick vendor may be idle between two utterances as well.
        told.awaitUntil("idleness at last", heard -> heard.events().getLast().equals(new Idle()));

        assertThat(told.events())
                .filteredOn(event -> event instanceof ItemStarted || event instanceof ItemEnded)
                .containsExactly(
                        new ItemStarted("u1"),
                        new ItemEnded("u1"),
                        new ItemStarted("u2"),
                        new ItemEnded("u2"),
                        new ItemStarted("u3"),
                        new ItemEnded("u3"));
        session.close();
    }

    @Test
    void wordsGivenBeforeItIsReadyAreSpoken() throws Exception {
        var session = standIn.voice().open("", Locale.ENGLISH, told, audioThread);
        session.say(utterance("u1", "Hello."));

        assertThat(told.await(ItemEnded.class)).isEqualTo(new ItemEnded("u1"));
        session.close();
    }

    @Test
    void nothingOfWhatWasGivenBeforeAStopComesAfterIt() throws Exception {
        var session = open();
        session.say(utterance("u1", "This is a rather long story that nobody wants to hear to its end."));
        session.say(utterance("u2", "Nor this."));
        onAudioThread(session::stop);
        var before = told.events();
        int given = told.audio("u1").length;
        session.say(utterance("u3", "Yes?"));
        told.awaitUntil("end of u3", recording -> recording.events().contains(new ItemEnded("u3")));

        assertThat(told.audio("u1")).hasSize(given);
        assertThat(told.audio("u2")).isEmpty();
        var after = told.events().subList(before.size(), told.events().size());
        assertThat(after)
                .noneMatch(event ->
                        event.toString().contains("u1") || event.toString().contains("u2"));
        session.close();
    }

    @Test
    void oneThatCannotBeReachedIsToldAsOneFailure() throws Exception {
        var session = standIn.unreachable().open("", Locale.ENGLISH, told, audioThread);
        session.say(utterance("u1", "Hello?"));
        told.await(Failed.class);
        session.say(utterance("u2", "Anybody?"));
        session.stop();
        session.close();
        settle();

        assertThat(told.events(Failed.class)).hasSize(1);
        assertThat(told.events(Failed.class).getFirst().fault().kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(told.events().getLast()).isInstanceOf(Failed.class);
    }

    @Test
    void oneThatSaysNothingFailsInTime() throws Exception {
        var session = standIn.stalled().open("", Locale.ENGLISH, told, audioThread);
        session.say(utterance("u1", "Hello?"));

        assertThat(told.await(Failed.class).fault().kind()).isEqualTo(Kind.TIMEOUT);
        assertThat(told.audio("u1")).isEmpty();
        session.close();
    }

    @Test
    void aClosedSessionTellsNothing() throws Exception {
        var session = open();
        session.close();
        settle();
        int before = told.events().size();
        session.say(utterance("u1", "Hello?"));
        session.stop();
        session.close();
        settle();

        assertThat(told.events()).hasSize(before);
    }

    protected static Utterance utterance(String item, String text) {
        return new Utterance(item, text, Locale.ENGLISH, false);
    }

    private Synthesis open() throws Exception {
        var session = standIn.voice().open("", Locale.ENGLISH, told, audioThread);
        told.await(Ready.class);
        return session;
    }

    private String words(String item) {
        return told.events(Wording.class).stream()
                .filter(wording -> wording.item().equals(item))
                .map(Wording::text)
                .collect(Collectors.joining())
                .strip();
    }

    private void onAudioThread(Runnable action) throws Exception {
        CompletableFuture.runAsync(action, audioThread).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
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
