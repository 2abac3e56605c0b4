package dev.frontdesk.provider.deepgram;

import dev.frontdesk.audio.Base64Frames;
import dev.frontdesk.call.Timers.Timer;
import dev.frontdesk.provider.deepgram.Dialect.Interpreter;
import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.web.socket.Socket;
import dev.frontdesk.web.socket.SocketFailure;
import dev.frontdesk.web.socket.SocketListener;
import java.util.Arrays;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One socket to Deepgram. Audio thread only.
final class ListenLink implements SocketListener {

    static final String CLOSE_STREAM = "{\"type\":\"CloseStream\"}";
    private static final int NORMAL = 1000;

    private final Owner owner;
    private final Deepgram deepgram;
    private final Dialect dialect;
    private final Executor audioThread;
    private final Listening listening;
    private final Interpreter interpreter;
    private State state = State.OPENING;
    private @Nullable Socket socket;
    private @Nullable Timer timer;
    private byte[] sound = new byte[1_024];
    private int gathered;
    private boolean sent;

    private enum State {
        OPENING,
        READY,
        ENDED
    }

    /// Hears from the link; nothing after [#lost].
    interface Owner {

        void ready(ListenLink link);

        void event(ListenLink link, SpeechEvent event);

        void lost(ListenLink link, SpeechFault fault);
    }

    /// Opens the socket.
    @FunctionalInterface
    interface Dialling {

        Socket connect(SocketListener listener);
    }

    ListenLink(Owner owner, Deepgram deepgram, Dialect dialect, Executor audioThread, Listening listening) {
        this.owner = owner;
        this.deepgram = deepgram;
        this.dialect = dialect;
        this.audioThread = audioThread;
        this.listening = listening;
        this.interpreter = dialect.interpreter(event -> {
            if (state == State.READY) {
                owner.event(this, event);
            }
        });
    }

    void open(Dialling dialling) {
        socket = dialling.connect(this);
    }

    /// What it was opened for.
    Listening listening() {
        return listening;
    }

    boolean isReady() {
        return state == State.READY;
    }

    /// Drops it when Deepgram does not keep up, or does not hear yet.
    void audio(byte[] base64, int offset, int length) {
        var open = socket;
        if (state != State.READY || open == null || !open.writable()) {
            return;
        }
        int room = gathered + Base64Frames.mostDecoded(length);
        if (room > sound.length) {
            sound = Arrays.copyOf(sound, room);
        }
        int count = Base64Frames.decode(base64, offset, length, sound, gathered);
        gathered += Math.max(0, count);
        if (gathered >= dialect.piece()) {
            open.binary(sound, 0, gathered);
            gathered = 0;
            sent = true;
        }
    }

    /// Listens otherwise from now on.
    void configure(Listening wanted) {
        var open = socket;
        var message = dialect.configuration(listening, wanted);
        if (state == State.READY && open != null && !message.isEmpty()) {
            open.text(message);
        }
    }

    @Override
    public void opened(Socket socket) {
        if (state != State.OPENING) {
            return;
        }
        this.socket = socket;
        if (dialect.hearsAtOnce()) {
            ready();
        } else {
            timer = deepgram.timers().after(deepgram.options().deadline(), audioThread, this::tooLate);
        }
    }

    private void ready() {
        state = State.READY;
        forgetTimer();
        watchQuiet();
        owner.ready(this);
    }

    private void tooLate() {
        if (state == State.OPENING) {
            lose(DeepgramFaults.fault(Kind.TIMEOUT, "no session in time"));
        }
    }

    /// Twice in the time that may be quiet, so that it is never exceeded.
    private void watchQuiet() {
        timer = deepgram.timers().after(deepgram.options().quiet().dividedBy(2), audioThread, this::pulse);
    }

    private void pulse() {
        var open = socket;
        if (state == State.READY && open != null) {
            if (!sent) {
                dialect.keepAlive(open);
            }
            sent = false;
            watchQuiet();
        }
    }

    @Override
    public void text(byte[] buffer, int offset, int length) {
        if (state == State.ENDED) {
            return;
        }
        JsonNode message;
        try {
            message = JsonMapper.shared().readTree(buffer, offset, length);
        } catch (JacksonException broken) {
            lose(DeepgramFaults.fault(Kind.PROTOCOL, "broken message"));
            return;
        }
        take(message.path("type").asString(""), message);
    }

    private void take(String type, JsonNode message) {
        if (type.equals("Error")) {
            lose(DeepgramFaults.error(message));
            return;
        }
        if (state == State.OPENING) {
            ready();
        }
        if (state == State.READY) {
            interpreter.message(type, message);
        }
    }

    @Override
    public void binary(byte[] buffer, int offset, int length) {
        lose(DeepgramFaults.fault(Kind.PROTOCOL, "binary message"));
    }

    @Override
    public void closed(int code, String reason) {
        lose(DeepgramFaults.closed(code, reason));
    }

    @Override
    public void failed(SocketFailure failure) {
        lose(DeepgramFaults.failed(failure));
    }

    private void lose(SpeechFault fault) {
        if (state != State.ENDED) {
            close();
            owner.lost(this, fault);
        }
    }

    /// Frees the socket; the owner hears nothing more.
    void close() {
        var open = socket;
        if (open != null) {
            if (state == State.READY) {
                open.text(CLOSE_STREAM);
            }
            open.close(NORMAL, "");
        }
        state = State.ENDED;
        forgetTimer();
    }

    private void forgetTimer() {
        var set = timer;
        if (set != null) {
            set.cancel();
        }
    }
}
