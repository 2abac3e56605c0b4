package dev.frontdesk.web;

/// Counts what was done under a key. Thread-safe; the count is shared by all nodes where there is
/// something to share it with.
public interface RateLimits {

    /// Takes one of the `perMinute` that are allowed under `key`.
    ///
    /// @param perMinute at least 1
    Decision tryTake(String key, int perMinute);

    /// @param retryAfterSeconds until one more is allowed; 0 when this one was
    record Decision(boolean allowed, long retryAfterSeconds) {}
}
