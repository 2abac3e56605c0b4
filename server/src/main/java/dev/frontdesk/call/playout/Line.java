package dev.frontdesk.call.playout;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// How far the line has played. It plays in real time from when it gets sound; a mark that comes back tells
/// exactly, and sets the reckoning right. Until a mark comes back the line is never believed to be beyond it.
final class Line {

    static final int SAMPLES_PER_MILLI = 8;

    private static final int MOST_MARKS = 256;
    private static final String PREFIX = "m";

    private record Mark(long number, long position) {}

    private final Deque<Mark> pending = new ArrayDeque<>();
    private long marks;
    private long sent;
    private long heard;

    /// When the last sample will have been played, in samples of time.
    private long end;

    void send(int samples, long now) {
        end = Math.max(end, time(now)) + samples;
        sent += samples;
    }

    long sent() {
        return sent;
    }

    /// The position heard; never falls, never exceeds what was sent.
    long heard(long now) {
        long reckoned = sent - Math.max(0, end - time(now));
        Mark next = pending.peekFirst();
        heard = Math.max(heard, next == null ? reckoned : Math.min(reckoned, next.position()));
        return heard;
    }

    /// The name of a mark for all that was sent so far.
    String mark() {
        if (pending.size() == MOST_MARKS) {
            pending.removeFirst();
        }
        marks++;
        pending.addLast(new Mark(marks, sent));
        return PREFIX + marks;
    }

    /// @return false for a mark that is not waited for: dropped by a clear, come back already, or not ours
    boolean passed(String name, long now) {
        Mark passed = pending(name);
        if (passed == null) {
            return false;
        }
        // A line keeps the order of marks, so those before it have passed too.
        pending.removeIf(mark -> mark.number() <= passed.number());
        heard = Math.max(heard, passed.position());
        end = time(now) + sent - heard;
        return true;
    }

    private @Nullable Mark pending(String name) {
        for (Mark mark : pending) {
            if (name.equals(PREFIX + mark.number())) {
                return mark;
            }
        }
        return null;
    }

    /// Everything not heard yet is dropped, and marks that come back for it mean nothing.
    void clear(long now) {
        sent = heard(now);
        end = time(now);
        pending.clear();
    }

    boolean marksPending() {
        return !pending.isEmpty();
    }

    /// Milliseconds until all is played, by the clock; negative when it has been for so long.
    long remaining(long now) {
        return Math.ceilDiv(end - time(now), SAMPLES_PER_MILLI);
    }

    private static long time(long millis) {
        return millis * SAMPLES_PER_MILLI;
    }
}
