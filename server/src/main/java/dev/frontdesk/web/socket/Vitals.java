package dev.frontdesk.web.socket;

import java.time.Duration;

/// Whether the peer lives and listens, judged at each pulse by what was heard of it and what it took.
final class Vitals {

    private static final int STUCK_AFTER_PULSES = 10_000 / SocketLoop.PULSE_MILLIS;

    enum Sign {
        WELL,
        /// Worth a question.
        SILENT,
        DEAD,
        /// Sent half a frame, and nothing more.
        HALTED,
        STUCK
    }

    private final int silentAfterPulses;
    private final int haltedAfterPulses;
    private int silentPulses;
    private int stuckPulses;
    private long progress;

    Vitals(SocketLimits limits) {
        this.silentAfterPulses = pulses(limits.silence());
        this.haltedAfterPulses = pulses(limits.pause());
    }

    private static int pulses(Duration time) {
        return (int) Math.max(1, time.toMillis() / SocketLoop.PULSE_MILLIS);
    }

    /// Something came.
    void heard() {
        silentPulses = 0;
    }

    /// @param waiting bytes that the peer has not taken
    /// @param taken changes when it takes something
    /// @param begun whether it has sent the beginning of a frame, and not its end
    Sign pulse(long waiting, long taken, boolean begun) {
        stuckPulses = waiting > 0 && taken == progress ? stuckPulses + 1 : 0;
        progress = taken;
        silentPulses++;
        if (stuckPulses >= STUCK_AFTER_PULSES) {
            return Sign.STUCK;
        }
        if (begun && silentPulses > haltedAfterPulses) {
            return Sign.HALTED;
        }
        if (silentPulses > 2 * silentAfterPulses) {
            return Sign.DEAD;
        }
        return silentPulses % silentAfterPulses == 0 ? Sign.SILENT : Sign.WELL;
    }
}
