package dev.frontdesk.audio;

/// Tells by its level whether a line carries speech, for recognisers that do not tell. Speech is louder than
/// the line's own noise for a while, and moves: a hum, a hiss, a dialling tone or a pressed key keeps its level
/// within 4 dB and is no speech, however loud. Music, and people in the background, it takes for speech.
///
/// Time is the sound's own, so gaps have to be padded. Not thread-safe: one for each call.
public final class VoiceActivity {

    /// What a frame brought.
    public enum Change {
        NONE,
        STARTED,
        STOPPED
    }

    /// How it decides.
    ///
    /// @param marginDb how much louder than the noise speech is
    /// @param quietestDb what is quieter is never speech, on however quiet a line
    /// @param startMillis how long a sound lasts before it is speech
    /// @param hangoverMillis how long silence lasts before speech is over; pauses between words are shorter
    public record Settings(double marginDb, double quietestDb, int startMillis, int hangoverMillis) {

        public static final Settings TELEPHONE = new Settings(9, -46, 120, 300);
    }

    private static final double STEADY_DB = 4;

    /// Once speaking, a voice may fall by this much.
    private static final double HYSTERESIS_DB = 3;

    private final Settings settings;
    private final NoiseFloor floor = new NoiseFloor();

    private boolean speaking;
    private int loudMillis;
    private int quietMillis;

    /// Of the loud stretch, without its first and its latest frame, which sound fills only partly.
    private double highest;

    private double lowest;
    private double latest;
    private boolean inside;

    public VoiceActivity() {
        this(Settings.TELEPHONE);
    }

    public VoiceActivity(Settings settings) {
        this.settings = settings;
    }

    public boolean speaking() {
        return speaking;
    }

    /// Takes a frame of mu-law at 8 kHz, of whole milliseconds.
    public Change hear(byte[] frame, int offset, int length) {
        if (length == 0) {
            return Change.NONE;
        }
        double level = Level.muLaw(frame, offset, length);
        int millis = Math.max(1, (int) AudioFormat.MULAW_8K.millis(length));
        floor.hear(level, millis);
        boolean loud = level >= threshold();
        return speaking ? whileSpeaking(loud, millis) : whileSilent(loud, level, millis);
    }

    private double threshold() {
        double start = Math.max(settings.quietestDb(), floor.level() + settings.marginDb());
        return speaking ? start - HYSTERESIS_DB : start;
    }

    private Change whileSpeaking(boolean loud, int millis) {
        quietMillis = loud ? 0 : quietMillis + millis;
        if (quietMillis < settings.hangoverMillis()) {
            return Change.NONE;
        }
        speaking = false;
        loudMillis = 0;
        return Change.STOPPED;
    }

    private Change whileSilent(boolean loud, double level, int millis) {
        if (!loud) {
            loudMillis = 0;
            return Change.NONE;
        }
        follow(level);
        loudMillis += millis;
        if (loudMillis < settings.startMillis() || highest - lowest < STEADY_DB) {
            return Change.NONE;
        }
        speaking = true;
        quietMillis = 0;
        return Change.STARTED;
    }

    private void follow(double level) {
        if (loudMillis == 0) {
            highest = Double.NEGATIVE_INFINITY;
            lowest = Double.POSITIVE_INFINITY;
            inside = false;
        } else {
            if (inside) {
                highest = Math.max(highest, latest);
                lowest = Math.min(lowest, latest);
            }
            latest = level;
            inside = true;
        }
    }
}
