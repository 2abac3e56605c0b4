package dev.frontdesk.provider.openai;

import dev.frontdesk.call.Timers;
import dev.frontdesk.call.Timers.Timer;
import dev.frontdesk.provider.Rotation;
import dev.frontdesk.provider.openai.RealtimeEvent.Refused;
import dev.frontdesk.provider.openai.RealtimeEvent.SessionUpdated;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.web.socket.Socket;
import dev.frontdesk.web.socket.SocketFailure;
import dev.frontdesk.web.socket.SocketListener;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/// One socket to OpenAI: opens, is configured, then carries. Audio thread only.
final class Link implements SocketListener, Wire, Rotation.Link {

    private static final byte[] BEFORE_AUDIO =
            "{\"type\":\"input_audio_buffer.append\",\"audio\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] AFTER_AUDIO = "\"}".getBytes(StandardCharsets.US_ASCII);
    private static final int NORMAL = 1000;
    private static final int UNSUPPORTED = 1003;

    private final Owner owner;
    private final ObjectNode configuration;
    private final Timers timers;
    private final Executor audioThread;
    private final Duration limit;
    private final AudioDelta delta = new AudioDelta();
    private final Pulse pulse;
    private @Nullable Socket socket;
    private @Nullable Timer deadline;
    private State state = State.OPENING;

    private enum State {
        OPENING,
        CONFIGURING,
        READY,
        ENDED
    }

    /// Hears from the link; nothing after [#lost].
    interface Owner {

        /// Configured: it hears from now on.
        void ready(Link link);

        void audio(Link link, AudioDelta delta, byte[] message);

        void event(Link link, RealtimeEvent event);

        /// @param expired whether it has merely become too old
        void lost(Link link, SpeechFault fault, boolean expired);
    }

    /// Opens the socket.
    @FunctionalInterface
    interface Dialling {

        Socket connect(SocketListener listener);
    }

    /// @param limit for OpenAI to take the configuration, once the socket is open
    Link(Owner owner, ObjectNode configuration, Timers timers, Executor audioThread, Duration limit) {
        this.owner = owner;
        this.configuration = configuration;
        this.timers = timers;
        this.audioThread = audioThread;
        this.limit = limit;
        this.pulse = new Pulse(
                this, timers, audioThread, () -> lose(RealtimeFaults.fault(Kind.TIMEOUT, "no sign of life"), false));
    }

    void open(Dialling dialling) {
        socket = dialling.connect(this);
    }

    @Override
    public boolean isReady() {
        return state == State.READY;
    }

    /// Drops it when OpenAI does not keep up, or does not hear yet.
    void audio(byte[] base64, int offset, int length) {
        var open = socket;
        if (state == State.READY && open != null && open.writable()) {
            open.text(BEFORE_AUDIO, base64, offset, length, AFTER_AUDIO);
        }
    }

    @Override
    public void send(ObjectNode message) {
        var open = socket;
        if (open != null && state != State.ENDED && state != State.OPENING) {
            open.text(message.toString());
        }
    }

    @Override
    public void opened(Socket socket) {
        if (state == State.OPENING) {
            this.socket = socket;
            state = State.CONFIGURING;
            deadline = timers.after(limit, audioThread, this::tooLate);
            send(configuration);
        }
    }

    @Override
    public void text(byte[] buffer, int offset, int length) {
        pulse.told();
        if (state == State.READY && delta.read(buffer, offset, length)) {
            owner.audio(this, delta, buffer);
        } else if (state != State.ENDED) {
            read(buffer, offset, length);
        }
    }

    private void read(byte[] buffer, int offset, int length) {
        RealtimeEvent event;
        try {
            event = RealtimeEventReader.read(buffer, offset, length);
        } catch (JacksonException | IllegalArgumentException broken) {
            lose(RealtimeFaults.fault(Kind.PROTOCOL, "broken message"), false);
            return;
        }
        if (state != State.READY) {
            whileConfiguring(event);
        } else if (!pulse.isAnswer(event)) {
            owner.event(this, event);
        }
    }

    private void whileConfiguring(RealtimeEvent event) {
        if (event instanceof SessionUpdated) {
            state = State.READY;
            forgetDeadline();
            pulse.begin();
            owner.ready(this);
        } else if (event instanceof Refused refused) {
            var code = RealtimeFaults.code(refused.type(), refused.code());
            var fatal = RealtimeFaults.fatal(code);
            lose(RealtimeFaults.fault(fatal == null ? Kind.INVALID_REQUEST : fatal, code), false);
        } else {
            owner.event(this, event);
        }
    }

    @Override
    public void binary(byte[] buffer, int offset, int length) {
        lose(RealtimeFaults.fault(Kind.PROTOCOL, "binary message"), false);
    }

    @Override
    public void closed(int code, String reason) {
        lose(RealtimeFaults.closed(code, reason), RealtimeFaults.isExpiry(reason));
    }

    @Override
    public void failed(SocketFailure failure) {
        lose(RealtimeFaults.failed(failure), false);
    }

    private void tooLate() {
        if (state == State.CONFIGURING) {
            lose(RealtimeFaults.fault(Kind.TIMEOUT, "no session in time"), false);
        }
    }

    private void lose(SpeechFault fault, boolean expired) {
        if (state != State.ENDED) {
            close(fault.kind() == Kind.PROTOCOL ? UNSUPPORTED : NORMAL);
            owner.lost(this, fault, expired);
        }
    }

    /// Frees the socket; the owner hears nothing more.
    @Override
    public void close() {
        close(NORMAL);
    }

    private void close(int code) {
        state = State.ENDED;
        forgetDeadline();
        pulse.end();
        var open = socket;
        if (open != null) {
            open.close(code, "");
        }
    }

    private void forgetDeadline() {
        var set = deadline;
        if (set != null) {
            set.cancel();
        }
    }
}
