package dev.frontdesk.call;

import org.jspecify.annotations.Nullable;

/// Between what the desk does for a caller and its commit: once the caller has been told that there will be no
/// answer, nothing more is begun or committed for them, and what runs is interrupted. A commit that has begun is let
/// through. One thing runs at a time. Thread-safe.
final class Fence {

    private @Nullable Thread working;
    private boolean left;

    /// Work begins on this thread.
    ///
    /// @throws NobodyWaits where the caller has been told
    synchronized void enter() {
        refuse();
        working = Thread.currentThread();
    }

    /// The work of this thread is done, and is committed next.
    ///
    /// @throws NobodyWaits where it must not be
    synchronized void commit() {
        settle();
        refuse();
        working = null;
    }

    private void refuse() {
        if (left) {
            throw new NobodyWaits();
        }
    }

    /// This thread goes on with something else, for which an interrupt is not meant.
    synchronized void exit() {
        settle();
        working = null;
    }

    /// An interrupt that came too late to end the work must not break the connection on which it is rolled back.
    private void settle() {
        if (left) {
            Thread.interrupted();
        }
    }

    /// The caller is told.
    synchronized void leave() {
        left = true;
        if (working != null) {
            working.interrupt();
        }
    }

    synchronized boolean isLeft() {
        return left;
    }

    /// Nobody waits for what was to be done, and it was not.
    static final class NobodyWaits extends RuntimeException {

        private static final long serialVersionUID = 1;

        NobodyWaits() {
            super("the caller has been told that there will be no answer");
        }

        NobodyWaits(RuntimeException interrupted) {
            super("the caller has been told that there will be no answer", interrupted);
        }
    }
}
