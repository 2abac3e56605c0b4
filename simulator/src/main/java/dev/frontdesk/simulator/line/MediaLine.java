package dev.frontdesk.simulator.line;

import dev.frontdesk.simulator.sound.Hearing;
import dev.frontdesk.simulator.sound.Piece;
import dev.frontdesk.simulator.sound.SpokenText;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The telephone's end of one stream. Every 20 ms a frame is heard and a frame is said; between what there is to
/// say the line is silent, as Twilio's lines are.
///
/// Any thread may call; what happens, happens on the line's event loop. Nothing here blocks but [#await].
public final class MediaLine {

    /// Two keys are pressed this many frames apart.
    private static final int FRAMES_BETWEEN_KEYS = 5;
    /// Nothing has come for so many frames.
    private static final int A_MOMENT = 5;
    /// Longer texts are spoken faster, so that a test of ten thousand characters ends.
    private static final int LONG_TEXT = 300;

    private record Waiter(Predicate<TimeLine> condition, CompletableFuture<Boolean> met) {

        /// A condition that throws ends its waiting, not the line.
        boolean isMet(TimeLine timeLine) {
            try {
                return condition.test(timeLine) && met.complete(true);
            } catch (RuntimeException broken) {
                return met.completeExceptionally(broken);
            }
        }
    }

    private final Channel channel;
    private final String server;
    private final Wire wire;
    private final String streamSid;
    private final TimeLine timeLine = new TimeLine();
    private final Playback playback = new Playback();
    private final Mouth mouth = new Mouth();
    private final Deque<Character> keys = new ArrayDeque<>();
    private final List<Waiter> waiters = new ArrayList<>();
    private final long beganAt = System.nanoTime();
    private final ScheduledFuture<?> ticking;
    private final List<String> violations = new ArrayList<>();

    private Hearing hearing = new Hearing();
    private String pressed = "";
    private int damaged;
    private int quietFrames;
    private int framesNotSent;
    private long frames;
    private volatile boolean open = true;
    private volatile long clearedAt;

    /// On the channel's event loop, when the WebSocket is open.
    MediaLine(Channel channel, StreamOrder order, String streamSid) {
        this.channel = channel;
        this.server = order.url().getAuthority();
        this.streamSid = streamSid;
        this.wire = new Wire(order, streamSid);
        send(Wire.connected());
        send(wire.start());
        this.ticking = channel.eventLoop()
                .scheduleAtFixedRate(
                        this::tick, SpokenText.FRAME_MILLIS, SpokenText.FRAME_MILLIS, TimeUnit.MILLISECONDS);
    }

    public String streamSid() {
        return streamSid;
    }

    /// Host and port of the server at its other end.
    public String server() {
        return server;
    }

    public TimeLine timeLine() {
        return timeLine;
    }

    /// When its time line's time began, by [System#nanoTime].
    public long beganAt() {
        return beganAt;
    }

    /// Whether neither side has closed it.
    public boolean isOpen() {
        return open;
    }

    /// When the server last had what waits to be heard dropped, by [System#nanoTime]; 0 for never.
    public long clearedAt() {
        return clearedAt;
    }

    /// Says it as slowly as people do: see [SpokenText#slowFrames].
    public void saySlowly(String text) {
        saying(new Mouth.Saying(text, SpokenText.slowFrames(text), true));
    }

    /// Says a text that is to be answered, after what is being said already.
    public void say(String text) {
        var rate = text.length() > LONG_TEXT ? SpokenText.MOST_PER_FRAME : SpokenText.CHARACTERS_PER_FRAME;
        saying(new Mouth.Saying(text, SpokenText.frames(text, rate), true));
    }

    /// Says something that nobody need answer, like "mm-hm".
    public void mumble(String text) {
        saying(new Mouth.Saying(text, SpokenText.frames(text), false));
    }

    public void cough(int millis) {
        saying(new Mouth.Saying("[coughs]", SpokenText.coughs(millis), false));
    }

    /// Sends nothing for a while, not even silence, as some calls' lines do.
    public void gap(int millis) {
        onLine(() -> mouth.addGap(Math.ceilDiv(millis, SpokenText.FRAME_MILLIS)));
    }

    public void press(String digits) {
        onLine(() -> digits.chars().forEach(digit -> keys.add((char) digit)));
    }

    /// Tells the server that the call is over, and closes.
    public void hangUp() {
        onLine(() -> {
            if (open) {
                send(wire.stop());
                closed();
                var _ = channel.close();
            }
        });
    }

