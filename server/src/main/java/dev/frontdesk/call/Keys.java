package dev.frontdesk.call;

/// Keys pressed one after the other, until the `#` or a pause ends them. On the call's thread.
final class Keys {

    static final long PAUSE_MILLIS = 2_500;

    private static final int MOST = 64;

    private final StringBuilder pressed = new StringBuilder();
    private long due = Long.MAX_VALUE;

    void press(char digit, long now) {
        if (digit == '#') {
            due = now;
        } else if (pressed.length() < MOST) {
            pressed.append(digit);
            due = now + PAUSE_MILLIS;
        }
    }

    long due() {
        return due;
    }

    /// What was pressed, once it is complete; empty before.
    String taken(long now) {
        if (now < due) {
            return "";
        }
        due = Long.MAX_VALUE;
        var keys = pressed.toString();
        pressed.setLength(0);
        return keys;
    }
}
