package dev.frontdesk.channel.twilio.stream;

import dev.frontdesk.call.CallStart;
import dev.frontdesk.call.LineListener;
import dev.frontdesk.call.Timers.Timer;
import dev.frontdesk.web.socket.Socket;
import dev.frontdesk.web.socket.SocketFailure;
import dev.frontdesk.web.socket.SocketListener;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One caller's stream: from the socket to the call. Belongs to its socket's thread. Ends once, whoever ends
/// it, and gives its place back then.
final class TwilioStream implements SocketListener, Pacer.Paced {

    private static final Logger LOG = LoggerFactory.getLogger(TwilioStream.class);
    private static final int NORMAL = 1000;
    private static final int GOING_AWAY = 1001;
    private static final int BUG = 1011;

    /// Four letters are three bytes, eight bytes a millisecond.
    private static final int LETTERS_PER_THREE_MILLIS = 32;

    private final TwilioStreams streams;
    private final StreamPorts ports;
    private final MediaScan scan = new MediaScan();

    private @Nullable Socket socket;
    private @Nullable Timer late;
    private @Nullable LineListener call;
    private @Nullable GapFiller gaps;
    private boolean ended;

    TwilioStream(TwilioStreams streams, StreamPorts ports) {
        this.streams = streams;
        this.ports = ports;
    }

    @Override
    public void opened(Socket opened) {
        socket = opened;
        late = ports.timers().after(ports.startWithin(), opened.thread(), this::startIsLate);
        streams.add(this);
    }

    private void startIsLate() {
        if (call == null) {
            refuse(Breach.NO_START);
        }
    }

    @Override
    public void text(byte[] buffer, int offset, int length) {
        if (ended) {
            return;
        }
        var listener = call;
        if (listener != null && scan.find(buffer, offset, length)) {
            heard(listener, buffer, scan.payload(), scan.payloadLength());
            return;
        }
        try {
            take(streams.reader().read(buffer, offset, length));
        } catch (BrokenStream broken) {
            refuse(broken.breach());
        }
    }

    private void heard(LineListener listener, byte[] base64, int offset, int length) {
        ports.meter().heard();
        if (gaps != null) {
            gaps.heard(streams.pacer().now(), 3 * length / LETTERS_PER_THREE_MILLIS);
        }
        listener.audio(base64, offset, length);
    }

    private void heard(LineListener listener, byte[] base64) {
        heard(listener, base64, 0, base64.length);
    }

    private void take(StreamMessage message) {
        switch (message) {
            case StreamMessage.Connected _ -> {}
            case StreamMessage.Start(var start) -> start(start);
            case StreamMessage.Media(var base64) -> heard(started(), base64.getBytes(StandardCharsets.US_ASCII));
            case StreamMessage.Key(char digit) -> started().key(digit);
            case StreamMessage.Mark(String name) -> started().marked(name);
            case StreamMessage.Stop _ -> stopped();
            case StreamMessage.Unknown(String type) -> streams.unknown().ignore(type);
        }
    }

    private LineListener started() {
        var listener = call;
        if (listener == null) {
            throw new BrokenStream(Breach.TOO_EARLY);
        }
        return listener;
    }

    private void start(CallStart start) {
        if (call != null) {
            throw new BrokenStream(Breach.SECOND_START);
        }
        if (!ports.admission().enter(start.call())) {
            throw new BrokenStream(Breach.FULL);
        }
        var opened = opened();
        opened.trust();
        gaps = new GapFiller(ports.gaps(), streams.pacer().now());
        streams.pacer().add(this, opened.thread());
        var line = new StreamLine(start.stream(), opened, ports.meter(), streams.json(), this::closed);
        call = ports.door().arrived(start, line, opened.thread());
    }

    /// No socket's, so what fails is caught here: other streams have the same beat.
    @Override
    public void tick(long nanos) {
        try {
            fill(nanos);
        } catch (RuntimeException bug) {
            LOG.error("Silence for a stream failed", bug);
            opened().close(BUG, "internal error");
            gone(false);
        }
    }

    private void fill(long nanos) {
        var listener = call;
        if (gaps == null || listener == null || ended) {
            return;
        }
        int frames = gaps.tick(nanos, listener.hearsSpeech());
        if (frames > 0) {
            byte[] silence = Silence.base64();
            for (int i = 0; i < frames && !ended; i++) {
                listener.audio(silence, 0, silence.length);
            }
            ports.meter().padded(frames);
        }
    }

    private void stopped() {
        opened().close(NORMAL, "stopped");
        gone(true);
    }

    private void refuse(Breach breach) {
        LOG.info("Closed a stream: {}", breach.words());
        ports.meter().refused(breach.label());
        opened().close(breach.code(), breach.words());
        gone(false);
    }

    /// The server stops.
    void shutDown() {
        if (!ended) {
            opened().close(GOING_AWAY, "server stops");
            gone(false);
        }
    }

    /// The call itself has closed its line, and is not told.
    private void closed(String reason) {
        if (!ended) {
            opened().close(NORMAL, reason);
            end();
        }
    }

    @Override
    public void binary(byte[] buffer, int offset, int length) {
        if (!ended) {
            refuse(Breach.BINARY);
        }
    }

    @Override
    public void closed(int code, String reason) {
        gone(code == NORMAL);
    }

    @Override
    public void failed(SocketFailure failure) {
        if (failure.kind() == SocketFailure.Kind.PROTOCOL) {
            ports.meter().refused("protocol");
        }
        gone(false);
    }

    private void gone(boolean orderly) {
        var listener = call;
        if (end() && listener != null) {
            listener.gone(orderly);
        }
    }

    private boolean end() {
        if (ended) {
            return false;
        }
        ended = true;
        if (late != null) {
            late.cancel();
        }
        if (gaps != null) {
            streams.pacer().remove(this, opened().thread());
            ports.admission().leave();
        }
        streams.remove(this);
        return true;
    }

    Socket opened() {
        var open = socket;
        if (open == null) {
            throw new IllegalStateException("not open");
        }
        return open;
    }
}
