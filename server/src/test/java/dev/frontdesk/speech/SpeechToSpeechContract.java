package dev.frontdesk.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.frontdesk.speech.SpeechEvent.Failed;
import dev.frontdesk.speech.SpeechEvent.Idle;
import dev.frontdesk.speech.SpeechEvent.ItemEnded;
import dev.frontdesk.speech.SpeechEvent.ItemStarted;
import dev.frontdesk.speech.SpeechEvent.Ready;
import dev.frontdesk.speech.SpeechEvent.ToolAsked;
import dev.frontdesk.speech.SpeechRequest.Tool;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every [SpeechToSpeech] keeps to, against what stands in for its vendor.
public abstract class SpeechToSpeechContract {

    public static final byte[] FRAME = Base64.getEncoder().encode(new byte[160]);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// The vendor, played. All of it may be called from any thread.
    public interface StandIn extends AutoCloseable {

        /// The adapter, with deadlines of at most a second.
        SpeechToSpeech vendor();

        /// An adapter whose vendor cannot be reached.
        SpeechToSpeech unreachable();

        /// From now on takes connections and says nothing.
        void stall();

        /// Sessions that are open.
        int open();

        /// Bytes of audio that came, decoded; of whatever encoding the vendor takes.
        long heard();

        /// Has the vendor say words of its own accord, with at least a tenth of a second of audio, to the end
        /// or only begun.
        void speak(String item, boolean toTheEnd);

        /// More of an item that was begun.
        void speakOn(String item);

        /// Has the vendor ask for a tool.
        void askForTool(String call, String name, String arguments);

        /// Results that came for a call.
        List<String> results(String call);

        /// Breaks all connections without a word.
        void die();

        @Override
        void close();
    }

    private StandIn standIn;
    private RecordingSpeech told;
    private Executor audioThread;

    protected abstract StandIn standIn() throws Exception;

    protected abstract Executor audioThread();

    @BeforeEach
    void start() throws Exception {
        standIn = standIn();
        told = new RecordingSpeech();
        audioThread = audioThread();
    }

    @AfterEach
    void stop() {
        standIn.close();
    }

    public static SpeechRequest request() {
        return new SpeechRequest(
                "You answer the telephone of a hairdresser.",
                "",
                new Listening(Locale.CANADA, List.of("balayage"), 600),
                List.of(new Tool("find_slots", "Free times.", "{\"type\":\"object\",\"properties\":{}}")),
                List.of());
    }

    @Test
    void openingTellsReadyOnceAndOnTheAudioThreadOnly() throws Exception {
        var session = open();

        assertThat(told.events(Ready.class)).hasSize(1);
        assertThat(told.threads()).containsExactly(audioThreadItself());
        session.close();
    }

    @Test
    void aVendorThatCannotBeReachedIsToldAsOneFailure() throws Exception {
        var session = standIn.unreachable().open(request(), told, audioThread);
        told.await(Failed.class);
        session.interrupt("", 0);
        session.say(new Utterance("u1", "Hello.", Locale.ENGLISH, false));
        session.close();
        settle();

        assertThat(told.events()).hasSize(1);
    }

    @Test
    void aVendorThatNeverAnswersFailsWithinItsDeadline() throws Exception {
        standIn.stall();
        var session = standIn.vendor().open(request(), told, audioThread);

        assertThat(told.await(Failed.class).fault().kind()).isEqualTo(SpeechFault.Kind.TIMEOUT);
        eventually(() -> standIn.open() == 0);
        session.close();
    }

    @Test
    void audioReachesTheVendorOnceItIsReady() throws Exception {
        var session = open();

        give(session, 10);

        eventually(() -> standIn.heard() >= 1_600);
        session.close();
    }

    @Test
    void audioAfterTheEndDoesNothing() throws Exception {
        var session = open();
        session.close();
        eventually(() -> standIn.open() == 0);
        long heard = standIn.heard();

        give(session, 10);
        settle();

        assertThat(standIn.heard()).isEqualTo(heard);
        assertThat(told.events(Failed.class)).isEmpty();
    }

