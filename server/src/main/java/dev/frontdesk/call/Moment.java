package dev.frontdesk.call;

/// A moment of the call that something waits for, and that is told of once. On the call's thread.
final class Moment {

    private static final long NEVER = Long.MAX_VALUE;

    private long at = NEVER;

    void set(long when) {
        at = when;
    }

    /// Where it was to come sooner already, it does.
    void setUnlessSooner(long when) {
        at = Math.min(at, when);
    }

    void forget() {
        at = NEVER;
    }

    boolean isSet() {
        return at != NEVER;
    }

    long due() {
        return at;
    }

    /// Whether it has come. Told once.
    boolean hasCome(long now) {
        if (now < at) {
            return false;
        }
        at = NEVER;
        return true;
    }
}