    /// Waits until something holds of the time line; looked at after every frame, on the line's event loop.
    ///
    /// @return false when the line was closed before, or the time is up
    public boolean await(Predicate<TimeLine> condition, Duration atMost) {
        var met = new CompletableFuture<Boolean>();
        onLine(() -> {
            var waiter = new Waiter(condition, met);
            if (open) {
                waiters.add(waiter);
            } else if (!waiter.isMet(timeLine)) {
                met.complete(false);
            }
        });
        try {
            return met.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            met.cancel(false);
            onLine(() -> waiters.removeIf(waiter -> waiter.met().isDone()));
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }

    /// What has become of the line so far.
    public LineRecord record() {
        synchronized (violations) {
            return new LineRecord(timeLine.moments(), timeLine.deadAirMillis(), violations, damaged, framesNotSent);
        }
    }

    void received(String text) {
        switch (ServerMessage.read(text, streamSid)) {
            case ServerMessage.Media media -> {
                if (!playback.add(media.audio())) {
                    violation("more than ten minutes of sound wait to be heard");
                }
            }
            case ServerMessage.Mark(var name) -> playback.mark(name);
            case ServerMessage.Clear() -> drop();
            case ServerMessage.Wrong(var why) -> violation(why);
        }
    }

    void violation(String what) {
        synchronized (violations) {
            violations.add(what);
        }
    }

    /// The socket is gone, whoever closed it. Twilio lets nothing more be heard then.
    void closed() {
        if (!open) {
            return;
        }
        open = false;
        ticking.cancel(false);
        dropSound();
        mouth.finish(millis(), timeLine);
        timeLine.time(millis(), false);
        waiters.stream()
                .filter(waiter -> !waiter.isMet(timeLine))
                .forEach(waiter -> waiter.met().complete(false));
        waiters.clear();
    }

    private void tick() {
        var at = millis();
        var heard = playback.next(SpokenText.FRAME_BYTES);
        timeLine.heard(at, heard, hearing(heard));
        quiet(at, heard);
        playback.reached().forEach(name -> send(wire.mark(name)));
        speak(at);
        pressNext(at);
        timeLine.time(at, mouth.isSpeaking() || !keys.isEmpty());
        waiters.removeIf(waiter -> waiter.isMet(timeLine));
        frames++;
        channel.flush();
    }

    /// Where nothing comes for a moment the line is silent.
    private void quiet(long at, byte[] heard) {
        quietFrames = heard.length == 0 ? quietFrames + 1 : 0;
        if (quietFrames == A_MOMENT) {
            timeLine.understood(at, hearing.quiet());
        }
    }

    private List<Piece> hearing(byte[] heard) {
        var before = hearing.damaged();
        var pieces = hearing.take(heard);
        synchronized (violations) {
            damaged += hearing.damaged() - before;
        }
        return pieces;
    }

    private void speak(long at) {
        var frame = mouth.next(at, timeLine);
        if (frame == null) {
            return;
        }
        if (channel.isWritable()) {
            var _ = channel.write(new TextWebSocketFrame(wire.media(frame, frames * SpokenText.FRAME_MILLIS)));
        } else {
            synchronized (violations) {
                framesNotSent++;
            }
        }
    }

    private void pressNext(long at) {
        if (keys.isEmpty() || frames % FRAMES_BETWEEN_KEYS != 0) {
            return;
        }
        var key = keys.remove();
        send(wire.dtmf(key));
        pressed += key;
        if (keys.isEmpty()) {
            timeLine.pressed(at, pressed);
            pressed = "";
        }
    }

    private void drop() {
        clearedAt = System.nanoTime();
        dropSound();
        playback.reached().forEach(name -> send(wire.mark(name)));
    }

    private void dropSound() {
        var dropped = playback.drop();
        if (dropped.length > 0) {
            var unheard = new Hearing().take(dropped).stream().map(Piece::text).collect(Collectors.joining());
            timeLine.dropped(millis(), dropped.length / 8, unheard);
        }
        // A frame half heard was cut by whoever cleared; that is no damage.
        hearing = new Hearing();
    }

    private void saying(Mouth.Saying saying) {
        onLine(() -> mouth.add(saying));
    }

    private void send(String message) {
        var _ = channel.writeAndFlush(new TextWebSocketFrame(message));
    }

    private long millis() {
        return (System.nanoTime() - beganAt) / 1_000_000;
    }

    private void onLine(Runnable action) {
        channel.eventLoop().execute(action);
    }
}
