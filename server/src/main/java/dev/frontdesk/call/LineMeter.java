package dev.frontdesk.call;

/// Counts what passes on callers' lines. Called on audio threads for every frame: must be quick and must not
/// throw.
public interface LineMeter {

    /// Counts nothing.
    LineMeter NONE = new LineMeter() {};

    /// A piece of audio came from a caller.
    default void heard() {}

    /// One went out to a caller.
    default void played() {}

    /// One did not go out: the line took no more.
    default void dropped() {}

    /// Silence was put where a line gave nothing.
    ///
    /// @param frames of 20 milliseconds
    default void padded(int frames) {}

    /// A stream was not served, or no longer.
    ///
    /// @param reason one of a handful, such as `full`, `no_start`, `bad_json`
    default void refused(String reason) {}
}
