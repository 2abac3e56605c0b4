package dev.frontdesk.web.socket;

/// Whether the peer lives and listens, judged once a second by what was heard of it and what it took.
final class Vitals {

    private static final int STUCK_AFTER_PULSES = 10;

    enum Sign {
        WELL,
        /// Worth a question.
        SILENT,
        DEAD,
        STUCK
    }

    private final int silentAfterPulses;
    private int silentPulses;
    private int stuckPulses;
    private long progress;

    Vitals(SocketLimits limits) {
        this.silentAfterPulses = (int) Math.max(1, limits.silence().toMillis() / SocketLoop.PULSE_MILLIS);
    }

    /// Something came.
    void heard() {
        silentPulses = 0;
    }

    /// @param waiting bytes that the peer has not taken
    /// @param taken changes when it takes something
    Sign pulse(long waiting, long taken) {
        stuckPulses = waiting > 0 && taken == progress ? stuckPulses + 1 : 0;
        progress = taken;
        silentPulses++;
        if (stuckPulses >= STUCK_AFTER_PULSES) {
            return Sign.STUCK;
        }
        if (silentPulses > 2 * silentAfterPulses) {
            return Sign.DEAD;
        }
        return silentPulses % silentAfterPulses == 0 ? Sign.SILENT : Sign.WELL;
    }
}