    @Test
    void closingFreesTheSocketAlsoWhenItIsDoneTwiceOrAtOnce() throws Exception {
        var session = open();
        session.close();
        session.close();
        standIn.vendor().open(request(), new RecordingSpeech(), audioThread).close();

        eventually(() -> standIn.open() == 0);
    }

    @Test
    void interruptingBeforeAnythingWasSaidIsHarmless() throws Exception {
        var session = open();
        session.interrupt("", 0);
        session.interrupt("nothing-of-that-name", 1_000);
        // What is read meanwhile may come before what was given to the thread.
        CompletableFuture.runAsync(() -> {}, audioThread).join();
        standIn.speak("first", true);

        told.await(ItemEnded.class);

        assertThat(told.events(Failed.class)).isEmpty();
        session.close();
    }

    @Test
    void anItemStartsSoundsAndEnds() throws Exception {
        var session = open();
        standIn.speak("first", true);
        told.await(Idle.class);

        var started = told.await(ItemStarted.class);
        assertThat(told.await(ItemEnded.class).item()).isEqualTo(started.item());
        assertThat(told.audio(started.item())).hasSizeGreaterThanOrEqualTo(800);
        assertThat(told.events().indexOf(started)).isLessThan(told.events().indexOf(told.await(ItemEnded.class)));
        session.close();
    }

    @Test
    void nothingMoreComesOfAnInterruptedItem() throws Exception {
        var session = open();
        standIn.speak("first", false);
        var item = told.await(ItemStarted.class).item();
        told.awaitUntil("audio", recording -> recording.audio(item).length > 0);
        session.interrupt(item, 40);
        settle();
        int given = told.audio(item).length;

        standIn.speakOn("first");
        standIn.speak("second", true);
        told.await(ItemStarted.class, 2);

        assertThat(told.audio(item)).hasSize(given);
        session.close();
    }

    @Test
    void aToolIsAskedForAndAnsweredOnce() throws Exception {
        assumeTrue(standIn.vendor().capabilities().converses(), "does not converse");
        var session = open();
        standIn.askForTool("call-1", "find_slots", "{\"day\":\"Friday\"}");
        var asked = told.await(ToolAsked.class);

        session.answer(asked.call(), "{\"slots\":[]}");
        session.answer(asked.call(), "{\"slots\":[1]}");
        session.answer("never-asked", "{}");
        eventually(() -> !standIn.results("call-1").isEmpty());
        settle();

        assertThat(asked.name()).isEqualTo("find_slots");
        assertThat(asked.arguments()).contains("Friday");
        assertThat(standIn.results("call-1")).singleElement().asString().contains("slots");
        assertThat(standIn.results("never-asked")).isEmpty();
        session.close();
    }

    @Test
    void aVendorThatDiesIsToldOnceAndNothingAfterIt() throws Exception {
        var session = open();
        standIn.speak("first", false);
        told.await(ItemStarted.class);
        standIn.die();
        told.await(Failed.class);

        session.interrupt("first", 10);
        session.prompt("Greet the caller.");
        give(session, 3);
        session.close();
        settle();

        assertThat(told.events(Failed.class)).hasSize(1);
        assertThat(told.events().getLast()).isInstanceOf(Failed.class);
        assertThat(standIn.open()).isZero();
    }

    protected final SpeechSession open() throws InterruptedException {
        var session = standIn.vendor().open(request(), told, audioThread);
        told.await(Ready.class);
        return session;
    }

    private void give(SpeechSession session, int frames) throws Exception {
        CompletableFuture.runAsync(
                        () -> {
                            for (int frame = 0; frame < frames; frame++) {
                                session.audio(FRAME, 0, FRAME.length);
                            }
                        },
                        audioThread)
                .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private Thread audioThreadItself() throws Exception {
        return CompletableFuture.supplyAsync(Thread::currentThread, audioThread)
                .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /// Lets the audio thread do what it was given, and what that gives it.
    private void settle() throws Exception {
        for (int round = 0; round < 3; round++) {
            audioThreadItself();
        }
    }

    private static void eventually(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }
}
