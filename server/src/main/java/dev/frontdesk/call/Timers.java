package dev.frontdesk.call;

import java.time.Duration;
import java.util.concurrent.Executor;

/// Deadlines of calls. Safe for use by many threads.
public interface Timers {

    /// Runs something later, unless it is cancelled before.
    ///
    /// @param delay kept to within some 40 ms, never shortened
    /// @param thread where it runs; given the task by a thread that all calls share, and which must not
    ///     be held up
    Timer after(Duration delay, Executor thread, Runnable action);

    interface Timer {

        /// Does nothing when it has run. A run that has begun elsewhere is not waited for.
        void cancel();
    }
}
