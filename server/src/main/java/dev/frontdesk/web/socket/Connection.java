package dev.frontdesk.web.socket;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A WebSocket from its handshake to its end, the last in its channel's pipeline. Everything but the methods
/// of [Socket] belongs to the loop's thread.
final class Connection extends ChannelInboundHandlerAdapter implements Socket {

    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
    private static final int BUG = 1011;
    private static final int TRY_AGAIN = 1013;

    private enum State {
        OPENING,
        OPEN,
        CLOSING,
        ENDED
    }

    private final SocketLoop loop;
    private final Role role;
    private final SocketListener listener;
    private final FrameReader reader;
    private final Vitals vitals;

    private State state = State.OPENING;
    private @Nullable Channel attempt;
    private volatile @Nullable Wire wire;

    Connection(SocketLoop loop, Role role, SocketListener listener) {
        this.loop = loop;
        this.role = role;
        this.listener = listener;
        this.reader = new FrameReader(role.server(), role.limits().mostMessage(), this::message);
        this.vitals = new Vitals(role.limits());
    }

    /// Whether it is neither open nor given up.
    boolean opening() {
        return state == State.OPENING;
    }

    /// Names the channel that goes when the attempt to open it is given up.
    void opens(Channel channel) {
        attempt = channel;
    }

    /// Tells that it could not be opened.
    void refuse(SocketFailure failure) {
        if (abandon()) {
            tellFailure(failure);
        }
    }

    private boolean abandon() {
        if (state != State.OPENING) {
            return false;
        }
        state = State.ENDED;
        var opening = attempt;
        if (opening != null) {
            var _ = opening.close();
        }
        return true;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        wire = new Wire(context, loop, role);
        state = State.OPEN;
        loop.add(this);
        role.observer().opened(role.peer());
        guarded(() -> listener.opened(this));
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        var bytes = (ByteBuf) message;
        loop.readBegins();
        try {
            vitals.heard();
            if (state == State.OPEN || state == State.CLOSING) {
                reader.read(bytes, loop, context.alloc());
            }
        } catch (ProtocolBreach breach) {
            breached(breach);
        } finally {
            bytes.release();
            loop.readEnded();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        fail(SocketFailure.of(SocketFailure.Kind.BROKEN, "closed without a word"));
        state = State.ENDED;
        loop.remove(this);
        reader.release();
        role.observer().ended(role.peer());
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        fail(SocketFailure.of(SocketFailure.Kind.BROKEN, cause.getClass().getSimpleName()));
        var _ = context.close();
    }

    private void message(int opcode, byte[] bytes, int offset, int length) throws ProtocolBreach {
        if (state == State.CLOSING) {
            if (opcode == Opcode.CLOSE) {
                wire().drop();
            }
            return;
        }
        if (state != State.OPEN) {
            return;
        }
        switch (opcode) {
            case Opcode.TEXT, Opcode.BINARY -> give(opcode == Opcode.TEXT, bytes, offset, length);
            case Opcode.PING -> pong(bytes, offset, length);
            case Opcode.CLOSE -> closedByPeer(CloseMessage.read(bytes, offset, length));
            default -> vitals.heard();
        }
    }

    /// Written out rather than [#guarded]: nothing is made for a frame of audio.
    private void give(boolean text, byte[] bytes, int offset, int length) {
        try {
            if (text) {
                listener.text(bytes, offset, length);
            } else {
                listener.binary(bytes, offset, length);
            }
        } catch (RuntimeException bug) {
            failedOnUs(bug);
        }
    }

    /// A peer that asks without listening gets no answer.
    private void pong(byte[] bytes, int offset, int length) {
        if (writable()) {
            wire().send(Opcode.PONG, FrameWriter.nothing(), bytes, offset, length, FrameWriter.nothing());
        }
    }

    private void closedByPeer(CloseMessage message) {
        state = State.CLOSING;
        wire().close(message.answer(), "");
        if (role.server()) {
            wire().drop();
        }
        guarded(() -> listener.closed(message.code(), message.reason()));
    }

    private void breached(ProtocolBreach breach) {
        if (state == State.OPEN) {
            LOG.info("Closed the socket of {}: {} ({})", role.peer(), breach.reason(), breach.code());
            giveUp(breach.code(), breach.reason(), SocketFailure.Kind.PROTOCOL);
        } else {
            wire().drop();
        }
    }

    private void giveUp(int code, String reason, SocketFailure.Kind kind) {
        if (state == State.OPEN) {
            state = State.CLOSING;
            wire().close(code, reason);
            tellFailure(new SocketFailure(kind, code, reason));
        }
    }

    private void fail(SocketFailure failure) {
        if (state == State.OPEN) {
            state = State.CLOSING;
            tellFailure(failure);
        }
    }

    private void tellFailure(SocketFailure failure) {
        role.observer().failed(role.peer(), failure.kind());
        guarded(() -> listener.failed(failure));
    }

    /// Called by the loop at each of its pulses.
    void pulse() {
        if (state != State.OPEN) {
            return;
        }
        switch (vitals.pulse(wire().waiting(), wire().progress(), reader.awaitsRest())) {
            case WELL -> {}
            case SILENT ->
                wire().send(Opcode.PING, FrameWriter.nothing(), FrameWriter.nothing(), 0, 0, FrameWriter.nothing());
            case DEAD -> giveUp(TRY_AGAIN, "nothing heard any more", SocketFailure.Kind.TIMEOUT);
            case HALTED -> giveUp(TRY_AGAIN, "half a frame, and nothing more", SocketFailure.Kind.TIMEOUT);
            case STUCK -> giveUp(TRY_AGAIN, "takes nothing", SocketFailure.Kind.TIMEOUT);
        }
    }

    private void guarded(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException bug) {
            failedOnUs(bug);
        }
    }

