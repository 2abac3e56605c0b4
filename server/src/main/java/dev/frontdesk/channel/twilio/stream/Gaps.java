package dev.frontdesk.channel.twilio.stream;

/// When gaps in a line's audio are filled with silence.
///
/// @param afterMillis how long nothing must come; the gap is then filled from its start, so that a longer wait
///     moves the end of a turn by nothing, and passes over jitter
/// @param burstMillis how much audio may come at once and still count as late, not as more
/// @param mostMillis of silence in one gap; a line that is silent for longer is dead
public record Gaps(int afterMillis, int burstMillis, int mostMillis) {

    private static final int FRAME_MILLIS = 20;

    public static final Gaps USUAL = new Gaps(200, 400, 60_000);

    int mostFrames() {
        return mostMillis / FRAME_MILLIS;
    }
}
