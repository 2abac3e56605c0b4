package dev.frontdesk.call;

import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.SpeechRequest;
import dev.frontdesk.speech.SpeechSession;
import dev.frontdesk.speech.SpeechToSpeech;
import dev.frontdesk.speech.Utterance;
import org.jspecify.annotations.Nullable;

/// A talker's session with its vendor: opened on the audio thread, used from the call's. Does nothing before
/// it is open and after it was closed, in whatever order the two come.
final class EngineSession {

    private final AudioPath path;
    private final SpeechToSpeech engine;
    private @Nullable SpeechSession session;
    private volatile boolean closed;

    /// The audio thread's.
    private @Nullable SpeechSession opened;

    EngineSession(AudioPath path, SpeechToSpeech engine) {
        this.path = path;
        this.engine = engine;
    }

    String vendor() {
        return engine.capabilities().vendor();
    }

    /// @param watched whether the line is watched for speech that the vendor does not tell of
    void open(SpeechRequest request, boolean watched) {
        path.run(() -> {
            if (closed) {
                return;
            }
            var made = engine.open(request, path.listener(), path::run);
            opened = made;
            path.connect(made);
            path.watch(watched);
            path.inbox().put(new CallEvent.Done(() -> session = made));
        });
    }

    boolean isOpen() {
        return session != null && !closed;
    }

    void say(Utterance utterance) {
        if (session != null) {
            session.say(utterance);
        }
    }

    void prompt(String instruction) {
        if (session != null) {
            session.prompt(instruction);
        }
    }

    void answer(String toolCall, String result) {
        if (session != null) {
            session.answer(toolCall, result);
        }
    }

    void expect(Listening listening) {
        if (session != null) {
            session.expect(listening);
        }
    }

    /// Behind its opening, since a call that is over hears no more of that.
    void close() {
        closed = true;
        path.run(() -> {
            if (opened != null) {
                opened.close();
            }
        });
    }
}
