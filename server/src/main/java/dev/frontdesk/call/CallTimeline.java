package dev.frontdesk.call;

import java.util.List;

/// What happened in a call, when; without a word of what was said.
public record CallTimeline(List<Entry> entries) {

    /// What is kept of one call.
    public static final int MOST = 500;

    public CallTimeline {
        entries = List.copyOf(entries);
    }

    /// @param atMillis since the stream started
    /// @param what a [CallObserver.Stage], at its end; or `engine` (who talks from now on),
    ///     `caller_speaking`, `key`, `filler`, `too_slow`, `answer_unwritten`, `false_alarm`, `audio_late`,
    ///     `complaint`, `fault`, `failover`, `end`
    /// @param detail a vendor, a tool, a reason; empty for none
    /// @param tookMillis how long it took; 0 for what has no length
    public record Entry(long atMillis, String what, String detail, long tookMillis) {}
}
