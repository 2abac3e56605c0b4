package dev.frontdesk.call;

import java.util.ArrayList;
import java.util.List;

/// A call's timeline in the making. On the call's thread. Bounded: what comes after the last place is not
/// kept, but the end always is.
final class Journal {

    private final List<CallTimeline.Entry> entries = new ArrayList<>();

    void note(long at, String what, String detail, long tookMillis) {
        if (entries.size() < CallTimeline.MOST - 1 || what.equals("end")) {
            entries.add(new CallTimeline.Entry(at, what, detail, tookMillis));
        }
    }

    CallTimeline timeline() {
        return new CallTimeline(entries);
    }
}
