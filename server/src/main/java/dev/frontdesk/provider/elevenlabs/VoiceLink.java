package dev.frontdesk.provider.elevenlabs;

import dev.frontdesk.call.Timers.Timer;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.speech.Utterance;
import dev.frontdesk.web.socket.Socket;
import dev.frontdesk.web.socket.SocketFailure;
import dev.frontdesk.web.socket.SocketListener;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// One socket to ElevenLabs, kept open between utterances. Audio thread only.
final class VoiceLink implements SocketListener {

    private static final int NORMAL = 1000;

    private final Owner owner;
    private final ElevenLabsVoice vendor;
    private final Executor audioThread;
    private State state = State.OPENING;
    private @Nullable Socket socket;
    private @Nullable Timer pulse;

    private enum State {
        OPENING,
        READY,
        ENDED
    }

    /// Hears from the link; nothing after [#lost].
    interface Owner {

        void ready();

        /// @param message its audio is lent for the call
        void message(VoiceMessage message);

        void lost(SpeechFault fault);
    }

    /// Opens the socket.
    @FunctionalInterface
    interface Dialling {

        Socket connect(SocketListener listener);
    }

    VoiceLink(Owner owner, ElevenLabsVoice vendor, Executor audioThread) {
        this.owner = owner;
        this.vendor = vendor;
        this.audioThread = audioThread;
    }

    void open(Dialling dialling) {
        socket = dialling.connect(this);
    }

    void speak(String context, Utterance utterance) {
        VoiceMessages.speak(context, utterance).forEach(this::send);
    }

    private void send(String message) {
        var open = socket;
        if (state == State.READY && open != null) {
            open.text(message);
        }
    }

    @Override
    public void opened(Socket socket) {
        if (state == State.OPENING) {
            this.socket = socket;
            state = State.READY;
            send(VoiceMessages.begin());
            keepAlive();
            owner.ready();
        }
    }

    private void keepAlive() {
        pulse = vendor.timers().after(vendor.options().quiet(), audioThread, () -> {
            if (state == State.READY) {
                send(VoiceMessages.keepAlive());
                keepAlive();
            }
        });
    }

    @Override
    public void text(byte[] buffer, int offset, int length) {
        if (state != State.READY) {
            return;
        }
        VoiceMessage message;
        try {
            message = VoiceMessage.read(buffer, offset, length);
        } catch (JacksonException | IllegalArgumentException broken) {
            lose(VoiceFaults.fault(Kind.PROTOCOL, "broken message"));
            return;
        }
        if (message.error().isEmpty()) {
            owner.message(message);
        } else {
            lose(VoiceFaults.error(message.error()));
        }
    }

    @Override
    public void binary(byte[] buffer, int offset, int length) {
        lose(VoiceFaults.fault(Kind.PROTOCOL, "binary message"));
    }

    @Override
    public void closed(int code, String reason) {
        lose(VoiceFaults.closed(code, reason));
    }

    @Override
    public void failed(SocketFailure failure) {
        lose(VoiceFaults.failed(failure));
    }

    private void lose(SpeechFault fault) {
        if (state != State.ENDED) {
            close();
            owner.lost(fault);
        }
    }

    /// Frees the socket; the owner hears nothing more.
    void close() {
        send(VoiceMessages.CLOSE_SOCKET);
        state = State.ENDED;
        var open = socket;
        if (open != null) {
            open.close(NORMAL, "");
        }
        var set = pulse;
        if (set != null) {
            set.cancel();
        }
    }
}
