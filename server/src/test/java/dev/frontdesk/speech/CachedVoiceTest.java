package dev.frontdesk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.speech.SpeechEvent.Complained;
import dev.frontdesk.speech.SpeechEvent.Failed;
import dev.frontdesk.speech.SpeechEvent.Idle;
import dev.frontdesk.speech.SpeechEvent.ItemEnded;
import dev.frontdesk.speech.SpeechEvent.ItemStarted;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.speech.TextToSpeech.Synthesis;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class CachedVoiceTest {

    private static final byte[] HELLO = {1, 2, 3, 4, 5};
    private static final byte[] AGAIN = {6, 7, 8, 9};

    private final PlayedVoice vendor = new PlayedVoice();
    private final PhraseCache cache = new PhraseCache(1_000_000);
    private final RecordingSpeech told = new RecordingSpeech();
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final Synthesis session = new CachedVoice(vendor, cache).open("", Locale.ENGLISH, told, tasks::add);

    @Test
    void wordsSaidTwiceAreMadeNoThirdTime() {
        learn("Hello.");
        say("u3", "Hello.");

        assertThat(vendor.asked).containsExactly("hello1", "hello2");
        assertThat(told.audio("u3")).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(told.events().getLast()).isEqualTo(new Idle());
    }

    @Test
    void wordsSaidOnceAreNotKept() {
        say("u1", "Your number is 555 0123.");
        vendor.make("u1", HELLO);
        say("u2", "Your number is 555 0123.");

        assertThat(vendor.asked).containsExactly("u1", "u2");
    }

    @Test
    void whatIsKeptWaitsForWhatIsMadeBeforeIt() {
        learn("Hello.");
        say("u1", "Something new.");
        say("u2", "Hello.");
        say("u3", "Something else.");
        assertThat(told.events()).doesNotContain(new ItemStarted("u2"));
        vendor.make("u1", HELLO);
        vendor.tell(new Idle());
        assertThat(vendor.asked).endsWith("u1", "u3");
        assertThat(told.events()).doesNotContain(new Idle());
        vendor.make("u3", HELLO);
        vendor.tell(new Idle());

        assertThat(told.events(ItemEnded.class))
                .endsWith(new ItemEnded("u1"), new ItemEnded("u2"), new ItemEnded("u3"));
        assertThat(told.events().getLast()).isEqualTo(new Idle());
    }

    @Test
    void aStopForgetsWhatWasGivenAndNotYetBegun() {
        learn("Hello.");
        session.say(utterance("u1", "Hello."));
        session.say(utterance("u2", "Something new."));
        session.stop();
        session.say(utterance("u3", "Hello."));
        run();

        assertThat(vendor.asked).doesNotContain("u2");
        assertThat(vendor.stopped).isPositive();
        assertThat(told.events(ItemStarted.class))
                .endsWith(new ItemStarted("u3"))
                .doesNotContain(new ItemStarted("u1"));
    }

    @Test
    void whatWasCutShortIsNotKept() {
        for (int each = 0; each < 3; each++) {
            say("u" + each, "A long story.");
            vendor.tell(new ItemStarted("u" + each));
            session.stop();
            run();
        }

        assertThat(vendor.asked).containsExactly("u0", "u1", "u2");
    }

    @Test
    void anUtteranceThatTheVendorLeavesOutHoldsUpNothing() {
        learn("Hello.");
        say("u1", "Left out.");
        say("u2", "Made.");
        say("u3", "Hello.");
        vendor.make("u2", HELLO);

        assertThat(told.events(ItemEnded.class)).endsWith(new ItemEnded("u2"), new ItemEnded("u3"));
    }

    @Test
    void nothingIsPlayedAfterAFailure() {
        learn("Hello.");
        vendor.tell(new Failed(new SpeechFault("played", Kind.SERVER, "")));
        say("u3", "Hello.");

        assertThat(told.events().getLast()).isInstanceOf(Failed.class);
    }

    @Test
    void nothingIsPlayedAfterTheEnd() {
        learn("Hello.");
        int before = told.events().size();
        session.close();
        say("u3", "Hello.");

        assertThat(told.events()).hasSize(before);
        assertThat(vendor.closed).isTrue();
    }

    @Test
    void whatWaitsIsBounded() {
        for (int each = 0; each < 100; each++) {
            say("u" + each, "Words " + each);
        }

        assertThat(vendor.asked).hasSize(16);
        assertThat(told.events(Complained.class)).hasSize(20);
    }

    @Test
    void theCacheIsBoundedAndForgetsWhatWasUsedLongestAgo() {
        var small = new PhraseCache(400);
        for (int each = 0; each < 10; each++) {
            small.made(key("phrase " + each), new byte[100], true);
            small.find(key("phrase 0"));
        }

        assertThat(small.find(key("phrase 0"))).isNotNull();
        assertThat(small.find(key("phrase 9"))).isNotNull();
        assertThat(small.find(key("phrase 1"))).isNull();
        assertThat(small.hits()).isEqualTo(12);
    }

    private static PhraseCache.Key key(String text) {
        return new PhraseCache.Key("played", "", Locale.ENGLISH, false, text);
    }

    /// Has words made twice.
    private void learn(String text) {
        for (int time = 1; time <= 2; time++) {
            say("hello" + time, text);
            vendor.make("hello" + time, HELLO, AGAIN);
        }
    }

    private void say(String item, String text) {
        session.say(utterance(item, text));
        run();
    }

    private void run() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    private static Utterance utterance(String item, String text) {
        return new Utterance(item, text, Locale.ENGLISH, false);
    }
}