    private void failedOnUs(RuntimeException bug) {
        LOG.error("A listener of {} failed", role.peer(), bug);
        giveUp(BUG, "internal error", SocketFailure.Kind.BUG);
    }

    @Override
    public void text(byte[] utf8, int offset, int length) {
        send(Opcode.TEXT, FrameWriter.nothing(), utf8, offset, length, FrameWriter.nothing());
    }

    @Override
    public void text(byte[] before, byte[] body, int offset, int length, byte[] after) {
        send(Opcode.TEXT, before, body, offset, length, after);
    }

    @Override
    public void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        text(utf8, 0, utf8.length);
    }

    @Override
    public void binary(byte[] bytes, int offset, int length) {
        send(Opcode.BINARY, FrameWriter.nothing(), bytes, offset, length, FrameWriter.nothing());
    }

    private void send(int opcode, byte[] before, byte[] body, int offset, int length, byte[] after) {
        if (loop.events().inEventLoop()) {
            sendHere(opcode, before, body, offset, length, after);
        } else {
            byte[] joined = new byte[before.length + length + after.length];
            System.arraycopy(before, 0, joined, 0, before.length);
            System.arraycopy(body, offset, joined, before.length, length);
            System.arraycopy(after, 0, joined, before.length + length, after.length);
            loop.events()
                    .execute(() ->
                            sendHere(opcode, FrameWriter.nothing(), joined, 0, joined.length, FrameWriter.nothing()));
        }
    }

    private void sendHere(int opcode, byte[] before, byte[] body, int offset, int length, byte[] after) {
        if (state != State.OPEN) {
            return;
        }
        wire().send(opcode, before, body, offset, length, after);
        if (!wire().writable() && wire().waiting() > role.limits().mostPending()) {
            giveUp(TRY_AGAIN, "too much waits to be sent", SocketFailure.Kind.TIMEOUT);
        }
    }

    @Override
    public boolean writable() {
        var open = wire;
        return open != null && open.writable();
    }

    @Override
    public void close(int code, String reason) {
        if (loop.events().inEventLoop()) {
            closeHere(code, reason);
        } else {
            loop.events().execute(() -> closeHere(code, reason));
        }
    }

    private void closeHere(int code, String reason) {
        if (state == State.OPEN) {
            state = State.CLOSING;
            wire().close(code, reason);
        } else {
            abandon();
        }
    }

    @Override
    public ScheduledExecutorService thread() {
        return loop.events();
    }

    @Override
    public void trust() {
        loop.events().execute(role.trusted());
    }

    private Wire wire() {
        var open = wire;
        if (open == null) {
            throw new IllegalStateException("used before it was open");
        }
        return open;
    }
}
