package dev.frontdesk.call;

import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.SpeechCapabilities;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechListener;
import dev.frontdesk.speech.SpeechRequest;
import dev.frontdesk.speech.SpeechSession;
import dev.frontdesk.speech.SpeechToSpeech;
import dev.frontdesk.speech.Utterance;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// A vendor whose part the test plays.
final class TestingEngine implements SpeechToSpeech {

    final List<String> asked = new ArrayList<>();
    private final SpeechCapabilities capabilities;

    @Nullable
    SpeechRequest request;

    private @Nullable SpeechListener listener;
    boolean closed;

    TestingEngine(String vendor, boolean converses) {
        capabilities = new SpeechCapabilities(vendor, converses, converses, false, false);
    }

    @Override
    public SpeechCapabilities capabilities() {
        return capabilities;
    }

    @Override
    public SpeechSession open(SpeechRequest wanted, SpeechListener heard, Executor audioThread) {
        request = wanted;
        listener = heard;
        return new Session();
    }

    void tell(SpeechEvent event) {
        listener().event(event);
    }

    void fail() {
        tell(new SpeechEvent.Failed(new SpeechFault(capabilities.vendor(), SpeechFault.Kind.UNREACHABLE, "closed")));
    }

    /// Makes an item of so much sound.
    void speak(String item, String text, int millis) {
        tell(new SpeechEvent.ItemStarted(item));
        tell(new SpeechEvent.Wording(item, text, List.of()));
        var audio = Base64.getEncoder().encode(new byte[millis * 8]);
        listener().audio(item, audio, 0, audio.length);
        tell(new SpeechEvent.ItemEnded(item));
        tell(new SpeechEvent.Idle());
    }

    /// A piece of an item's sound.
    void audio(String item, byte[] base64) {
        listener().audio(item, base64, 0, base64.length);
    }

    void hear(String text) {
        tell(new SpeechEvent.SpeechStarted());
        tell(new SpeechEvent.SpeechStopped());
        tell(new SpeechEvent.Final("u" + asked.size(), text, 1, List.of()));
        tell(new SpeechEvent.TurnEnded());
    }

    private SpeechListener listener() {
        if (listener == null) {
            throw new AssertionError("nobody opened a session");
        }
        return listener;
    }

    private final class Session implements SpeechSession {

        @Override
        public void audio(byte[] base64, int offset, int length) {
            asked.add("audio");
        }

        @Override
        public void say(Utterance utterance) {
            asked.add("say " + utterance.item() + ": " + utterance.text());
        }

        @Override
        public void prompt(String instruction) {
            asked.add("prompt " + instruction);
        }

        @Override
        public void answer(String toolCall, String result) {
            asked.add("answer " + toolCall + " " + result);
        }

        @Override
        public void interrupt(String item, long heardMillis) {
            asked.add("interrupt " + item + " " + heardMillis);
        }

        @Override
        public void expect(Listening listening) {
            asked.add("expect");
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
