package dev.frontdesk.provider.openai;

import dev.frontdesk.call.Timers;
import dev.frontdesk.call.Timers.Timer;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Notices that a session has died although its socket is open. When nothing has come of it for a moment, it is
/// asked for an item that does not exist, which OpenAI refuses at once. A server that did not refuse the first,
/// when the session was new, is not asked again. Audio thread only.
final class Pulse {

    /// So long nothing comes before it is asked, and again between two looks for the answer.
    static final Duration BEAT = Duration.ofMillis(750);

    /// The first look may come before what was received while this thread was held up, and OpenAI may be held up
    /// as well.
    private static final int MOST_MISSED = 3;

    private static final String QUESTION = "pulse";
    private static final String NO_ITEM = "none";

    private final Wire wire;
    private final Timers timers;
    private final Executor audioThread;
    private final Runnable dead;
    private @Nullable Timer next;
    private boolean answers;
    private boolean told;
    private boolean asked;
    private int missed;
    private boolean over;

    /// @param dead when nothing comes any more
    Pulse(Wire wire, Timers timers, Executor audioThread, Runnable dead) {
        this.wire = wire;
        this.timers = timers;
        this.audioThread = audioThread;
        this.dead = dead;
    }

    /// The session is new, and answers.
    void begin() {
        ask();
        lookLater();
    }

    /// Something has come.
    void told() {
        told = true;
    }

    /// Whether that is the answer to our question, and to nobody else's.
    boolean isAnswer(RealtimeEvent event) {
        boolean answer = event instanceof RealtimeEvent.Refused refused
                && refused.cause().equals(QUESTION);
        answers |= answer;
        return answer;
    }

    void end() {
        over = true;
        if (next != null) {
            next.cancel();
        }
    }

    private void lookLater() {
        next = timers.after(BEAT, audioThread, this::look);
    }

    private void look() {
        if (over) {
            return;
        }
        if (told || !answers) {
            told = false;
            asked = false;
            missed = 0;
        } else if (!asked) {
            asked = true;
            ask();
        } else if (++missed >= MOST_MISSED) {
            dead.run();
            return;
        }
        lookLater();
    }

    private void ask() {
        wire.send(RealtimeMessages.retrieve(QUESTION, NO_ITEM));
    }
}
