package dev.frontdesk.call;

import dev.frontdesk.speech.SpeechEvent.ToolAsked;
import java.util.ArrayList;
import java.util.List;

/// Tools that a model asked for because the caller has agreed, before the caller's words were written down: they wait
/// for these, but not for long. On the call's thread; times are milliseconds of the call.
final class HeldTools {

    /// Vendors write a short answer down within a second of its end.
    private static final long LONGEST_MILLIS = 1_500;

    private final List<ToolAsked> asked = new ArrayList<>();
    private long by = Long.MAX_VALUE;

    void hold(ToolAsked tool, long now) {
        if (asked.isEmpty()) {
            by = now + LONGEST_MILLIS;
        }
        asked.add(tool);
    }

    void drop(String call) {
        asked.removeIf(tool -> tool.call().equals(call));
    }

    /// All, which wait no longer.
    List<ToolAsked> take() {
        var taken = List.copyOf(asked);
        asked.clear();
        by = Long.MAX_VALUE;
        return taken;
    }

    long due() {
        return by;
    }

    /// Those that have waited long enough.
    List<ToolAsked> overdue(long now) {
        return now >= by ? take() : List.of();
    }
}
