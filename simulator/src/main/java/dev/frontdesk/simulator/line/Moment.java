package dev.frontdesk.simulator.line;

/// Something on a line's time line. Times are milliseconds since the stream began.
public sealed interface Moment {

    long at();

    /// Words the caller heard: one utterance, as far as it was played.
    ///
    /// @param until when its last frame had been played
    /// @param whole whether its last frame was heard
    record Heard(long at, long until, String text, boolean whole) implements Moment {}

    /// The caller made a sound.
    ///
    /// @param answerable whether a person would expect something to follow: not after a cough
    record Spoke(long at, long until, String text, boolean answerable) implements Moment {}

    record Pressed(long at, String keys) implements Moment {}

    /// Sound that was sent and will never be heard.
    ///
    /// @param millis how much
    /// @param unheard its words
    record Dropped(long at, long millis, String unheard) implements Moment {}
}
