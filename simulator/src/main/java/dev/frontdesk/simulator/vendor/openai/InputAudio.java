package dev.frontdesk.simulator.vendor.openai;

import dev.frontdesk.simulator.sound.MuLaw;
import dev.frontdesk.simulator.vendor.Ear;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The input audio buffer: notices when the caller begins and ceases to speak, and what is said. Used by one
/// thread; its time is that of the audio.
final class InputAudio {

    private static final int BYTES_PER_MILLI = 8;

    private final Settings settings;
    private final Listener listener;
    private final Ear ear = new Ear();
    private final StringBuilder words = new StringBuilder();
    private @Nullable String speaking;
    private int lastLoud;
    private int uncommitted;

    /// Is told of the turns.
    interface Listener {
        /// @return the id the item is going to have
        String speechStarted(int millis);

        void speechStopped(int millis, String item, String words);
    }

    InputAudio(Settings settings, Listener listener) {
        this.settings = settings;
        this.listener = listener;
    }

    void append(byte[] audio) {
        var muLaw = settings.isMuLaw("input") ? audio : narrowed(audio);
        uncommitted += muLaw.length / BYTES_PER_MILLI;
        ear.hear(muLaw).forEach(this::hear);
    }

    /// Milliseconds since the last commit.
    int uncommitted() {
        return uncommitted;
    }

    /// Takes what is there as a turn.
    String commit() {
        var said = words.toString().strip();
        clear();
        return said;
    }

    void clear() {
        words.setLength(0);
        speaking = null;
        uncommitted = 0;
    }

    private void hear(Ear.Sound sound) {
        words.append(sound.text());
        if (sound.loud()) {
            lastLoud = sound.millis();
        }
        if (!settings.detectsTurns()) {
            return;
        }
        if (sound.loud() && speaking == null) {
            speaking = listener.speechStarted(Math.max(0, sound.millis() - 20 - settings.padding()));
        }
        var item = speaking;
        if (item != null && sound.millis() - lastLoud >= settings.silence(isUnfinished())) {
            listener.speechStopped(sound.millis(), item, commit());
        }
    }

    private boolean isUnfinished() {
        return words.toString().strip().toLowerCase(Locale.ROOT).matches(".*(,|\\.\\.\\.|…|\\bum|\\buh|\\band)");
    }

    /// 24 kHz linear to 8 kHz mu-law; good for loudness, not for words.
    private static byte[] narrowed(byte[] linear) {
        var samples = new short[linear.length / 6];
        for (var i = 0; i < samples.length; i++) {
            samples[i] = (short) ((linear[6 * i] & 0xFF) | linear[6 * i + 1] << 8);
        }
        return MuLaw.codes(samples);
    }
}
