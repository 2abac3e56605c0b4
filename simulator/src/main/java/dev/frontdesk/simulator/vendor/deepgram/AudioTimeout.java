package dev.frontdesk.simulator.vendor.deepgram;

import dev.frontdesk.simulator.vendor.Line;
import java.time.Duration;

/// Closes a connection that brings no audio, as Deepgram does with NET-0001.
final class AudioTimeout {

    private static final int INTERNAL_ERROR = 1011;
    private static final String REASON = "Deepgram did not receive audio data or a text message within the timeout "
            + "window. See https://dpgr.am/net0001";
    /// Looks that often in each timeout.
    private static final int LOOKS = 10;

    private final Line line;
    private final RecogniserSession session;
    private final Duration timeout;
    private int silentLooks;

    AudioTimeout(Line line, RecogniserSession session, Duration timeout) {
        this.line = line;
        this.session = session;
        this.timeout = timeout;
    }

    void begin() {
        line.after(timeout.dividedBy(LOOKS), this::look);
    }

    private void look() {
        silentLooks = session.wasKeptAlive() ? 0 : silentLooks + 1;
        if (silentLooks >= LOOKS) {
            line.violation("NET-0001: no audio and no KeepAlive for " + timeout.toMillis() + " ms");
            line.close(INTERNAL_ERROR, "NET-0001 " + REASON);
        } else {
            begin();
        }
    }
}
