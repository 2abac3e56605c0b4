package dev.frontdesk.speech;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/// A recogniser and a voice joined: hears and speaks, and leaves the answers to the call.
public final class Cascade implements SpeechToSpeech {

    private final SpeechToText recogniser;
    private final TextToSpeech voice;

    public Cascade(SpeechToText recogniser, TextToSpeech voice) {
        this.recogniser = recogniser;
        this.voice = voice;
    }

    @Override
    public SpeechCapabilities capabilities() {
        return new SpeechCapabilities(
                recogniser.vendor() + "+" + voice.vendor(), false, recogniser.endsTurns(), false, false);
    }

    @Override
    public SpeechSession open(SpeechRequest request, SpeechListener listener, Executor audioThread) {
        var joined = new Joined(listener);
        var language = request.listening().language();
        return new Session(
                recogniser.open(request.listening(), joined::hearing, audioThread),
                voice.open(request.voice(), language, joined, audioThread));
    }

    /// Ready when both are; failed when one is, once. After that only speech that is already made is told.
    private static final class Joined implements SpeechListener {

        private final SpeechListener listener;
        private boolean hears;
        private boolean speaks;
        private boolean failed;

        Joined(SpeechListener listener) {
            this.listener = listener;
        }

        void hearing(SpeechEvent event) {
            if (event instanceof SpeechEvent.Ready) {
                hears = true;
                ready();
            } else {
                event(event);
            }
        }

        @Override
        public void audio(String item, byte[] base64, int offset, int length) {
            listener.audio(item, base64, offset, length);
        }

        @Override
        public void event(SpeechEvent event) {
            switch (event) {
                case SpeechEvent.Ready _ -> {
                    speaks = true;
                    ready();
                }
                case SpeechEvent.Failed _ -> {
                    if (!failed) {
                        failed = true;
                        listener.event(event);
                    }
                }
                case SpeechEvent.Making _ -> listener.event(event);
                case SpeechEvent.Complained _,
                        SpeechEvent.Hearing _,
                        SpeechEvent.ToolAsked _,
                        SpeechEvent.ToolDropped _ -> {
                    if (!failed) {
                        listener.event(event);
                    }
                }
            }
        }

        private void ready() {
            if (hears && speaks && !failed) {
                listener.event(new SpeechEvent.Ready());
            }
        }
    }

    private record Session(SpeechToText.Transcription ears, TextToSpeech.Synthesis mouth, AtomicBoolean closed)
            implements SpeechSession {

        Session(SpeechToText.Transcription ears, TextToSpeech.Synthesis mouth) {
            this(ears, mouth, new AtomicBoolean());
        }

        @Override
        public void audio(byte[] base64, int offset, int length) {
            ears.audio(base64, offset, length);
        }

        @Override
        public void say(Utterance utterance) {
            mouth.say(utterance);
        }

        /// There is no model that could be told.
        @Override
        public void prompt(String instruction) {}

        @Override
        public void answer(String toolCall, String result) {}

        @Override
        public void interrupt(String item, long heardMillis) {
            mouth.stop();
        }

        @Override
        public void expect(Listening listening) {
            ears.expect(listening);
        }

        @Override
        public void close() {
            if (closed.compareAndSet(false, true)) {
                ears.close();
                mouth.close();
            }
        }
    }
}
