package dev.frontdesk.provider.deepgram;

import dev.frontdesk.call.Timers.Timer;
import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechToText.Transcription;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A caller's session. A language is a socket's for good, so for another one a second socket is opened, and
/// takes over when the caller pauses.
final class ListenSession implements Transcription, ListenLink.Owner {

    private final Deepgram deepgram;
    private final Dialect dialect;
    private final Consumer<SpeechEvent> events;
    private final Executor audioThread;
    private Listening wanted;
    private ListenLink link;
    private @Nullable ListenLink next;
    private @Nullable Timer limit;
    private boolean speaking;
    private boolean over;

    ListenSession(
            Deepgram deepgram,
            Dialect dialect,
            Listening listening,
            Consumer<SpeechEvent> events,
            Executor audioThread) {
        this.deepgram = deepgram;
        this.dialect = dialect;
        this.events = events;
        this.audioThread = audioThread;
        this.wanted = listening;
        this.link = newLink(listening);
    }

    private ListenLink newLink(Listening listening) {
        return new ListenLink(this, deepgram, dialect, audioThread, listening);
    }

    ListenSession open() {
        onAudioThread(() -> dial(link));
        return this;
    }

    private void dial(ListenLink link) {
        deepgram.dial(link, dialect.request(link.listening()), audioThread);
    }

    @Override
    public void audio(byte[] base64, int offset, int length) {
        if (!over) {
            link.audio(base64, offset, length);
        }
    }

    @Override
    public void expect(Listening listening) {
        onAudioThread(() -> {
            if (!wanted.equals(listening)) {
                wanted = listening;
                turnTo(listening);
            }
        });
    }

    private void turnTo(Listening listening) {
        var coming = next;
        if (dialect.serves(link.listening(), listening)) {
            forgetNext();
            link.configure(listening);
        } else if (coming == null || !dialect.serves(coming.listening(), listening)) {
            forgetNext();
            var other = newLink(listening);
            next = other;
            dial(other);
        }
    }

    private void forgetNext() {
        var coming = next;
        next = null;
        if (coming != null) {
            coming.close();
        }
        var set = limit;
        if (set != null) {
            set.cancel();
        }
    }

    @Override
    public void ready(ListenLink link) {
        if (link == this.link) {
            begin();
        } else if (link == next) {
            limit = deepgram.timers().after(deepgram.options().turning(), audioThread, () -> takeOver(link));
            takeOverInAPause();
        }
    }

    private void begin() {
        if (!wanted.equals(link.listening())) {
            link.configure(wanted);
        }
        events.accept(new SpeechEvent.Ready());
    }

    private void takeOverInAPause() {
        var coming = next;
        if (!speaking && coming != null && coming.isReady()) {
            takeOver(coming);
        }
    }

    private void takeOver(ListenLink coming) {
        if (over || coming != next) {
            return;
        }
        next = null;
        forgetNext();
        link.close();
        link = coming;
        if (speaking) {
            speaking = false;
            events.accept(new SpeechEvent.SpeechStopped());
        }
        begin();
    }

    @Override
    public void event(ListenLink link, SpeechEvent event) {
        if (over || link != this.link) {
            return;
        }
        if (event instanceof SpeechEvent.SpeechStarted) {
            speaking = true;
        } else if (event instanceof SpeechEvent.SpeechStopped) {
            speaking = false;
        }
        events.accept(event);
        takeOverBehind(event);
    }

    /// Not between the end of speech and the end of the turn that follows from it.
    private void takeOverBehind(SpeechEvent event) {
        var last = dialect.endsTurns() ? SpeechEvent.TurnEnded.class : SpeechEvent.SpeechStopped.class;
        if (last.isInstance(event)) {
            takeOverInAPause();
        }
    }

    @Override
    public void lost(ListenLink link, SpeechFault fault) {
        if (over) {
            return;
        }
        if (link == next) {
            next = null;
            events.accept(new SpeechEvent.Complained("language_not_changed"));
        } else if (link == this.link) {
            end();
            events.accept(new SpeechEvent.Failed(fault));
        }
    }

    @Override
    public void close() {
        onAudioThread(this::end);
    }

    private void end() {
        over = true;
        forgetNext();
        link.close();
    }

    private void onAudioThread(Runnable action) {
        try {
            audioThread.execute(() -> {
                if (!over) {
                    action.run();
                }
            });
        } catch (RejectedExecutionException _) {
            // the thread has ended, and the socket on it
        }
    }
}
