package dev.frontdesk.call;

import dev.frontdesk.call.playout.Heard;
import dev.frontdesk.call.turn.BargeIn;
import dev.frontdesk.call.turn.Patience;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechToSpeech;
import java.util.List;
import java.util.function.Function;

/// Who leads a call over a vendor: the vendor's model, or the desk.
public final class Talkers {

    /// Before the first, and after the last.
    static final Talker NOBODY = new Talker() {
        @Override
        public void begin() {}

        @Override
        public void speech(SpeechEvent event) {}

        @Override
        public void firstAudio(String item) {}

        @Override
        public void floor(BargeIn.Verdict verdict, List<Heard> cut) {}

        @Override
        public void played(Heard item) {}

        @Override
        public void key(char digit) {}

        @Override
        public void voice(boolean speaking) {}

        @Override
        public long due() {
            return Long.MAX_VALUE;
        }

        @Override
        public void tick() {}

        @Override
        public void close() {}
    };

    private final Function<String, Arguments> json;
    private final Patience patience;

    /// @param json reads the arguments that a model gave a tool
    public Talkers(Function<String, Arguments> json, Patience patience) {
        this.json = json;
        this.patience = patience;
    }

    /// @param resumed whether the caller has been talked to before
    Talker talker(CallLeg leg, CallControl control, SpeechToSpeech engine, boolean resumed) {
        return engine.capabilities().converses()
                ? new ModelTalker(leg, control, engine, json)
                : new DeskTalker(leg, control, engine, patience, resumed);
    }
}
